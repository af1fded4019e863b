using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>A unit's place in a sentence, for tips and screen readers.</summary>
public static class StandingWords
{
    /// <summary>"xã Hàm Đức, Hàm Thuận Bắc: 71,4 % (15/21)", below it "mục tiêu năm 2015 áp dụng cho đơn vị: 80 %, còn cách 8,6 điểm %",
    /// below that the interval with what it decides.</summary>
    public static string Tip(OverviewFigures overview, UnitStanding standing, int? year = null)
    {
        var units = overview.Units;
        var name = UnitWords.Of(units, standing.Unit);
        if (units.LevelOf(standing.Unit) is UnitLevel.Commune)
            name = $"{name}, {units.Name(units.ParentOf(standing.Unit)!)}";
        if (year is { } one)
            name = string.Create(CultureInfo.InvariantCulture, $"{name}, {one}");
        string[] lines =
        [
            $"{name}: {FigureWords.Full(overview.Chosen, standing.Figure)}",
            Line(Reference(overview.Chosen, standing, year ?? overview.On.Year)),
            Line([Interval(standing.Figure, standing.Comparison), FigureWords.Word(standing.Comparison)]),
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>How far a value lies from its target: "còn cách 5,9 điểm %"; null where it lies on it.</summary>
    public static string? Distance(Indicator indicator, double value, double target)
    {
        if (Math.Abs(value - target) < 0.05)
            return null;
        var gap = FigureWords.Difference(indicator, value - target);
        if (TargetDistance.Of(indicator, value, target) > 0)
            return (indicator.Direction is Direction.LowerBetter ? OverviewTexts.UnderBy : OverviewTexts.BetterBy).Say(gap);
        return (indicator.Direction is Direction.LowerBetter ? OverviewTexts.OverBy : OverviewTexts.ShortBy).Say(gap);
    }

    /// <summary>What the colour is measured from, and how far away it is.</summary>
    private static string?[] Reference(Indicator indicator, UnitStanding standing, int year)
    {
        if (standing.Reference is not { } reference)
            return [];
        if (!standing.IsTarget)
        {
            var usual = indicator.IsSum ? OverviewTexts.AverageReference : OverviewTexts.ProvinceReference;
            return [usual.Say(year, FigureWords.Value(indicator, Math.Round(reference, 1))), FromUsual(indicator, standing.Figure?.Value - reference)];
        }

        var sign = indicator.Direction is Direction.LowerBetter ? "≤\u00a0" : "";
        var target = OverviewTexts.UnitTarget.Say(year, sign + FigureWords.Goal(indicator, reference));
        return standing.Figure?.Value is { } value ? [target, InPercent(indicator, value, reference)] : [target];
    }

    // Where the legend counts in percent of the target, the tip says those too.
    private static string? InPercent(Indicator indicator, double value, double target)
    {
        var distance = Distance(indicator, value, target) ?? ChartTexts.OnTarget;
        var percent = Math.Abs(TargetDistance.Of(indicator, value, target));
        return TargetDistance.IsRelative(indicator) && percent is >= 0.5 and < double.PositiveInfinity
            ? OverviewTexts.OfTarget.Say(distance, ChartTexts.Percent.Say(percent.ToString("N0", CultureInfo.CurrentCulture)))
            : distance;
    }

    private static string? FromUsual(Indicator indicator, double? difference)
    {
        if (difference is not { } gap || Math.Abs(gap) < 0.05)
            return null;
        var (more, less) = indicator.Direction switch
        {
            Direction.HigherBetter => (OverviewTexts.AheadBy, OverviewTexts.BehindBy),
            Direction.LowerBetter => (OverviewTexts.BehindBy, OverviewTexts.AheadBy),
            _ => (OverviewTexts.HigherBy, OverviewTexts.LowerBy),
        };
        return (gap > 0 ? more : less).Say(FigureWords.Difference(indicator, gap));
    }

    private static string Line(IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => part is not null));

    // The interval is told where it decides the word that follows.
    private static string? Interval(Figure? figure, Comparison? comparison) =>
        comparison is not null && figure is { Low: { } low, High: { } high }
            ? ChartTexts.Interval.Say(FigureWords.Number(figure.Indicator, low), FigureWords.Value(figure.Indicator, high))
            : null;
}
