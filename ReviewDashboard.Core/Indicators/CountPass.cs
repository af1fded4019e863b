using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Requests that are counted together: who passes the filter is found once for all of them.</summary>
/// <param name="Sets">The sets whose rows are counted.</param>
/// <param name="DistinctPeople">Count each person once per unit, however many rows.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Asked">The requests.</param>
internal sealed record CountPass(RowSet[] Sets, bool DistinctPeople, RowFilter Filter, CountRequest[] Asked)
{
    /// <summary>The planes that are looked at.</summary>
    public PlaneSet Planes => Asked.Aggregate(Filter.Planes, (planes, request) => planes.WithFlags(Flag.Bit(request.Flag)));

    /// <summary>The passes that some requests take.</summary>
    public static CountPass[] Of(ReviewFacts facts, ReviewFilter filter, IEnumerable<CountRequest> requests) =>
        [.. requests.Distinct().GroupBy(request => (request.Set, request.Who, request.DistinctPeople)).Select(group =>
        {
            var passing = new RowFilter(facts, filter, group.Key.Who);
            return new CountPass(passing.SetsOf(group.Key.Set), group.Key.DistinctPeople, passing, [.. group]);
        })];
}
