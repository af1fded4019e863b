using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Shared;

/// <summary>Filter keys and their values in words.</summary>
public static class FilterWords
{
    public static string Of(FilterKey key) => Find(Codes.Of(key));

    /// <summary>A value in words: "Nữ", "Dưới 30 tuổi", the name of a title.</summary>
    public static string Of(FilterKey key, string value, ReviewFacts facts) => key switch
    {
        FilterKey.Title when facts.Titles.FirstOrDefault(title => title.Code == value) is { } title => title.Name,
        FilterKey.Age => value switch
        {
            "<30" => FilterTexts.age_below_30,
            "50+" => FilterTexts.age_from_50,
            _ => value.Replace('-', '–'),
        },
        _ => Find($"{Codes.Of(key)}_{value}"),
    };

    /// <summary>A filter in words, a part per key: "Giới tính: Nữ".</summary>
    public static IEnumerable<string> Of(ReviewFilter filter, ReviewFacts facts) => Enum.GetValues<FilterKey>().Where(filter.Has)
        .Select(key => $"{Of(key)}: {string.Join(", ", filter[key].Select(value => Of(key, value, facts)))}");

    /// <summary>The texts of codes carry the codes in their names.</summary>
    private static string Find(string name) => FilterTexts.ResourceManager.GetString(name, FilterTexts.Culture) ?? name;
}
