using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Targets;

/// <summary>The targets of an indicator in a unit, year by year, beside what was reached.</summary>
/// <param name="Indicator">What is aimed at.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Units">The units that targets are taken over from.</param>
/// <param name="Years">One line per year.</param>
/// <param name="Below">Units below with targets of their own, by year.</param>
public sealed record TargetBoard(
    Indicator Indicator, string Unit, UnitTree Units, IReadOnlyList<TargetYear> Years, IReadOnlyList<(string Unit, IReadOnlyDictionary<int, decimal> Years)> Below)
{
    public static TargetBoard Of(ReviewFacts facts, Indicator indicator, string unit, IReadOnlyDictionary<int, Change> history)
    {
        var years = SetTargets.Years(facts.Review).ToList();
        var reached = facts.CountAll([indicator], [.. years.Where(year => year <= facts.Review.ToYear).Select(ReviewFacts.YearEnd)], ReviewFilter.None);
        return new TargetBoard(
            indicator, unit, facts.Units,
            [.. years.Select(year => new TargetYear(
                year,
                year <= facts.Review.ToYear ? reached.Of(indicator, ReviewFacts.YearEnd(year), unit) : null,
                facts.Targets.InForce(indicator.Code, unit, year),
                facts.Targets.Own(indicator.Code, unit, year),
                history.GetValueOrDefault(year)))],
            [.. facts.Targets.Of(indicator.Code).Where(own => IsBelow(facts.Units, own.Unit, unit))
                .GroupBy(own => own.Unit, StringComparer.Ordinal).OrderBy(own => own.Key, StringComparer.Ordinal)
                .Select(own => (own.Key, (IReadOnlyDictionary<int, decimal>)own.ToDictionary(aim => aim.Year, aim => aim.Value)))]);
    }

    private static bool IsBelow(UnitTree units, string unit, string whole)
    {
        for (var place = units.ParentOf(unit); place is not null; place = units.ParentOf(place))
        {
            if (string.Equals(place, whole, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

/// <summary>One year of a <see cref="TargetBoard"/>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reached">The figure; null for a year to come.</param>
/// <param name="InForce">The target that holds, and whose it is.</param>
/// <param name="Own">The unit's own target.</param>
/// <param name="Last">The last change of it.</param>
public sealed record TargetYear(int Year, Figure? Reached, (decimal Value, string Unit)? InForce, decimal? Own, Change? Last);
