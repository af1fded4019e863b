using System.Globalization;
using System.Reflection;
using System.Text;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>The real units, titles, quotas and standards that Core carries as embedded tables in the package format.</summary>
internal sealed class Rulebook
{
    public IReadOnlyList<District> Districts { get; } = [.. Rows("districts").Select(row => new District
    {
        Code = row["code"], Name = row["name"], Kind = Codes.Parse<DistrictKind>(row["kind"]),
        TileCol = Number(row["tile_col"]), TileRow = Number(row["tile_row"]),
    })];

    public IReadOnlyList<Commune> Communes { get; } = [.. Rows("communes").Select(row => new Commune
    {
        Code = row["code"], DistrictCode = row["district_code"], Name = row["name"], Kind = Codes.Parse<CommuneKind>(row["kind"]),
        Class = Number(row["class"])!.Value, Terrain = Codes.Parse<Terrain>(row["terrain"]),
        EthnicMinority = row["ethnic_minority"] == "true", EspeciallyDifficult = row["especially_difficult"] == "true",
        Hamlets = Number(row["hamlets"])!.Value, Lat = Decimal(row["lat"]), Lon = Decimal(row["lon"]),
        TileCol = Number(row["tile_col"]), TileRow = Number(row["tile_row"]),
    })];

    public IReadOnlyList<Title> Titles { get; } = [.. Rows("titles").Select(row => new Title
    {
        Code = row["code"], NameVi = row["name_vi"], NameEn = row["name_en"], Category = Codes.Parse<TitleCategory>(row["category"]),
        Fields = Items(row["fields"]), MinPosts = Number(row["min_posts"]),
        Kinds = [.. Items(row["kinds"]).Select(Codes.Parse<CommuneKind>)],
    })];

    public IReadOnlyList<Quota> Quotas { get; } = [.. Rows("quotas").Select(row => new Quota
    {
        CommuneClass = Number(row["commune_class"])!.Value, Group = Codes.Parse<QuotaGroup>(row["group"]),
        Posts = Number(row["posts"])!.Value, Document = row["document"],
    })];

    public IReadOnlyList<StandardRule> Standards { get; } = [.. Rows("standards").Select(row => new StandardRule
    {
        Id = row["id"], Titles = Items(row["titles"]), Terrains = [.. Items(row["terrains"]).Select(Codes.Parse<Terrain>)],
        Criterion = Codes.Parse<Criterion>(row["criterion"]), Level = row["level"].Length == 0 ? null : row["level"],
        AgeMale = Number(row["age_male"]), AgeFemale = Number(row["age_female"]), AppliesTo = Codes.Parse<RuleScope>(row["applies_to"]),
        GraceMonths = Number(row["grace_months"]), Document = row["document"], Clause = row["clause"],
        InForceFrom = Day(row["in_force_from"])!.Value, InForceTo = Day(row["in_force_to"]),
    })];

    public Title Title(string code) => Titles.First(title => title.Code == code);

    public int Posts(Commune commune, QuotaGroup group) =>
        Quotas.First(quota => quota.CommuneClass == commune.Class && quota.Group == group).Posts;

    /// <summary>The rows of an embedded table by column name.</summary>
    public static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(Rulebook).Namespace}.Data.{table}.csv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var header = Fields(reader.ReadLine()!);
        while (reader.ReadLine() is { } line)
            yield return header.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
                field.Append(letter);
        }

        fields.Add(field.ToString());
        return fields;
    }

    private static string[] Items(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Decimal(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
