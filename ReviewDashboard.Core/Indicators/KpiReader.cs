using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Reads figures of a unit on a day with their change, target and state from a table that holds the day and the one a year earlier.</summary>
internal sealed class KpiReader(ReviewFacts facts, FigureTable table, string unit, DateOnly on)
{
    private readonly DateOnly? before = DayBefore(facts, on);

    /// <summary>The day that a change is counted from; null before the baseline year.</summary>
    public static DateOnly? DayBefore(ReviewFacts facts, DateOnly on) => on.AddYears(-1) is var day && day.Year < facts.Review.BaselineYear ? null : day;

    /// <summary>The figure, its series on those of the days that are not later.</summary>
    public Kpi Of(Indicator indicator, IReadOnlyList<DateOnly> days)
    {
        var figure = Whole(indicator, on);
        var target = facts.Targets.Of(indicator.Code, unit, on.Year);
        return new Kpi(
            indicator,
            figure,
            before is { } day ? figure?.Value - Whole(indicator, day)?.Value : null,
            target,
            figure?.Value is { } value && target is { } goal ? TargetDistance.State(indicator, value, goal) : null,
            indicator.IsOpen(facts, on),
            figure is { Value: { } share, AtLeast: { } least, AtMost: { } most } && (share - least > 0.5 || most - share > 0.5),
            [.. days.Where(day => day <= on).Select(day => Whole(indicator, day)?.Value)]);
    }

    private Figure? Whole(Indicator indicator, DateOnly day) => Figure.Sum([.. table.AllOf(indicator, day, unit)]);
}
