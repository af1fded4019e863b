namespace ReviewDashboard.Core.Indicators;

/// <summary>What was counted for one unit.</summary>
/// <param name="Numerator">The numerator, or the count or sum itself; null for no data.</param>
/// <param name="Denominator">The denominator; null for counts and other figures that are no ratio.</param>
/// <param name="Unknown">For indicators with bounds how many could not be counted for want of a record.</param>
public readonly record struct Tally(double? Numerator, double? Denominator = null, double Unknown = 0);
