namespace ReviewDashboard.Tests.Indicators.Plain;

/// <summary>One figure; interval and bounds in percent.</summary>
public sealed record PlainFigure(string Code, string? Breakdown, string Unit, double? Numerator, double? Denominator)
{
    private const double Z = 1.959963984540054;

    public double? Low { get; private init; }

    public double? High { get; private init; }

    public double? AtLeast { get; private init; }

    public double? AtMost { get; private init; }

    /// <summary>Share in percent with its 95 % Wilson score interval.</summary>
    public PlainFigure WithInterval()
    {
        if (Denominator is not > 0)
            return this;
        var (n, share) = (Denominator.Value, Numerator!.Value / Denominator.Value);
        var centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.Sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return this with { Low = 100 * (centre - half), High = 100 * (centre + half) };
    }

    /// <summary>What the share could be: the missing ones are part of the denominator already.</summary>
    public PlainFigure WithBoundsInside(int unknown) => WithBounds(unknown, Denominator!.Value);

    /// <summary>What the share could be: the missing ones stand outside the denominator.</summary>
    public PlainFigure WithBoundsOutside(int unknown) => WithBounds(unknown, Denominator!.Value + unknown);

    private PlainFigure WithBounds(int unknown, double all) =>
        all == 0 ? this : this with { AtLeast = 100 * Numerator / all, AtMost = 100 * (Numerator + unknown) / all };
}
