using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.World;

/// <summary>Titles, quotas and rules of a random package: rules overlap, begin and end on boundary days, name places or flags,
/// bind newcomers or those serving, give months of grace, and ask for equal minima under several ids.</summary>
public sealed class RandomRulebook(Random random, RecordSet records)
{
    private static readonly string[] Cadres = ["PARTY_SECRETARY", "YOUTH_SECRETARY"];
    private static readonly string[] CivilServants = ["FINANCE", "JUSTICE"];

    public void Add()
    {
        foreach (var code in Cadres)
            AddTitle(code, TitleCategory.Cadre, []);
        AddTitle("FINANCE", TitleCategory.CivilServant, ["finance_accounting", "law"]);
        AddTitle("JUSTICE", TitleCategory.CivilServant, ["law"]);
        AddTitle("ELDERLY", TitleCategory.NonSpecialisedCommune, []);
        AddTitle("HAMLET_HEAD", TitleCategory.NonSpecialisedHamlet, []);
        for (var communeClass = 1; communeClass <= 2; communeClass++)
        {
            records.Of<Quota>().Add(new Quota
            {
                CommuneClass = communeClass,
                Group = QuotaGroup.CadreAndCivilServant,
                Posts = 27 - 2 * communeClass,
                Document = "NĐ 92",
            });
        }

        for (var i = 0; i < 24; i++)
            AddRule($"R{random.Next(100):00}-{i}");
    }

    public string AnyTitle() => OneOf(["ELDERLY", "HAMLET_HEAD", .. Cadres, .. Cadres, .. CivilServants, .. CivilServants]);

    public string AnyLevel(Axis axis) => OneOf([.. Levels.Of(axis)]);

    private void AddTitle(string code, TitleCategory category, string[] fields) =>
        records.Of<Title>().Add(new Title { Code = code, NameVi = code, NameEn = code, Category = category, Fields = fields });

    private void AddRule(string id)
    {
        // Few criteria, so that rules meet on one: levels more often than ages.
        var criterion = OneOf(Criterion.MinEducation, Criterion.MinProfessional, Criterion.MinProfessional, Criterion.MinPolitical,
            Criterion.MinInformatics, Criterion.MinEthnicLanguage, Criterion.MaxAgeFirstAppointment, Criterion.MinAge);
        var isAge = criterion is Criterion.MaxAgeFirstAppointment or Criterion.MinAge;
        var from = random.Next(2) == 0 ? new DateOnly(2004, 2, 10) : RandomPackage.Day(random);
        records.Of<StandardRule>().Add(new StandardRule
        {
            Id = id,
            Titles = OneOf([.. Cadres], [.. CivilServants], ["PARTY_SECRETARY"], ["FINANCE", "ELDERLY"], new[] { AnyTitle() }),
            Terrains = random.Next(3) == 0 ? [OneOf(Enum.GetValues<Terrain>()), Terrain.Mountain] : [],
            Conditions = random.Next(4) == 0 ? OneOf<CommuneFlag[]>([CommuneFlag.EthnicMinority], [CommuneFlag.EthnicMinority, CommuneFlag.EspeciallyDifficult]) : [],
            Criterion = criterion,
            Level = isAge ? null : AnyLevel(Enum.Parse<Axis>(criterion.ToString()["Min".Length..])),
            AgeMale = isAge ? OneOf(20, 30, 45) : null,
            AgeFemale = isAge ? OneOf(20, 30, 40) : null,
            AppliesTo = criterion == Criterion.MaxAgeFirstAppointment ? RuleScope.FirstAppointment : OneOf(Enum.GetValues<RuleScope>()),
            GraceMonths = OneOf<int?>(null, null, 0, 12, 24),
            Document = "TT 06/2012",
            Clause = "Điều 2",
            InForceFrom = from,
            InForceTo = random.Next(3) == 0 ? from.AddMonths(OneOf(12, 36)) : null,
        });
    }

    private T OneOf<T>(params T[] values) => values[random.Next(values.Length)];
}
