using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Overview;

/// <summary>A unit's place in a sentence, for tips and screen readers.</summary>
public static class StandingWords
{
    /// <summary>"xã Hàm Đức, Hàm Thuận Bắc: 71,4 % (15/21), mục tiêu 80 %, tương đương".</summary>
    public static string Tip(OverviewFigures overview, UnitStanding standing, int? year = null)
    {
        var units = overview.Units;
        var name = UnitWords.Of(units, standing.Unit);
        if (units.LevelOf(standing.Unit) is UnitLevel.Commune)
            name = $"{name}, {units.Name(units.ParentOf(standing.Unit)!)}";
        if (year is { } one)
            name = string.Create(CultureInfo.InvariantCulture, $"{name}, {one}");
        var parts = new[]
        {
            $"{name}: {FigureWords.Full(overview.Chosen, standing.Figure)}",
            standing is { IsTarget: true, Reference: { } target } ? FigureWords.Target(overview.Chosen, target) : null,
            Interval(standing.Figure, standing.Comparison),
            FigureWords.Word(standing.Comparison),
        };
        return string.Join(", ", parts.Where(part => part is not null));
    }

    // The interval is told where it decides the word that follows.
    private static string? Interval(Figure? figure, Comparison? comparison) =>
        comparison is not null && figure is { Low: { } low, High: { } high }
            ? string.Format(CultureInfo.CurrentCulture, ChartTexts.Interval, FigureWords.Number(figure.Indicator, low), FigureWords.Value(figure.Indicator, high))
            : null;
}
