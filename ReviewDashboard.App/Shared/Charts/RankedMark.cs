using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One line of a ranking.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Href">Where a click leads.</param>
/// <param name="Value">Its value on the axis; null is no data.</param>
/// <param name="Low">Lower end of its interval, or null.</param>
/// <param name="High">Upper end of its interval, or null.</param>
/// <param name="ValueText">The value as written.</param>
/// <param name="Fraction">Numerator and denominator as written.</param>
/// <param name="Comparison">Against the parent; null where it is not compared.</param>
/// <param name="Word">That comparison in a word.</param>
/// <param name="Tip">All of it for tip and screen reader.</param>
/// <param name="IsCurrent">Whether it is the chosen unit.</param>
public sealed record RankedMark(
    string Name, string Href, double? Value, double? Low, double? High, string ValueText, string? Fraction,
    Comparison? Comparison, string? Word, string Tip, bool IsCurrent = false);

/// <summary>A vertical line of a ranking: the parent's value or the target.</summary>
public sealed record RankingLine(double Value, string Text);
