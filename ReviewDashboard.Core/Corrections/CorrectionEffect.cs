using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Corrections;

/// <summary>A figure before and after a correction.</summary>
public sealed record MovedFigure(Figure Before, Figure After);

/// <summary>The official comes to belong to another district.</summary>
/// <param name="To">Code of the district; null where the official belongs to none any more.</param>
/// <param name="IsLost">Who makes the correction may correct the official's records no more.</param>
public sealed record DistrictMove(string? To, bool IsLost);

/// <summary>What a correction changes: the official's verdict, the district, and every figure that moves.</summary>
/// <param name="On">The day of the verdicts.</param>
/// <param name="Before">The verdict before; null for who is in no main posting that day.</param>
/// <param name="After">The verdict after.</param>
/// <param name="Shifts">The days on which the verdict becomes another, of those that timelines show.</param>
/// <param name="Move">Whether the official comes to belong to another district; null where not.</param>
/// <param name="Moved">Figures that the user may see, of the years under review that differ, by indicator, year and unit from commune to province.</param>
public sealed record CorrectionEffect(
    DateOnly On, PostingVerdict? Before, PostingVerdict? After, IReadOnlyList<VerdictShift> Shifts, DistrictMove? Move, IReadOnlyList<MovedFigure> Moved)
{
    /// <summary>The indicators that are counted from officials' records; no correction moves the others.</summary>
    private static readonly Indicator[] OfPeople = [.. IndicatorCatalogue.All.Where(indicator => indicator.Sources.Any(HistoryScope.Tables.Contains))];

    /// <summary>Compares two pictures that differ in one official's records.</summary>
    public static CorrectionEffect Of(ReviewFacts before, ReviewFacts after, string officialId, DateOnly on, CurrentUser user)
    {
        var units = UnitsOf(before, officialId).Concat(UnitsOf(after, officialId)).Distinct(StringComparer.Ordinal).Where(unit => user.CanSeeUnit(before.Units, unit))
            .OrderByDescending(before.Units.LevelOf).ThenBy(unit => unit, StringComparer.Ordinal).ToList();
        DateOnly[] days = [.. Enumerable.Range(before.Review.BaselineYear, before.Review.ToYear - before.Review.BaselineYear + 1).Select(ReviewFacts.YearEnd)];
        var (was, will) = (before.CountFor(OfPeople, days, ReviewFilter.None, units), after.CountFor(OfPeople, days, ReviewFilter.None, units));
        var moved =
            from indicator in OfPeople
            from day in days
            from unit in units
            from pair in was.AllOf(indicator, day, unit).Zip(will.AllOf(indicator, day, unit))
            where pair.First.Numerator != pair.Second.Numerator || pair.First.Denominator != pair.Second.Denominator
            select new MovedFigure(pair.First, pair.Second);
        return new CorrectionEffect(
            on, before.VerdictOf(officialId, on), after.VerdictOf(officialId, on),
            VerdictShift.Between(OfficialPortraitQuery.HistoryOf(before, officialId), OfficialPortraitQuery.HistoryOf(after, officialId)),
            MoveOf(before, after, officialId, user), [.. moved]);
    }

    private static DistrictMove? MoveOf(ReviewFacts before, ReviewFacts after, string officialId, CurrentUser user)
    {
        var to = after.HomeOf(officialId)?.District;
        return to == before.HomeOf(officialId)?.District ? null : new DistrictMove(to, !user.CanCorrectRecordsOf(to));
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
