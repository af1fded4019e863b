using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Dictionary;

/// <summary>Answers what an indicator is worth in a unit, now and over the years.</summary>
public sealed class IndicatorEntryQuery(ReviewFacts facts)
{
    public IndicatorEntry Of(Indicator indicator, string unit, DateOnly on, ReviewFilter filter)
    {
        DateOnly[] days =
        [
            .. Enumerable.Range(facts.Review.BaselineYear, facts.Review.ToYear - facts.Review.BaselineYear + 1).Select(ReviewFacts.YearEnd)
                .Where(day => day.Year != on.Year).Append(on).Order(),
        ];
        var table = facts.CountAll([indicator], days, filter);
        IndicatorYear[] years = [.. days.Select(day => Year(table, indicator, unit, day))];
        Figure[] parts = [.. table.AllOf(indicator, on, unit)];
        return new IndicatorEntry(
            indicator, Array.Find(years, year => year.On == on)!, parts.Length > 1 ? parts : [], years, facts.LeavesOut(indicator, on, filter, unit));
    }

    private IndicatorYear Year(FigureTable table, Indicator indicator, string unit, DateOnly day)
    {
        var figure = Figure.Sum([.. table.AllOf(indicator, day, unit)]);
        var target = facts.Targets.Of(indicator.Code, unit, day.Year);
        return new IndicatorYear(
            day, figure, target, figure?.Value is { } value && target is { } goal ? TargetDistance.State(indicator, value, goal) : null,
            indicator.IsOpen(facts, day));
    }
}
