using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.Core.Dictionary;

/// <summary>An indicator with its figures of one unit under one filter.</summary>
/// <param name="Indicator">What is counted.</param>
/// <param name="Now">The figure on the day asked for.</param>
/// <param name="Breakdowns">Its parts, where it has several; else none.</param>
/// <param name="Years">The figures of the years under review, the day asked for in place of its own year's end.</param>
/// <param name="LeavesOut">Whether records were looked at that count in neither numerator nor denominator.</param>
public sealed record IndicatorEntry(
    Indicator Indicator, IndicatorYear Now, IReadOnlyList<Figure> Breakdowns, IReadOnlyList<IndicatorYear> Years, bool LeavesOut);

/// <summary>The figure of a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Figure">Null where filter or level leave it undefined.</param>
/// <param name="Target">What it should reach in that year; null where nothing is set.</param>
/// <param name="State">Where the figure stands against it.</param>
/// <param name="IsOpen">The window after the year's events has not closed by the newest record.</param>
public sealed record IndicatorYear(DateOnly On, Figure? Figure, double? Target, TargetState? State, bool IsOpen);
