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

    private readonly FrozenDictionary<string, int> districtIndex;
    private readonly FrozenDictionary<string, int> communeIndex;
    private readonly int[] districtOfCommune;
    private readonly Commune[][] communesByDistrict;

    public UnitTree(IEnumerable<District> districts, IEnumerable<Commune> communes)
    {
        Districts = [.. districts.OrderBy(district => district.Code, StringComparer.Ordinal)];
        Communes = [.. communes.OrderBy(commune => commune.Code, StringComparer.Ordinal)];
        districtIndex = Districts.Select((district, index) => (district.Code, index)).ToFrozenDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        communeIndex = Communes.Select((commune, index) => (commune.Code, index)).ToFrozenDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        districtOfCommune = [.. Communes.Select(commune => districtIndex[commune.DistrictCode])];
        communesByDistrict = [.. Districts.Select(district => Communes.Where(commune => string.Equals(commune.DistrictCode, district.Code, StringComparison.Ordinal)).ToArray())];
    }

    public IReadOnlyList<District> Districts { get; }

    public IReadOnlyList<Commune> Communes { get; }

    public District? District(string code) => districtIndex.TryGetValue(code, out var index) ? Districts[index] : null;

    public Commune? Commune(string code) => communeIndex.TryGetValue(code, out var index) ? Communes[index] : null;

    public bool Exists(string unit) =>
        string.Equals(unit, Province, StringComparison.Ordinal) || districtIndex.ContainsKey(unit) || communeIndex.ContainsKey(unit);

    /// <summary>All unit codes: the province, the districts, the communes.</summary>
    public IEnumerable<string> All() =>
        [Province, .. Districts.Select(district => district.Code), .. Communes.Select(commune => commune.Code)];

    public UnitLevel LevelOf(string unit) =>
        districtIndex.ContainsKey(unit) ? UnitLevel.District : communeIndex.ContainsKey(unit) ? UnitLevel.Commune : UnitLevel.Province;

    /// <summary>The communes of a unit; of a commune, itself.</summary>
    public IReadOnlyList<Commune> CommunesOf(string unit) => LevelOf(unit) switch
    {
        UnitLevel.Province => Communes,
        UnitLevel.District => communesByDistrict[districtIndex[unit]],
        _ => [Communes[communeIndex[unit]]],
    };

    /// <summary>The unit above: of a commune its district, of a district the province, of the province none.</summary>
    public string? ParentOf(string unit) => LevelOf(unit) switch
    {
        UnitLevel.Province => null,
        UnitLevel.District => Province,
        _ => Communes[communeIndex[unit]].DistrictCode,
    };

    /// <summary>The district a unit is or lies in; of the province none.</summary>
    public string? DistrictOf(string unit) => LevelOf(unit) is UnitLevel.District ? unit : Commune(unit)?.DistrictCode;

    /// <summary>The bare name, such as <c>Hàm Đức</c>; of the province its code.</summary>
    public string Name(string unit) => District(unit)?.Name ?? Commune(unit)?.Name ?? unit;

    /// <summary>Place of a commune in <see cref="Communes"/>.</summary>
    public int CommuneIndex(string code) => communeIndex[code];

    /// <summary>Place of a district in <see cref="Districts"/>.</summary>
    public int DistrictIndex(string code) => districtIndex[code];

    /// <summary>Place in <see cref="Districts"/> of the district of the commune at a place in <see cref="Communes"/>.</summary>
    public int DistrictOfCommune(int commune) => districtOfCommune[commune];
}
