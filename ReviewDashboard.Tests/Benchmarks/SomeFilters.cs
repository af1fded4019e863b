using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Verification.Plain;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>Filters as people set them: none, then one to three keys at random, the same on every run.</summary>
public static class SomeFilters
{
    public static IReadOnlyList<ReviewFilter> Make(ReviewFacts facts, int count)
    {
        var random = new Random(2015);
        return [ReviewFilter.None, .. Enumerable.Range(1, count - 1).Select(_ => PlainFilter.Random(random, facts.TitleCodes).ForProduct(facts))];
    }
}
