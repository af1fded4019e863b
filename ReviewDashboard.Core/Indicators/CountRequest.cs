using System.Collections.Concurrent;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>A question that the counting core answers for every unit at once: how many rows of a set carry a flag.</summary>
/// <param name="Set">The rows.</param>
/// <param name="Flag">The flag.</param>
/// <param name="Who">Whom to count while no filter says otherwise.</param>
/// <param name="DistinctPeople">Count each person once per unit, however many rows.</param>
internal sealed record CountRequest(RowSet Set, int Flag, WhoCounts Who, bool DistinctPeople = false)
{
    /// <summary>How many cadres and civil servants are in post, the P of the definitions.</summary>
    public static CountRequest Population { get; } = new(RowSet.Population, Facts.Flag.Counted, WhoCounts.CadresAndCivilServants);
}

/// <summary>What was counted on one day under one filter.</summary>
internal sealed class Counting(ReviewFacts facts, DateOnly on, ReviewFilter filter, Dictionary<CountRequest, Tallies> counted, UnitSlots slots)
{
    private readonly ConcurrentDictionary<RegisterIndicator, (Tallies Part, Tallies Whole)> registers = new();

    public ReviewFacts Facts => facts;

    public DateOnly On => on;

    public ReviewFilter Filter => filter;

    public UnitSlots Slots => slots;

    public double Of(CountRequest request, string unit) => counted[request].Of(unit);

    /// <summary>What the entries of an indicator's registers add up to, summed when first asked for.</summary>
    public (Tallies Part, Tallies Whole) Of(RegisterIndicator indicator) =>
        registers.GetOrAdd(indicator, static (asked, counting) => asked.Tally(counting), this);
}
