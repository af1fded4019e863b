namespace ReviewDashboard.Core.Indicators;

/// <summary>One number per slot.</summary>
/// <param name="slots">The slots.</param>
/// <param name="numbers">Their numbers.</param>
internal sealed class Tallies(UnitSlots slots, double[] numbers)
{
    public double Of(string unit) => numbers[slots.Of(unit)];
}
