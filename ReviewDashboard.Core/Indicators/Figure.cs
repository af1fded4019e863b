using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>One figure of one unit on one day, with what it was made from.</summary>
/// <param name="Indicator">What was counted.</param>
/// <param name="Breakdown">Which part of it (of DIS-02 the ground), else null.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="On">The day.</param>
/// <param name="Numerator">The numerator, or the count itself; null for no data.</param>
/// <param name="Denominator">The denominator; null for figures that are no ratio.</param>
/// <param name="Value">The value in the indicator's unit (percent, per 1,000, per ten, a count, points, days, million VND); null for no data.</param>
/// <param name="Low">Lower end of the 95 % Wilson interval in percent, or null.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="AtLeast">What the share could be were all missing records bad, in percent, or null.</param>
/// <param name="AtMost">What it could be were they all good.</param>
public sealed record Figure(
    Indicator Indicator, string? Breakdown, string Unit, DateOnly On, double? Numerator, double? Denominator,
    double? Value, double? Low, double? High, double? AtLeast, double? AtMost)
{
    public static Figure Of(Indicator indicator, string? breakdown, string unit, DateOnly on, Tally tally)
    {
        var (numerator, denominator, unknown) = tally;
        var (low, high) = indicator.HasInterval && numerator is { } n && denominator is { } d ? Wilson.Interval(n, d, Wilson.Z95) : (null, null);
        var whole = indicator.Bounds switch
        {
            BoundsKind.UnknownCounted => denominator,
            BoundsKind.UnknownOutside => denominator + unknown,
            _ => null,
        };
        return new Figure(
            indicator, breakdown, unit, on, numerator, denominator, Valuation(indicator.Unit, numerator, denominator), low, high,
            whole > 0 ? 100 * numerator / whole : null, whole > 0 ? 100 * (numerator + unknown) / whole : null);
    }

    /// <summary>The figure of all breakdowns together; null for none.</summary>
    public static Figure? Sum(IReadOnlyList<Figure> breakdowns) => breakdowns switch
    {
        [] => null,
        [var only] => only,
        _ => breakdowns[0] with { Breakdown = null, Numerator = breakdowns.Sum(one => one.Numerator), Value = breakdowns.Sum(one => one.Value) },
    };

    private static double? Valuation(IndicatorUnit unit, double? numerator, double? denominator) => unit switch
    {
        IndicatorUnit.Count or IndicatorUnit.Points or IndicatorUnit.Days or IndicatorUnit.MillionVnd => numerator,
        _ when denominator is not > 0 => null,
        IndicatorUnit.PerThousand => 1000 * numerator / denominator,
        IndicatorUnit.PerTen => 10 * numerator / denominator,
        IndicatorUnit.MillionVndEach => numerator / denominator,
        _ => 100 * numerator / denominator,
    };
}
