using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Corrections;

/// <summary>A figure before and after a correction.</summary>
public sealed record MovedFigure(Figure Before, Figure After);

/// <summary>What a correction changes: the official's verdict, and every figure that moves.</summary>
/// <param name="On">The day of the verdicts.</param>
/// <param name="Before">The verdict before; null for who is in no main posting that day.</param>
/// <param name="After">The verdict after.</param>
/// <param name="Moved">Figures of the years under review that differ, by indicator, year and unit from commune to province.</param>
public sealed record CorrectionEffect(DateOnly On, PostingVerdict? Before, PostingVerdict? After, IReadOnlyList<MovedFigure> Moved)
{
    /// <summary>Compares two pictures that differ in one official's records.</summary>
    public static CorrectionEffect Of(ReviewFacts before, ReviewFacts after, string officialId, DateOnly on)
    {
        var units = UnitsOf(before, officialId).Concat(UnitsOf(after, officialId)).Distinct(StringComparer.Ordinal)
            .OrderByDescending(before.Units.LevelOf).ThenBy(unit => unit, StringComparer.Ordinal).ToList();
        DateOnly[] days = [.. Enumerable.Range(before.Review.BaselineYear, before.Review.ToYear - before.Review.BaselineYear + 1).Select(ReviewFacts.YearEnd)];
        var (was, will) = (before.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None), after.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None));
        var moved =
            from indicator in IndicatorCatalogue.All
            from day in days
            from unit in units
            from pair in was.AllOf(indicator, day, unit).Zip(will.AllOf(indicator, day, unit))
            where pair.First.Numerator != pair.Second.Numerator || pair.First.Denominator != pair.Second.Denominator
            select new MovedFigure(pair.First, pair.Second);
        return new CorrectionEffect(on, before.VerdictOf(officialId, on), after.VerdictOf(officialId, on), [.. moved]);
    }

    // All places where the official ever served, with what they lie in.
    private static IEnumerable<string> UnitsOf(ReviewFacts facts, string officialId)
    {
        yield return UnitTree.Province;
        foreach (var commune in facts.CommunesServed(officialId))
        {
            yield return commune;
            yield return facts.Units.ParentOf(commune)!;
        }
    }
}
