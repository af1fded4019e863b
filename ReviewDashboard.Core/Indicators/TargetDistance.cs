namespace ReviewDashboard.Core.Indicators;

/// <summary>Five steps of distance from a target, from far on its bad side to far on its good side; the colours of map and heat map.</summary>
public enum DistanceStep
{
    FarBehind,
    Behind,
    JustBehind,
    AtOrAbove,
    FarAbove,
}

/// <summary>How far a value lies from its target. Shares of which more is better are measured in percentage points;
/// rates per 1,000 and shares of which less is better in percent of the target, because their targets are small, and so are sums.</summary>
public static class TargetDistance
{
    /// <summary>Whether distances of this indicator are in percent of the target and not in points.</summary>
    public static bool IsRelative(Indicator indicator) =>
        indicator.Unit is IndicatorUnit.PerThousand || indicator.IsSum || indicator.Direction is Direction.LowerBetter;

    /// <summary>Distance in the indicator's good direction: positive is better than the target.
    /// Points or, where <see cref="IsRelative"/>, percent of the target.</summary>
    public static double Of(Indicator indicator, double value, double target)
    {
        var gain = indicator.Direction is Direction.LowerBetter ? target - value : value - target;
        if (!IsRelative(indicator) || gain == 0)
            return gain;
        return target == 0 ? Math.Sign(gain) * double.PositiveInfinity : gain / Math.Abs(target) * 100;
    }

    /// <summary>On target, near (short by at most 5 points, or by a quarter of the target) or behind.</summary>
    public static TargetState State(Indicator indicator, double value, double target) =>
        Of(indicator, value, target) switch
        {
            >= 0 => TargetState.OnTarget,
            var shortage when shortage >= (IsRelative(indicator) ? -25 : -5) => TargetState.Near,
            _ => TargetState.Behind,
        };

    /// <summary>The limits between the five steps, in the measure of <see cref="Of"/>.</summary>
    public static IReadOnlyList<double> Limits(Indicator indicator) => IsRelative(indicator) ? [-100, -40, 0, 40] : [-20, -8, 0, 8];

    /// <summary>The step of a value against its target, or against another reference such as the province's value.</summary>
    public static DistanceStep Step(Indicator indicator, double value, double reference)
    {
        var distance = Of(indicator, value, reference);
        var limits = Limits(indicator);
        if (distance > limits[3])
            return DistanceStep.FarAbove;
        if (distance >= limits[2])
            return DistanceStep.AtOrAbove;
        if (distance >= limits[1])
            return DistanceStep.JustBehind;
        return distance >= limits[0] ? DistanceStep.Behind : DistanceStep.FarBehind;
    }
}
