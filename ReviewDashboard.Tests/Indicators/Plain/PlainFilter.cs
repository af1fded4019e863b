using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.Indicators.Plain;

/// <summary>A filter as its address says it: keys and values as codes; several values widen, several keys narrow.</summary>
public sealed class PlainFilter(IReadOnlyDictionary<string, string[]> values)
{
    private static readonly string[] PlaceKeys = ["terrain", "kind"];

    public static PlainFilter None { get; } = new(new Dictionary<string, string[]>());

    public IReadOnlyDictionary<string, string[]> Values => values;

    public bool AsksForPerson => values.Keys.Any(key => !PlaceKeys.Contains(key));

    public bool AsksForPlace => values.Keys.Any(PlaceKeys.Contains);

    public bool AsksForPost => values.ContainsKey("category") || values.ContainsKey("title");

    public bool Takes(Commune commune) =>
        Takes("terrain", Codes.Of(commune.Terrain)) && Takes("kind", Codes.Of(commune.Kind));

    /// <summary>Category and title of the posting; without either filter the <paramref name="usual"/> categories, all when null.</summary>
    public bool Takes(Title title, TitleCategory[]? usual) =>
        Takes("category", Codes.Of(title.Category)) && Takes("title", title.Code)
        && (AsksForPost || usual is null || usual.Contains(title.Category));

    /// <summary>Sex, ethnicity, and age on the day.</summary>
    public bool Takes(Official person, DateOnly day) =>
        Takes("sex", Codes.Of(person.Sex))
        && Takes("ethnicity", person.Ethnicity == "Kinh" ? "kinh" : "minority")
        && Takes("age", PlainTerms.AgeOn(person, day) switch { < 30 => "<30", < 40 => "30-39", < 50 => "40-49", _ => "50+" });

    public override string ToString() => string.Join('&', values.Select(entry => $"{entry.Key}={string.Join(',', entry.Value)}"));

    private bool Takes(string key, string value) => !values.TryGetValue(key, out var wanted) || wanted.Contains(value);
}
