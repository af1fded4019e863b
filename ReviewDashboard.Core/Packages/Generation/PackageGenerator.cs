using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Writes a synthetic data package: real units and rules, invented people, the same bytes for the same seed on every machine.</summary>
public static class PackageGenerator
{
    /// <summary>The seed of the package that comes with the product.</summary>
    public const long UsualSeed = 2015;

    /// <summary>Communes of the real province.</summary>
    public const int UsualCommunes = 127;

    /// <summary>Most communes that a package can have.</summary>
    public const int MostCommunes = Provinces.MostCommunes;

    /// <summary>Writes all tables, <c>datapackage.json</c> and <c>README.md</c> into an existing folder.</summary>
    /// <param name="directory">Where to; files of these names are replaced.</param>
    /// <param name="communes">1 to <see cref="MostCommunes"/>; beyond the real ones further provinces are invented.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="progress">Told the share that is written, from 0 to 1.</param>
    /// <param name="token">Stops between districts; what is written by then stays.</param>
    public static void Generate(string directory, int communes, long seed, IProgress<double>? progress, CancellationToken token)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(communes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(communes, MostCommunes);
        var rulebook = new Rulebook();
        var provinces = Provinces.Of(communes, seed, rulebook);
        using (var tables = new PackageTables(directory))
        {
            WriteRulebook(tables, rulebook);
            WriteProgramme(tables, provinces, seed);
            var story = new ProvinceStory(tables, rulebook, seed, Shifts(provinces, rulebook));
            var all = provinces.Sum(province => province.Districts.Count);
            var done = 0;
            foreach (var province in provinces)
                story.Tell(province, () => progress?.Report(++done / (double)all), token);
        }

        DataPackageDescriptor.Write(directory, new PackageLabel(
            "binh-thuan-commune-staff-synthetic", "Đội ngũ cán bộ, công chức cấp xã 2010-2015 (dữ liệu giả lập)", "Commune staff 2010-2015 (synthetic data)",
            "The people in this package are synthetic: names, careers and events are invented by a program. Units, titles, rules and quotas are real. "
            + "Người trong gói dữ liệu này là giả lập; đơn vị, chức danh, tiêu chuẩn và định biên là thật.", Synthetic: true));
        PackageReadme.Write(directory, communes, seed);
    }

    /// <summary>How far a district is ahead of all communes together, by terrain: at the baseline and five years on.</summary>
    private static Dictionary<string, Func<int, double>> Shifts(List<Province> provinces, Rulebook rulebook)
    {
        var communes = provinces.SelectMany(province => province.Sites).Select(site => site.Commune).ToList();
        var mean = Mean(communes, rulebook);
        return communes.GroupBy(commune => commune.DistrictCode).ToDictionary(group => group.Key, group =>
        {
            var own = Mean([.. group], rulebook);
            return (Func<int, double>)(year =>
            {
                var way = Math.Clamp((year - Aims.BaselineYear) / (double)(Aims.LastYear - Aims.BaselineYear), 0, 1);
                return own.From - mean.From + (way * (own.To - mean.To - (own.From - mean.From)));
            });
        }, StringComparer.Ordinal);
    }

    private static (double From, double To) Mean(List<Commune> communes, Rulebook rulebook)
    {
        var (from, to, posts) = (0.0, 0.0, 0.0);
        foreach (var commune in communes)
        {
            var weight = rulebook.Posts(commune, QuotaGroup.CadreAndCivilServant);
            var lead = Provinces.TerrainLead(commune);
            (from, to, posts) = (from + (weight * lead.From), to + (weight * lead.To), posts + weight);
        }

        return (from / posts, to / posts);
    }

    private static void WriteRulebook(PackageTables tables, Rulebook rulebook)
    {
        tables.Add(new ReviewPeriod
        {
            Decision = "07-QĐ/TU",
            Title = "Nâng cao chất lượng đội ngũ cán bộ xã, phường, thị trấn đến năm 2015",
            BaselineYear = Aims.BaselineYear,
            FromYear = Aims.BaselineYear + 1,
            ToYear = Aims.LastYear,
            DecisionDate = ProgrammeRecords.DecisionDate,
            ConferenceDate = ProgrammeRecords.ConferenceDate,
            YoungAge = Aims.YoungAge,
            TrainingAgeLimitMale = Aims.TrainingAgeMale,
            TrainingAgeLimitFemale = Aims.TrainingAgeFemale,
            LeaveWindowMonths = Aims.LeaveWindowMonths,
            EvaluationWindowMonths = Aims.EvaluationWindowMonths,
        });
        tables.Add(rulebook.Titles.OrderBy(title => title.Code, StringComparer.Ordinal));
        tables.Add(rulebook.Quotas.OrderBy(quota => quota.CommuneClass).ThenBy(quota => quota.Group));
        tables.Add<StandardRule>(rulebook.Standards.OrderBy(rule => rule.Id, StringComparer.Ordinal));
    }

    private static void WriteProgramme(PackageTables tables, List<Province> provinces, long seed)
    {
        var programme = new ProgrammeRecords(Dice.For(seed, "programme"));
        foreach (var province in provinces)
            programme.Tell(province);
        programme.SetTargets([.. provinces.SelectMany(province => province.Districts).Select(entry => entry.District)]);
        tables.Add(programme.Agencies.OrderBy(agency => agency.Code, StringComparer.Ordinal));
        foreach (var document in programme.Documents)
            document.Id = tables.NextId<Document>("V");
        foreach (var task in programme.Tasks)
            task.Id = tables.NextId<ReviewTask>("T");
        foreach (var proposal in programme.Proposals)
            proposal.Id = tables.NextId<Proposal>("X");
        tables.Add<Document>(programme.Documents);
        tables.Add<ReviewTask>(programme.Tasks);
        tables.Add<Proposal>(programme.Proposals);
        tables.Add(programme.Acknowledgements.OrderBy(row => row.RecipientAgency, StringComparer.Ordinal));
        tables.Add(programme.Targets.OrderBy(row => row.IndicatorCode, StringComparer.Ordinal).ThenBy(row => row.UnitCode, StringComparer.Ordinal).ThenBy(row => row.Year));
    }
}
