using System.Collections.Frozen;

namespace ReviewDashboard.Core.Units;

/// <summary>Level of a unit: the province, a district-level or a commune-level unit.</summary>
public enum UnitLevel
{
    Province,
    District,
    Commune,
}

/// <summary>The units of the province, both kinds in the order of their codes. A unit is named by its code,
/// the whole province by <see cref="Province"/>.</summary>
public sealed class UnitTree
{
    public const string Province = "province";

    private readonly FrozenDictionary<string, (UnitLevel Level, int Place)> places;
    private readonly int[] districtOfCommune;
    private readonly Commune[][] communesByDistrict;

    public UnitTree(IEnumerable<District> districts, IEnumerable<Commune> communes)
    {
        Districts = [.. districts.OrderBy(district => district.Code, StringComparer.Ordinal)];
        Communes = [.. communes.OrderBy(commune => commune.Code, StringComparer.Ordinal)];
        places = Districts.Select((district, place) => (district.Code, UnitLevel.District, place))
            .Concat(Communes.Select((commune, place) => (commune.Code, UnitLevel.Commune, place)))
            .ToFrozenDictionary(unit => unit.Item1, unit => (unit.Item2, unit.Item3), StringComparer.Ordinal);
        districtOfCommune = [.. Communes.Select(commune => DistrictIndex(commune.DistrictCode))];
        var byDistrict = Communes.ToLookup(commune => commune.DistrictCode, StringComparer.Ordinal);
        communesByDistrict = [.. Districts.Select(district => byDistrict[district.Code].ToArray())];
    }

    public IReadOnlyList<District> Districts { get; }

    public IReadOnlyList<Commune> Communes { get; }

    public District? District(string code) => PlaceOf(code) is (UnitLevel.District, var place) ? Districts[place] : null;

    public Commune? Commune(string code) => PlaceOf(code) is (UnitLevel.Commune, var place) ? Communes[place] : null;

    public bool Exists(string unit) =>
        string.Equals(unit, Province, StringComparison.Ordinal) || places.ContainsKey(unit);

    /// <summary>All unit codes: the province, the districts, the communes.</summary>
    public IEnumerable<string> All() =>
        [Province, .. Districts.Select(district => district.Code), .. Communes.Select(commune => commune.Code)];

    public UnitLevel LevelOf(string unit) => PlaceOf(unit).Level;

    /// <summary>The level of a unit and its place among those of the level.</summary>
    public (UnitLevel Level, int Place) PlaceOf(string unit) => places.GetValueOrDefault(unit, (UnitLevel.Province, 0));

    /// <summary>The communes of a unit; of a commune, itself.</summary>
    public IReadOnlyList<Commune> CommunesOf(string unit) => PlaceOf(unit) switch
    {
        (UnitLevel.District, var place) => communesByDistrict[place],
        (UnitLevel.Commune, var place) => [Communes[place]],
        _ => Communes,
    };

    /// <summary>The unit above: of a commune its district, of a district the province, of the province none.</summary>
    public string? ParentOf(string unit) => PlaceOf(unit) switch
    {
        (UnitLevel.District, _) => Province,
        (UnitLevel.Commune, var place) => Communes[place].DistrictCode,
        _ => null,
    };

    /// <summary>The district a unit is or lies in; of the province none.</summary>
    public string? DistrictOf(string unit) => LevelOf(unit) is UnitLevel.District ? unit : Commune(unit)?.DistrictCode;

    /// <summary>The bare name, such as <c>Hàm Đức</c>; of the province its code.</summary>
    public string Name(string unit) => District(unit)?.Name ?? Commune(unit)?.Name ?? unit;

    /// <summary>Place of a commune in <see cref="Communes"/>.</summary>
    public int CommuneIndex(string code) => IndexOf(code, UnitLevel.Commune);

    /// <summary>Place of a district in <see cref="Districts"/>.</summary>
    public int DistrictIndex(string code) => IndexOf(code, UnitLevel.District);

    /// <summary>Place in <see cref="Districts"/> of the district of the commune at a place in <see cref="Communes"/>.</summary>
    public int DistrictOfCommune(int commune) => districtOfCommune[commune];

    /// <summary>Whether a commune lies in a unit; no commune, -1, lies in the province only.</summary>
    public bool Contains(string unit, int commune) => PlaceOf(unit) switch
    {
        (UnitLevel.Province, _) => true,
        (UnitLevel.District, var district) => commune >= 0 && DistrictOfCommune(commune) == district,
        (_, var place) => commune == place,
    };

    private int IndexOf(string code, UnitLevel level) =>
        places.TryGetValue(code, out var found) && found.Level == level ? found.Place : throw new KeyNotFoundException($"There is no {level} {code}.");
}
