using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Requests that are counted together: who passes the filter is found once for all of them.</summary>
/// <param name="Set">The rows asked for.</param>
/// <param name="DistinctPeople">Count each person once per unit, however many rows.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Asked">The requests.</param>
internal sealed record CountPass(RowSet Set, bool DistinctPeople, RowFilter Filter, CountRequest[] Asked)
{
    /// <summary>The sets whose rows are counted.</summary>
    public RowSet[] Sets { get; } = Filter.Within(Set);

    /// <summary>The planes that are looked at.</summary>
    public PlaneSet Planes => Asked.Aggregate(Filter.Planes, (planes, request) => planes.WithFlags(Flag.Bit(request.Flag)));

    /// <summary>The passes that some requests take.</summary>
    public static CountPass[] Of(ReviewFacts facts, ReviewFilter filter, IEnumerable<CountRequest> requests) =>
        [.. requests.Distinct().GroupBy(request => (request.Set, request.Who, request.DistinctPeople))
            .Select(group => new CountPass(group.Key.Set, group.Key.DistinctPeople, new RowFilter(facts, filter, group.Key.Who), [.. group]))];
}
