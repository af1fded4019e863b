using System.Globalization;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>The units of one province, with what distinguishes its communes.</summary>
internal sealed class Province
{
    public required string Name { get; init; }

    /// <summary>What its own agencies have at the end of their codes; nothing for the real province.</summary>
    public required string AgencySuffix { get; init; }

    public required IReadOnlyList<(District District, IReadOnlyList<Site> Sites)> Districts { get; init; }

    public IEnumerable<Site> Sites => Districts.SelectMany(entry => entry.Sites);

    public int Posts(Rulebook rulebook, District district) =>
        Districts.First(entry => entry.District == district).Sites.Sum(site => rulebook.Posts(site.Commune, QuotaGroup.CadreAndCivilServant));
}

/// <summary>The real province first, then as many invented ones of the same make as the number of communes asks for.</summary>
internal static class Provinces
{
    /// <summary>Most communes for which unit codes of three and five digits last.</summary>
    public const int MostCommunes = 12_000;

    private static readonly string[] Firsts =
        ["An", "Bình", "Cát", "Đại", "Đông", "Gia", "Hải", "Hòa", "Kim", "Lâm", "Long", "Mỹ", "Ninh", "Phú", "Quảng", "Sơn", "Tân", "Thạnh", "Trà", "Vĩnh", "Xuân"];

    private static readonly string[] Seconds =
        ["Bảo", "Châu", "Điền", "Đức", "Giang", "Hiệp", "Hưng", "Khê", "Lạc", "Lộc", "Minh", "Nghĩa", "Phong", "Quý", "Sơn", "Thành", "Thắng", "Thọ", "Trung", "Tiến", "Yên"];

    /// <summary>Provinces in the order of their districts' codes.</summary>
    public static List<Province> Of(int communes, long seed, Rulebook rulebook)
    {
        var provinces = new List<Province> { Real(Math.Min(communes, rulebook.Communes.Count), rulebook) };
        for (var left = communes - rulebook.Communes.Count; left > 0; left -= rulebook.Communes.Count)
            provinces.Add(Invented(provinces.Count, Math.Min(left, rulebook.Communes.Count), seed, rulebook));
        foreach (var province in provinces)
            Distinguish(province, Dice.For(seed, "province " + province.Districts[0].District.Code));
        return [.. provinces.OrderBy(province => province.Districts[0].District.Code, StringComparer.Ordinal)];
    }

    /// <summary>How far a commune's terrain puts its staff ahead of others, at the baseline and five years on.</summary>
    public static (double From, double To) TerrainLead(Commune commune) => commune.Terrain switch
    {
        Terrain.Urban => (0.13, 0.115),
        Terrain.Lowland => (0.045, 0.04),
        Terrain.Island => (-0.19, -0.16),
        _ => commune.EspeciallyDifficult ? (-0.13, -0.095) : (-0.075, -0.062),
    };

    private static Province Real(int communes, Rulebook rulebook)
    {
        var taken = rulebook.Communes.Take(communes).ToList();
        return new Province { Name = "Bình Thuận", AgencySuffix = "", Districts = Group(rulebook.Districts, taken) };
    }

    private static Province Invented(int number, int communes, long seed, Rulebook rulebook)
    {
        var dice = Dice.For(seed, "units " + number.ToString(CultureInfo.InvariantCulture));
        var above = number <= 39;
        var firstDistrict = above ? 603 + ((number - 1) * 10) : 1 + ((number - 40) * 10);
        var firstCommune = above ? 23_300 + ((number - 1) * 381) : 1 + ((number - 40) * 381);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var districts = rulebook.Districts.Select((real, index) => new District
        {
            Code = (firstDistrict + index).ToString("000", CultureInfo.InvariantCulture),
            Name = NewName(),
            Kind = real.Kind,
        }).ToList();
        var codes = rulebook.Districts.Select((real, index) => (real.Code, districts[index].Code)).ToDictionary(StringComparer.Ordinal);
        var ordered = rulebook.Communes.OrderBy(commune => commune.DistrictCode, StringComparer.Ordinal).Take(communes);
        var made = ordered.Select((real, index) => new Commune
        {
            Code = (firstCommune + (index * 3)).ToString("00000", CultureInfo.InvariantCulture),
            DistrictCode = codes[real.DistrictCode],
            Name = NewName(),
            Kind = real.Kind,
            Class = real.Class,
            Terrain = real.Terrain,
            EthnicMinority = real.EthnicMinority,
            EspeciallyDifficult = real.EspeciallyDifficult,
            Hamlets = Math.Max(1, real.Hamlets + dice.Between(-1, 1)),
        }).ToList();
        return new Province
        {
            Name = NewName(),
            AgencySuffix = "-" + districts[0].Code,
            Districts = Group(districts, made),
        };

        string NewName()
        {
            var name = $"{dice.Pick(Firsts)} {dice.Pick(Seconds)}";
            return names.Add(name) ? name : NewName();
        }
    }

    private static List<(District, IReadOnlyList<Site>)> Group(IEnumerable<District> districts, List<Commune> communes) =>
        [.. districts.Select(district => (district, (IReadOnlyList<Site>)[.. communes.Where(commune => commune.DistrictCode == district.Code).Select(commune => new Site(commune))]))
            .Where(entry => entry.Item2.Count > 0)];

    /// <summary>Chooses which communes lag, fall back, pilot one leader for party and committee, have new offices, and so on.</summary>
    private static void Distinguish(Province province, Dice dice)
    {
        var sites = province.Sites.ToList();
        foreach (var site in sites)
        {
            var terrain = TerrainLead(site.Commune).From;
            var district = province.Districts.First(entry => entry.Sites.Contains(site)).Sites.Average(other => TerrainLead(other.Commune).From);
            site.Lead = (0.38 * dice.Normal()) + ((terrain - district) * 3);
            site.SecretaryChairsCouncil = dice.Chance(0.55);
        }

        var rural = dice.Shuffled(sites.Where(site => site.Commune.Terrain is Terrain.Mountain));
        foreach (var site in rural.Take(Share(sites, 3)))
            (site.Lags, site.Lead) = (true, -1.9);
        foreach (var site in dice.Shuffled(sites.Where(site => !site.Lags && site.Commune.Terrain != Terrain.Island)).Take(Share(sites, 3)))
            (site.FallsBackFrom, site.Lead) = (2013, 0.35);
        foreach (var site in dice.Shuffled(sites.Where(site => !site.Lags && !site.SecretaryChairsCouncil && site.Commune.Kind != CommuneKind.Ward)).Take(Share(sites, 5)))
            site.SecretaryChairsCommittee = true;
        var byOffice = dice.Shuffled(sites.Select(site => (site, Weight: site.Lead + dice.Normal()))).OrderByDescending(entry => entry.Weight).Select(entry => entry.site).ToList();
        for (var i = 0; i < byOffice.Count; i++)
        {
            byOffice[i].OfficeOld = i < byOffice.Count * 0.7;
            byOffice[i].OfficeSolid = i < byOffice.Count * 0.88;
        }

        var byComputer = sites.Select(site => (site, Weight: site.Lead + dice.Normal())).OrderByDescending(entry => entry.Weight).Select(entry => entry.site).ToList();
        for (var i = 0; i < byComputer.Count; i++)
            byComputer[i].EOfficeFrom = Aims.BaselineYear + Math.Max(0, (int)Math.Ceiling((((i + 0.5) / byComputer.Count) - 0.10) / 0.11));
    }

    private static int Share(List<Site> sites, int ofUsual) => Math.Max(1, ofUsual * sites.Count / 127);
}
