using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared;

/// <summary>Figures as people read them, in the reader's culture.</summary>
public static class FigureWords
{
    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    /// <summary>A number with one decimal, or whole where it counts things.</summary>
    public static string Number(Indicator indicator, double value) =>
        value.ToString(indicator.Unit is IndicatorUnit.Count or IndicatorUnit.Days ? "#,0.#" : "N1", Culture);

    /// <summary>A value in its unit: "75,3 %", "9,7 ‰", "1.204"; "no data" for none.</summary>
    public static string Value(Indicator indicator, double? value) =>
        value is { } known ? InUnit(indicator, Number(indicator, known)) : ChartTexts.NoData;

    /// <summary>A target in its unit without needless decimals: "80 %".</summary>
    public static string Goal(Indicator indicator, double target) => InUnit(indicator, target.ToString("#,0.#", Culture));

    /// <summary>A target as lines are labelled with it: "80 %", of what should be low "≤ 6 %".</summary>
    public static string Aim(Indicator indicator, double target) => (indicator.Direction is Direction.LowerBetter ? "≤ " : "") + Goal(indicator, target);

    /// <summary>Numerator and denominator: "2.200/2.923"; empty for what is no ratio.</summary>
    public static string Fraction(Figure? figure) =>
        figure is { Numerator: { } numerator, Denominator: { } denominator }
            ? string.Format(Culture, ChartTexts.Fraction, numerator.ToString("#,0.#", Culture), denominator.ToString("#,0.#", Culture))
            : "";

    /// <summary>Value and fraction: "75,3 % (2.200/2.923)".</summary>
    public static string Full(Indicator indicator, Figure? figure)
    {
        var value = Value(indicator, figure?.Value);
        var fraction = Fraction(figure);
        return fraction.Length > 0 ? $"{value} ({fraction})" : value;
    }

    /// <summary>A difference of two values without its sign: "5,9 điểm %", "1,1 ‰".</summary>
    public static string Difference(Indicator indicator, double difference)
    {
        var number = Number(indicator, Math.Abs(difference));
        return indicator.Unit switch
        {
            IndicatorUnit.PerThousand => string.Format(Culture, ChartTexts.PerThousandPoints, number),
            IndicatorUnit.Percent => string.Format(Culture, ChartTexts.Points, number),
            _ => InUnit(indicator, number),
        };
    }

    /// <summary>A change with its arrow: "▲ 5,9 điểm %".</summary>
    public static string Change(Indicator indicator, double change) => Math.Round(change, 1) switch
    {
        0 => ChartTexts.NoChange,
        > 0 => string.Format(Culture, ChartTexts.ChangeUp, Difference(indicator, change)),
        _ => string.Format(Culture, ChartTexts.ChangeDown, Difference(indicator, change)),
    };

    /// <summary>A target with its sign where less is better: "mục tiêu ≤ 6 %".</summary>
    public static string Target(Indicator indicator, double target) => string.Format(
        Culture, indicator.Direction is Direction.LowerBetter ? ChartTexts.AtMostTarget : ChartTexts.AtLeastTarget, Goal(indicator, target));

    public static string? Word(TargetState? state) => state switch
    {
        TargetState.OnTarget => ChartTexts.OnTarget,
        TargetState.Near => ChartTexts.Near,
        TargetState.Behind => ChartTexts.Behind,
        _ => null,
    };

    public static string? Word(Comparison? comparison) => comparison switch
    {
        Comparison.Better => ChartTexts.Better,
        Comparison.Similar => ChartTexts.Similar,
        Comparison.Worse => ChartTexts.Worse,
        _ => null,
    };

    private static string InUnit(Indicator indicator, string number) => indicator.Unit switch
    {
        IndicatorUnit.Percent => string.Format(Culture, ChartTexts.Percent, number),
        IndicatorUnit.PerThousand => string.Format(Culture, ChartTexts.PerThousand, number),
        IndicatorUnit.PerTen => string.Format(Culture, ChartTexts.PerTen, number),
        IndicatorUnit.Points => string.Format(Culture, ChartTexts.Points, number),
        IndicatorUnit.Days => string.Format(Culture, ChartTexts.Days, number),
        IndicatorUnit.MillionVnd or IndicatorUnit.MillionVndEach => string.Format(Culture, ChartTexts.MillionVnd, number),
        _ => number,
    };
}
