using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Oversight;

/// <summary>How much of a figure one kind of body, or one month, accounts for.</summary>
/// <param name="Key">The key by which the records are chosen.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parts">Each part with how many records it has.</param>
public sealed record OversightGroup<T>(string Key, string Name, IReadOnlyList<(T Part, int Count)> Parts) where T : struct, Enum
{
    public int Count => Parts.Sum(part => part.Count);
}

/// <summary>Breaks INS-01 and INS-02 down by who inspects; totals, which everybody may see.</summary>
public sealed class InspectionBodies(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
{
    private const int BodyKey = 0;
    private const int KindKey = 2;
    private const int MonthKey = 3;
    private const int StateKey = 4;

    private static readonly Indicator Concluded = IndicatorCatalogue.Find("INS-01")!;
    private static readonly Indicator OnTime = IndicatorCatalogue.Find("INS-02")!;

    /// <summary>Inspections concluded in the year by body and kind, the busiest first.</summary>
    public IReadOnlyList<OversightGroup<InspectionKind>> Kinds() => ByBody<InspectionKind>(Concluded, KindKey);

    /// <summary>Recommendations due in the year by body of the inspection and how they stand, the most first.</summary>
    public IReadOnlyList<OversightGroup<DeadlineState>> Recommendations() => ByBody<DeadlineState>(OnTime, StateKey);

    /// <summary>Inspections by month of the conclusion and kind.</summary>
    public IReadOnlyList<OversightGroup<InspectionKind>> Months()
    {
        var found = KeysOf(Concluded).ToLookup(keys => keys[MonthKey], StringComparer.Ordinal);
        return [.. Enumerable.Range(1, 12).Select(InspectionMonth.KeyOf).Select(month => Group<InspectionKind>(month, month, [.. found[month]], KindKey))];
    }

    private IReadOnlyList<OversightGroup<T>> ByBody<T>(Indicator indicator, int key) where T : struct, Enum
    {
        var bodies = facts.Registers.Agencies.Values.ToLookup(InspectingBody.KeyOf, StringComparer.Ordinal);
        return
        [
            .. KeysOf(indicator).GroupBy(keys => keys[BodyKey], StringComparer.Ordinal)
                .Select(group => Group<T>(group.Key, InspectingBody.NameOf([.. bodies[group.Key]]), [.. group], key))
                .OrderByDescending(group => group.Count).ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
    }

    private static OversightGroup<T> Group<T>(string key, string name, IReadOnlyList<string[]> found, int part) where T : struct, Enum =>
        new(key, name, [.. Enum.GetValues<T>().Select(value => (value, found.Count(keys => keys[part] == Codes.Of(value))))]);

    private IEnumerable<string[]> KeysOf(Indicator indicator) => facts.List(indicator, on, filter, unit).Where(record => record.InNumerator || record.InDenominator).Select(record => record.Detail!.Split('/'));
}
