using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>How many of an indicator's records share a key; the sums over all keys are the figure's own numbers.</summary>
/// <param name="Key">A title, a ground, a measure, an axis, a level: a code.</param>
/// <param name="Numerator">How many are in the numerator.</param>
/// <param name="Failed">In the denominator, not in the numerator, and not for want of a record.</param>
/// <param name="Missing">Could not be counted for want of a record.</param>
/// <param name="Denominator">How many are in the denominator.</param>
public sealed record BreakdownPart(string Key, int Numerator, int Failed, int Missing, int Denominator);

/// <summary>Breaks figures of a unit down by the very records that they count.</summary>
public sealed class Breakdowns(ReviewFacts facts, string unit, ReviewFilter filter)
{
    /// <summary>By the title of the posting that gives the unit; records without one are under an empty key.</summary>
    public IReadOnlyList<BreakdownPart> ByTitle(Indicator indicator, DateOnly on) => By(indicator, on, record => record.TitleCode);

    /// <summary>By what else made the record count, see <see cref="CountedRecord.Detail"/>.</summary>
    public IReadOnlyList<BreakdownPart> ByDetail(Indicator indicator, DateOnly on) => By(indicator, on, record => record.Detail);

    /// <summary>All records as one part; null where the figure is undefined.</summary>
    public BreakdownPart? Whole(Indicator indicator, DateOnly on) => By(indicator, on, _ => "") is [var only] ? only : null;

    /// <summary>The levels of an axis, lowest first, with how many of those counted by its LVL figure hold each; last the missing under an empty key.</summary>
    public IReadOnlyList<BreakdownPart> Levels(Indicator indicator, Axis axis, DateOnly on)
    {
        var held = ByDetail(indicator, on).ToDictionary(part => part.Key, StringComparer.Ordinal);
        return [.. Officials.Levels.Of(axis).Select(level => $"{Codes.Of(axis)}.{level}").Append("")
            .Select(key => held.GetValueOrDefault(key, new BreakdownPart(key, 0, 0, 0, 0)))];
    }

    private IReadOnlyList<BreakdownPart> By(Indicator indicator, DateOnly on, Func<CountedRecord, string?> key) =>
        [.. facts.List(indicator, on, filter, unit).GroupBy(record => key(record) ?? "", StringComparer.Ordinal).Select(group => new BreakdownPart(
            group.Key,
            group.Count(record => record.InNumerator),
            group.Count(record => record is { InDenominator: true, InNumerator: false, IsMissing: false }),
            group.Count(record => record.IsMissing),
            group.Count(record => record.InDenominator)))];
}
