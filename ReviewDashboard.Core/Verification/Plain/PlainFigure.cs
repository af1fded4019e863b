using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>One figure; interval and bounds in percent.</summary>
public sealed record PlainFigure(string Code, string? Breakdown, string Unit, double? Numerator, double? Denominator)
{
    private const double Tolerance = 1e-6;
    private const double Z = 1.959963984540054;

    public double? Low { get; init; }

    public double? High { get; init; }

    public double? AtLeast { get; init; }

    public double? AtMost { get; init; }

    /// <summary>A figure of the product, for comparing.</summary>
    public static PlainFigure From(Figure figure) =>
        new(figure.Indicator.Code, figure.Breakdown, figure.Unit, figure.Numerator, figure.Denominator)
        {
            Low = figure.Low,
            High = figure.High,
            AtLeast = figure.AtLeast,
            AtMost = figure.AtMost,
        };

    /// <summary>The same figures in any order, numbers within a millionth.</summary>
    public static bool AreSame(IEnumerable<PlainFigure> some, IEnumerable<PlainFigure> others) =>
        some.OrderBy(figure => figure.Breakdown, StringComparer.Ordinal).SequenceEqual(
            others.OrderBy(figure => figure.Breakdown, StringComparer.Ordinal), EqualityComparer<PlainFigure>.Create((one, other) => one!.IsSame(other!)));

    public bool IsSame(PlainFigure other) =>
        (Code, Breakdown, Unit) == (other.Code, other.Breakdown, other.Unit)
        && IsNear(Numerator, other.Numerator) && IsNear(Denominator, other.Denominator)
        && IsNear(Low, other.Low) && IsNear(High, other.High) && IsNear(AtLeast, other.AtLeast) && IsNear(AtMost, other.AtMost);

    /// <summary>Both not known, or within a millionth.</summary>
    public static bool IsNear(double? one, double? other) =>
        one.HasValue == other.HasValue && (one is null || Math.Abs(one.Value - other!.Value) < Tolerance);

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
