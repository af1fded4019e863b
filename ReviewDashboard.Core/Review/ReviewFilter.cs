using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Review;

/// <summary>The people and places that figures are asked for. Several values of one key widen, several keys narrow.</summary>
public sealed class ReviewFilter : IEquatable<ReviewFilter>
{
    /// <summary>Codes of the age bands, in whole years.</summary>
    public static readonly IReadOnlyList<string> AgeBands = ["<30", "30-39", "40-49", "50+"];

    /// <summary>Codes of the majority and the minorities.</summary>
    public static readonly IReadOnlyList<string> Ethnicities = ["kinh", "minority"];

    private static readonly FilterKey[] Keys = Enum.GetValues<FilterKey>();

    private readonly string[][] values;

    private ReviewFilter(string[][] values)
    {
        this.values = values;
        Text = string.Join('&', Keys.Where(Has).Select(key => $"{Codes.Of(key)}={string.Join(',', this[key])}"));
    }

    public static ReviewFilter None { get; } = new([[], [], [], [], [], [], []]);

    /// <summary>The values of a key, sorted; empty when it does not filter.</summary>
    public IReadOnlyList<string> this[FilterKey key] => values[(int)key];

    /// <summary>The filter in one canonical line, such as <c>category=cadre&amp;sex=female</c>; empty for none.</summary>
    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    public bool AsksForPlace => Has(FilterKey.Terrain) || Has(FilterKey.Kind);

    public bool AsksForPeople => Keys.Any(key => key is not (FilterKey.Terrain or FilterKey.Kind) && Has(key));

    /// <summary>The codes a key takes; the titles' are those of the data.</summary>
    public static IReadOnlyCollection<string> Allowed(FilterKey key, IReadOnlyCollection<string> titleCodes) => key switch
    {
        FilterKey.Category => Codes.All(typeof(TitleCategory)),
        FilterKey.Title => titleCodes,
        FilterKey.Sex => Codes.All(typeof(Sex)),
        FilterKey.Age => AgeBands,
        FilterKey.Ethnicity => Ethnicities,
        FilterKey.Terrain => Codes.All(typeof(Terrain)),
        _ => Codes.All(typeof(CommuneKind)),
    };

    /// <summary>Reads keys with comma-separated values; keys and values that mean nothing are left out and told.</summary>
    public static (ReviewFilter Filter, IReadOnlyList<FilterFault> Faults) Parse(
        IEnumerable<KeyValuePair<string, string?>> pairs, IReadOnlyCollection<string> titleCodes)
    {
        var filter = None;
        var faults = new List<FilterFault>();
        foreach (var (name, text) in pairs)
        {
            if (Codes.Find<FilterKey>(name) is not { } key)
            {
                faults.Add(new FilterFault(name, null));
                continue;
            }

            var given = (text ?? "").Split(',', StringSplitOptions.TrimEntries);
            var allowed = Allowed(key, titleCodes);
            faults.AddRange(given.Where(value => !allowed.Contains(value)).Select(value => new FilterFault(name, value)));
            filter = filter.With(key, filter[key].Concat(given.Where(allowed.Contains)));
        }

        return (filter, faults);
    }

    public bool Has(FilterKey key) => values[(int)key].Length > 0;

    /// <summary>The same filter with these values of a key and no others.</summary>
    public ReviewFilter With(FilterKey key, IEnumerable<string> chosen)
    {
        var changed = (string[][])values.Clone();
        changed[(int)key] = [.. chosen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ReviewFilter(changed);
    }

    public ReviewFilter Without(FilterKey key) => With(key, []);

    /// <summary>The same filter with one value of a key added, or taken away where it was chosen.</summary>
    public ReviewFilter Toggle(FilterKey key, string value) =>
        With(key, this[key].Contains(value) ? this[key].Where(other => !string.Equals(other, value, StringComparison.Ordinal)) : this[key].Append(value));

    public bool Equals(ReviewFilter? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ReviewFilter);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
