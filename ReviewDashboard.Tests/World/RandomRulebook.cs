using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.World;

/// <summary>Titles, quotas and rules of a random package: rules overlap, begin and end on boundary days, name places or flags,
/// bind newcomers or those serving, give months of grace, and ask for equal minima under several ids.</summary>
public sealed class RandomRulebook(Dice dice, RecordSet records)
{
    private static readonly string[] Cadres = ["PARTY_SECRETARY", "PC_CHAIR", "COUNCIL_CHAIR", "YOUTH_SECRETARY"];
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
            AddRule($"R{dice.Next(100):00}-{i}");
    }

    public string AnyTitle() => dice.OneOf(["ELDERLY", "HAMLET_HEAD", .. Cadres, .. Cadres, .. CivilServants, .. CivilServants]);

    public string AnyLevel(Axis axis) => dice.OneOf([.. Levels.Of(axis)]);

    private void AddTitle(string code, TitleCategory category, string[] fields) =>
        records.Of<Title>().Add(new Title { Code = code, NameVi = code, NameEn = code, Category = category, Fields = fields });

    private void AddRule(string id)
    {
        // Few criteria, so that rules meet on one: levels more often than ages.
        var criterion = dice.OneOf(Criterion.MinEducation, Criterion.MinProfessional, Criterion.MinProfessional, Criterion.MinPolitical,
            Criterion.MinInformatics, Criterion.MinEthnicLanguage, Criterion.MaxAgeFirstAppointment, Criterion.MinAge);
        var isAge = criterion is Criterion.MaxAgeFirstAppointment or Criterion.MinAge;
        var from = dice.Next(2) == 0 ? new DateOnly(2004, 2, 10) : dice.Day();
        records.Of<StandardRule>().Add(new StandardRule
        {
            Id = id,
            Titles = dice.OneOf([.. Cadres], [.. CivilServants], ["PARTY_SECRETARY"], ["FINANCE", "ELDERLY"], new[] { AnyTitle() }),
            Terrains = dice.Next(3) == 0 ? [dice.OneOf(Enum.GetValues<Terrain>()), Terrain.Mountain] : [],
            Conditions = dice.Next(4) == 0 ? dice.OneOf<CommuneFlag[]>([CommuneFlag.EthnicMinority], [CommuneFlag.EthnicMinority, CommuneFlag.EspeciallyDifficult]) : [],
            Criterion = criterion,
            Level = isAge ? null : AnyLevel(Enum.Parse<Axis>(criterion.ToString()["Min".Length..])),
            AgeMale = isAge ? dice.OneOf(20, 30, 45) : null,
            AgeFemale = isAge ? dice.OneOf(20, 30, 40) : null,
            AppliesTo = criterion == Criterion.MaxAgeFirstAppointment ? RuleScope.FirstAppointment : dice.OneOf(Enum.GetValues<RuleScope>()),
            GraceMonths = dice.OneOf<int?>(null, null, 0, 12, 24),
            Document = "TT 06/2012",
            Clause = "Điều 2",
            InForceFrom = from,
            InForceTo = dice.Next(3) == 0 ? from.AddMonths(dice.OneOf(12, 36)) : null,
        });
    }
}
