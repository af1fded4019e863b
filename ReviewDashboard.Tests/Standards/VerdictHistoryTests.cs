using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Standards;

/// <summary>When a verdict changed and what changed it; why rules decide or do not; what would help.</summary>
public sealed class VerdictHistoryTests
{
    private static readonly ReviewFacts SmallFacts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    private readonly Scribe scribe = new();

    public VerdictHistoryTests()
    {
        scribe.District("597", "Hàm Thuận Bắc");
        scribe.Commune("23065", "597", "La Dạ", Terrain.Mountain, 2, isMinority: true);
        scribe.Title("PARTY_SECRETARY", "Bí thư Đảng ủy", TitleCategory.Cadre);
        scribe.Title("JUSTICE", "Tư pháp - hộ tịch", TitleCategory.CivilServant);
        scribe.Person("lai", "Ka Thị Lài", Sex.Female, "1979-04-04");
    }

    private ReviewFacts Facts => ReviewFacts.Build(scribe.Records, version: 1);

    [Fact]
    public void Every_change_has_its_day_and_its_cause()
    {
        scribe.Rule("EDU", "JUSTICE", Criterion.MinEducation, "lower_secondary", from: "2004-02-27", to: "2012-12-15");
        scribe.Rule("EDU-NEW", "JUSTICE", Criterion.MinEducation, "upper_secondary", from: "2012-12-15");
        scribe.Rule("QLNN", "JUSTICE", Criterion.MinStateManagement, "trained", grace: 36);
        scribe.Post("lai", "23065", "JUSTICE", "2010-05-01", "2015-03-01", EndReason.Resigned);
        scribe.Holds("lai", Axis.Education, "lower_secondary");
        scribe.Holds("lai", Axis.Education, "upper_secondary", since: "2013-02-01");
        scribe.Holds("lai", Axis.StateManagement, "none");
        scribe.Holds("lai", Axis.StateManagement, "trained", since: "2014-06-30");
        Told("lai").ShouldBe(
        [
            "2005-01-01 –",
            "2010-05-01 Met PostBegun JUSTICE",
            "2012-12-15 NotMet RuleInForce MinEducation EDU-NEW",
            "2013-02-01 Met LevelObtained MinEducation upper_secondary",
            "2013-05-01 NotMet GraceEnded MinStateManagement QLNN",
            "2014-06-30 Met LevelObtained MinStateManagement trained",
            "2015-03-01 – PostEnded JUSTICE",
        ]);
    }

    [Fact]
    public void Only_what_pushed_the_verdict_is_its_cause()
    {
        scribe.Rule("POL", "JUSTICE", Criterion.MinPolitical, "elementary", grace: 36);
        scribe.Rule("QLNN", "JUSTICE", Criterion.MinStateManagement, "trained", grace: 36);
        scribe.Post("lai", "23065", "JUSTICE", "2010-05-01");
        scribe.Holds("lai", Axis.Political, "elementary", since: "2012-02-01");
        scribe.Holds("lai", Axis.StateManagement, "none");
        Told("lai").ShouldBe(["2005-01-01 –", "2010-05-01 NoStandard PostBegun JUSTICE", "2013-05-01 NotMet GraceEnded MinStateManagement QLNN"], "the other was met on that day");
    }

    [Fact]
    public void A_rule_that_ends_without_a_successor_is_named_as_the_cause()
    {
        scribe.Rule("EDU", "JUSTICE", Criterion.MinEducation, "upper_secondary", to: "2012-12-15");
        scribe.Post("lai", "23065", "JUSTICE", "2004-05-01");
        scribe.Holds("lai", Axis.Education, "primary");
        Told("lai").ShouldBe(["2005-01-01 NotMet", "2012-12-15 NoStandard RuleEnded MinEducation EDU"]);
    }

    [Fact]
    public void A_level_that_changes_no_verdict_is_no_change()
    {
        scribe.Rule("EDU", "JUSTICE", Criterion.MinEducation, "primary");
        scribe.Post("lai", "23065", "JUSTICE", "2004-05-01");
        scribe.Holds("lai", Axis.Education, "primary");
        scribe.Holds("lai", Axis.Education, "upper_secondary", since: "2011-01-01");
        Told("lai").ShouldBe(["2005-01-01 Met"]);
    }

    [Fact]
    public void The_stretches_agree_with_the_verdict_of_every_single_day()
    {
        var facts = ReviewFacts.Build(RandomPackage.Make(seed: 7, people: 12), version: 1);
        var (from, to) = (new DateOnly(2009, 1, 1), new DateOnly(2017, 1, 1));
        for (var i = 0; i < 12; i++)
        {
            var id = $"O{i:00}";
            var spans = new VerdictHistory(facts).Of(id, from, to);
            spans.Skip(1).ShouldAllBe(span => span.Causes.Count > 0);
            var at = 0;
            for (var day = from; day < to; day = day.AddDays(1))
            {
                at += spans[at].To == day ? 1 : 0;
                var verdict = facts.VerdictOf(id, day);
                (spans[at].Verdict?.PostingId, spans[at].Verdict?.Verdict.Result).ShouldBe((verdict?.PostingId, verdict?.Verdict.Result), $"{id} {day}");
            }
        }
    }

    [Fact]
    public void Every_rule_of_a_title_says_why_it_decides_or_does_not()
    {
        scribe.Post("lai", "23065", "PARTY_SECRETARY", "2012-01-01");
        scribe.Rule("A-GENERAL", "PARTY_SECRETARY", Criterion.MinProfessional, "university");
        scribe.Rule("B-MOUNTAIN-NEW", "PARTY_SECRETARY", Criterion.MinProfessional, "intermediate", RuleScope.FirstAppointment, [Terrain.Mountain]);
        scribe.Rule("C-MOUNTAIN-SERVING", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", RuleScope.Serving, [Terrain.Mountain]);
        scribe.Rule("D-MOUNTAIN-LESS", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", terrains: [Terrain.Mountain]);
        scribe.Rule("E-ISLAND", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", terrains: [Terrain.Island]);
        scribe.Rule("F-DIFFICULT", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", conditions: [CommuneFlag.EspeciallyDifficult]);
        scribe.Rule("G-GRACE", "PARTY_SECRETARY", Criterion.MinProfessional, "university", grace: 36);
        scribe.Rule("H-ENDED", "PARTY_SECRETARY", Criterion.MinProfessional, "university", to: "2010-01-01");
        scribe.Rule("I-LATER", "PARTY_SECRETARY", Criterion.MinProfessional, "university", from: "2015-01-01");
        new RuleReasons(Facts).Of("lai", new DateOnly(2013, 12, 31)).ToDictionary(reason => reason.Rule.Id, reason => reason.Standing).ShouldBe(
            new Dictionary<string, RuleStanding>
            {
                ["B-MOUNTAIN-NEW"] = RuleStanding.Decides,
                ["A-GENERAL"] = RuleStanding.ReplacedByPlace,
                ["C-MOUNTAIN-SERVING"] = RuleStanding.ForServing,
                ["D-MOUNTAIN-LESS"] = RuleStanding.LessStrict,
                ["E-ISLAND"] = RuleStanding.OtherTerrain,
                ["F-DIFFICULT"] = RuleStanding.OtherConditions,
                ["G-GRACE"] = RuleStanding.InGrace,
                ["H-ENDED"] = RuleStanding.NoLongerInForce,
                ["I-LATER"] = RuleStanding.NotYetInForce,
            }, ignoreOrder: true);
    }

    [Fact]
    public void The_rule_that_decides_is_the_rule_of_the_verdict()
    {
        var on = new DateOnly(2013, 12, 31);
        foreach (var verdict in SmallFacts.Verdicts(on, UnitTree.Province))
        {
            new RuleReasons(SmallFacts).Of(verdict.OfficialId, on).Where(reason => reason.Standing is RuleStanding.Decides).Select(reason => reason.Rule.Id)
                .ShouldBe(verdict.Verdict.Criteria.Select(criterion => criterion.Rule.Id));
        }
    }

    private IEnumerable<string> Told(string official) =>
        new VerdictHistory(Facts).Of(official, new DateOnly(2005, 1, 1), new DateOnly(2016, 1, 1)).Select(span =>
            string.Join(' ', [span.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), span.Verdict?.Verdict.Result.ToString() ?? "–", .. span.Causes.Select(Words)]));

    private static string Words(VerdictCause cause) =>
        cause.TitleCode is { } title ? $"{cause.Kind} {title}" : $"{cause.Kind} {cause.Criterion} {cause.Level ?? cause.Rule!.Id}";
}
