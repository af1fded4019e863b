using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>A question that the counting core answers for every unit at once: how many rows of a set carry a flag.</summary>
/// <param name="Set">The rows.</param>
/// <param name="Flag">The flag.</param>
/// <param name="Who">Whom to count while no filter says otherwise.</param>
/// <param name="DistinctPeople">Count each person once per unit, however many rows.</param>
internal sealed record CountRequest(RowSet Set, int Flag, WhoCounts Who, bool DistinctPeople = false);

/// <summary>What was counted on one day under one filter.</summary>
internal readonly record struct Counting(ReviewFacts Facts, DateOnly On, ReviewFilter Filter, IReadOnlyDictionary<CountRequest, Tallies> Counted)
{
    public int Of(CountRequest request, string unit) => Counted[request].Of(unit);
}
