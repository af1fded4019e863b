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

    /// <summary>How many of the cadres and civil servants in post hold each level of each axis: those that the axis's LVL figure counts.</summary>
    public IReadOnlyDictionary<Axis, LevelCounts> Levels(DateOnly on)
    {
        var counts = Enum.GetValues<Axis>().ToDictionary(axis => axis, axis => new LevelCounts(axis));
        Span<sbyte> levels = stackalloc sbyte[counts.Count];
        foreach (var (block, row) in new RecordLister(facts, on, filter).Rows(RowSet.Population, WhoCounts.CadresAndCivilServants, unit))
        {
            block.LevelsOn(block.People[row.Person], on, levels);
            foreach (var (axis, count) in counts)
                count.Add(levels[(int)axis]);
        }

        return counts;
    }

    private IReadOnlyList<BreakdownPart> By(Indicator indicator, DateOnly on, Func<CountedRecord, string?> key)
    {
        var parts = new Dictionary<string, BreakdownPart>(StringComparer.Ordinal);
        foreach (var record in facts.List(indicator, on, filter, unit))
        {
            var name = key(record) ?? "";
            var part = parts.GetValueOrDefault(name) ?? new BreakdownPart(name, 0, 0, 0, 0);
            parts[name] = new BreakdownPart(
                name,
                part.Numerator + (record.InNumerator ? 1 : 0),
                part.Failed + (record is { InDenominator: true, InNumerator: false, IsMissing: false } ? 1 : 0),
                part.Missing + (record.IsMissing ? 1 : 0),
                part.Denominator + (record.InDenominator ? 1 : 0));
        }

        return [.. parts.Values];
    }
}

/// <summary>How many people hold each level of an axis.</summary>
public sealed class LevelCounts(Axis axis)
{
    private readonly int[] held = new int[Officials.Levels.Of(axis).Count];

    /// <summary>By rank, the lowest first.</summary>
    public IReadOnlyList<int> Held => held;

    /// <summary>Those whose level is not known.</summary>
    public int Missing { get; private set; }

    internal void Add(int rank)
    {
        if (rank >= 0)
            held[rank]++;
        else
            Missing++;
    }
}
