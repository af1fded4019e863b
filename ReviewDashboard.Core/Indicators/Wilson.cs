namespace ReviewDashboard.Core.Indicators;

/// <summary>The Wilson score interval of a proportion (E. B. Wilson, 1927).</summary>
public static class Wilson
{
    /// <summary>Normal quantile of a 95 % interval.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Normal quantile of a 99.8 % interval.</summary>
    public const double Z998 = 3.090232306167813;

    /// <summary>Both ends in percent; null over zero.</summary>
    public static (double? Low, double? High) Interval(double numerator, double denominator, double z)
    {
        if (denominator <= 0)
            return (null, null);
        var share = numerator / denominator;
        var square = z * z;
        var scale = 1 + (square / denominator);
        var centre = (share + (square / (2 * denominator))) / scale;
        var half = z * Math.Sqrt((share * (1 - share) / denominator) + (square / (4 * denominator * denominator))) / scale;
        return (100 * Math.Max(0, centre - half), 100 * Math.Min(1, centre + half));
    }
}
