using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>What was counted or summed for every unit: a slot per commune, per district, one for the province
/// and one for what belongs to no unit.</summary>
internal sealed class Tallies(UnitTree units)
{
    private readonly double[] slots = new double[units.Communes.Count + units.Districts.Count + 2];

    /// <summary>The slot of what happened to somebody without a posting.</summary>
    public int Nowhere => slots.Length - 1;

    public int Province => slots.Length - 2;

    public static int Slot(UnitTree units, string unit) => units.LevelOf(unit) switch
    {
        UnitLevel.Commune => units.CommuneIndex(unit),
        UnitLevel.District => units.Communes.Count + units.DistrictIndex(unit),
        _ => units.Communes.Count + units.Districts.Count,
    };

    public double this[int slot]
    {
        get => slots[slot];
        set => slots[slot] = value;
    }

    public double Of(string unit) => slots[Slot(units, unit)];

    /// <summary>Adds the communes up to their districts, and all with those nowhere to the province.</summary>
    public void AddUp()
    {
        var communes = units.Communes.Count;
        for (var commune = 0; commune < communes; commune++)
        {
            slots[communes + units.DistrictOfCommune(commune)] += slots[commune];
            slots[Province] += slots[commune];
        }

        slots[Province] += slots[Nowhere];
    }
}
