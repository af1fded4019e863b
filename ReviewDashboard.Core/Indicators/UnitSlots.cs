using System.Numerics.Tensors;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Where the numbers of units stand while they are counted: a slot per commune that is asked for, per district, one for the
/// province and one for what belongs to no unit. Communes that nobody asks for are counted in their district's slot.</summary>
internal sealed class UnitSlots
{
    private readonly UnitTree units;
    private readonly int[] ofCommune;

    /// <summary>For the slot of each commune the slot of its district.</summary>
    private readonly int[] above;

    private UnitSlots(UnitTree units, IReadOnlyCollection<int> asked)
    {
        this.units = units;
        ofCommune = new int[units.Communes.Count];
        for (var commune = 0; commune < ofCommune.Length; commune++)
            ofCommune[commune] = asked.Count + units.DistrictOfCommune(commune);
        above = [.. asked.Select(commune => ofCommune[commune])];
        foreach (var (slot, commune) in asked.Index())
            ofCommune[commune] = slot;
    }

    public int Count => above.Length + units.Districts.Count + 2;

    public int Province => Count - 2;

    /// <summary>The slot of what happened to somebody without a posting.</summary>
    public int Nowhere => Count - 1;

    /// <summary>Slots for every unit.</summary>
    public static UnitSlots All(UnitTree units) => new(units, [.. Enumerable.Range(0, units.Communes.Count)]);

    /// <summary>Slots for the province, the districts and some communes.</summary>
    public static UnitSlots For(UnitTree units, IEnumerable<string> asked) =>
        new(units, [.. asked.Where(unit => units.LevelOf(unit) is UnitLevel.Commune).Distinct(StringComparer.Ordinal).Select(units.CommuneIndex)]);

    /// <summary>The slot that what happened in a commune is counted in.</summary>
    public int OfCommune(int commune) => commune < 0 ? Nowhere : ofCommune[commune];

    /// <summary>The slot of a unit.</summary>
    /// <exception cref="ArgumentException">It is a commune that was not asked for.</exception>
    public int Of(string unit)
    {
        var (level, place) = units.PlaceOf(unit);
        var slot = level switch
        {
            UnitLevel.Commune => ofCommune[place],
            UnitLevel.District => above.Length + place,
            _ => Province,
        };
        return level is UnitLevel.Commune && slot >= above.Length ? throw new ArgumentException($"{unit} was not counted.", nameof(unit)) : slot;
    }

    /// <summary>The slots that somebody of a commune is counted in, once each.</summary>
    public void AllOf(int commune, List<int> slots)
    {
        slots.Clear();
        slots.Add(Province);
        if (commune < 0)
            return;
        slots.Add(above.Length + units.DistrictOfCommune(commune));
        if (ofCommune[commune] < above.Length)
            slots.Add(ofCommune[commune]);
    }

    /// <summary>Adds the communes up to their districts, and all with those nowhere to the province.</summary>
    public void AddUp(double[] numbers)
    {
        for (var slot = 0; slot < above.Length; slot++)
            numbers[above[slot]] += numbers[slot];
        numbers[Province] += numbers[Nowhere] + TensorPrimitives.Sum(numbers.AsSpan(above.Length..Province));
    }
}
