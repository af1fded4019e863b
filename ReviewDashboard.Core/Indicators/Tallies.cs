namespace ReviewDashboard.Core.Indicators;

/// <summary>One number per slot, which may lie among others that were counted in the same pass.</summary>
/// <param name="slots">The slots.</param>
/// <param name="numbers">The numbers of all slots.</param>
/// <param name="each">How many numbers each slot has.</param>
/// <param name="place">Which of them is meant.</param>
internal sealed class Tallies(UnitSlots slots, double[] numbers, int each, int place)
{
    public double Of(string unit) => numbers[(slots.Of(unit) * each) + place];
}
