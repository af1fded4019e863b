using System.Globalization;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>What the five colours mean for an indicator, in words.</summary>
public static class StepWords
{
    /// <summary>The steps with how many of the units stand on each; "no data" last.</summary>
    public static IReadOnlyList<StepLegendEntry> Legend(Indicator indicator, IReadOnlyList<UnitStanding> units) =>
    [
        .. Enum.GetValues<DistanceStep>().Select(step => new StepLegendEntry(step, Of(indicator, step), units.Count(unit => unit.Step == step))),
        new StepLegendEntry(null, ChartTexts.NoData, units.Count(unit => unit.Step is null)),
    ];

    /// <summary>The steps alone.</summary>
    public static IReadOnlyList<StepLegendEntry> Legend(Indicator indicator) =>
        [.. Legend(indicator, []).Select(entry => entry with { Count = null })];

    /// <summary>From what the steps of one year are measured, and in what.</summary>
    public static string Measure(Indicator indicator, IReadOnlyList<UnitStanding> units, int year)
    {
        var relative = TargetDistance.IsRelative(indicator);
        return units.Any(unit => unit.IsTarget)
            ? (relative ? OverviewTexts.LegendPercent : OverviewTexts.LegendPoints).Say(year)
            : indicator.IsSum ? OverviewTexts.LegendPercentAverage
            : relative ? OverviewTexts.LegendPercentProvince : OverviewTexts.LegendPointsProvince;
    }

    /// <summary>The same where each year is measured for itself.</summary>
    public static string MeasureByYear(Indicator indicator) => indicator.IsSum ? OverviewTexts.LegendPercentByYearAverage
        : TargetDistance.IsRelative(indicator) ? OverviewTexts.LegendPercentByYear : OverviewTexts.LegendPointsByYear;

    private static string Of(Indicator indicator, DistanceStep step)
    {
        var limits = TargetDistance.Limits(indicator);
        return step switch
        {
            DistanceStep.FarBehind => OverviewTexts.LegendBelow.Say(Signed(limits[0])),
            DistanceStep.FarAbove => OverviewTexts.LegendAbove.Say(Signed(limits[^1])),
            _ => OverviewTexts.LegendBetween.Say(Signed(limits[(int)step - 1]), Signed(limits[(int)step])),
        };
    }

    private static string Signed(double limit) => limit.ToString("+0;−0;0", CultureInfo.CurrentCulture);
}
