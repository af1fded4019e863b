using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Standards;

/// <summary>Each clause of "a rule applies to a posting on a day", and what follows from the rules that do,
/// seen on one official of one commune in the mountains.</summary>
public sealed class JudgeTests
{
    private readonly Scribe scribe = new();

    public JudgeTests()
    {
        scribe.District("597", "Hàm Thuận Bắc");
        scribe.Commune("23065", "597", "La Dạ", Terrain.Mountain, 2, isMinority: true);
        scribe.Title("PARTY_SECRETARY", "Bí thư Đảng ủy", TitleCategory.Cadre);
        scribe.Title("YOUTH_SECRETARY", "Bí thư Đoàn", TitleCategory.Cadre);
        scribe.Person("broc", "K'Brốc", Sex.Male, "1968-09-09");
    }

    [Fact]
    public void A_rule_binds_the_titles_that_it_lists_and_no_others()
    {
        scribe.Post("broc", "23065", "YOUTH_SECRETARY", "2010-01-01");
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinEducation, "primary");
        Verdict("2013-12-31").Result.ShouldBe(VerdictResult.NoStandard);
    }

    [Fact]
    public void A_rule_for_islands_does_not_bind_in_the_mountains()
    {
        Secretary();
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinEducation, "primary", terrains: [Terrain.Island]);
        Verdict("2013-12-31").Result.ShouldBe(VerdictResult.NoStandard);
    }

    [Fact]
    public void All_flags_of_a_rule_must_be_true_of_the_commune()
    {
        Secretary();
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinEthnicLanguage, "certified", conditions: [CommuneFlag.EthnicMinority]);
        scribe.Rule("R2", "PARTY_SECRETARY", Criterion.MinEducation, "primary",
            conditions: [CommuneFlag.EthnicMinority, CommuneFlag.EspeciallyDifficult]);
        Rules("2013-12-31").ShouldBe(["R1"]);
    }

    [Theory]
    [InlineData("2012-12-14", false)]
    [InlineData("2012-12-15", true)]
    [InlineData("2014-06-29", true)]
    [InlineData("2014-06-30", false)]
    public void A_rule_binds_from_its_first_day_up_to_the_first_day_it_is_no_longer_in_force(string day, bool binds)
    {
        Secretary();
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinEducation, "primary", from: "2012-12-15", to: "2014-06-30");
        Rules(day).Any().ShouldBe(binds);
    }

    [Theory]
    [InlineData("2013-02-27", false)]
    [InlineData("2013-02-28", true)]
    public void Months_of_grace_that_begin_on_29_February_end_on_the_last_day_of_February(string day, bool binds)
    {
        scribe.Post("broc", "23065", "PARTY_SECRETARY", "2012-02-29");
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinEducation, "primary", grace: 12);
        Rules(day).Any().ShouldBe(binds);
    }

    [Fact]
    public void Who_took_up_the_post_before_the_rule_is_serving_and_who_did_so_on_its_first_day_is_newly_appointed()
    {
        scribe.Rule("NEW", "PARTY_SECRETARY", Criterion.MinEducation, "primary", RuleScope.FirstAppointment, from: "2012-12-15");
        scribe.Rule("SERVING", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", RuleScope.Serving, from: "2012-12-15");
        scribe.Person("lai", "Ka Thị Lài", Sex.Female, "1979-04-04");
        scribe.Post("broc", "23065", "PARTY_SECRETARY", "2012-12-14");
        scribe.Post("lai", "23065", "PARTY_SECRETARY", "2012-12-15");
        Rules("2013-12-31").ShouldBe(["SERVING"]);
        Rules("2013-12-31", "lai").ShouldBe(["NEW"]);
    }

    [Fact]
    public void A_youth_secretary_who_becomes_party_secretary_is_newly_appointed_to_that_post()
    {
        scribe.Post("broc", "23065", "YOUTH_SECRETARY", "2006-01-01", "2012-01-01");
        Secretary("2012-01-01");
        scribe.AgeRule("R1", "PARTY_SECRETARY", Criterion.MaxAgeFirstAppointment, 45, 45);
        Rules("2013-12-31").ShouldBe(["R1"]);
    }

    [Fact]
    public void A_rule_that_lists_both_titles_has_seen_the_youth_secretary_before()
    {
        scribe.Post("broc", "23065", "YOUTH_SECRETARY", "2006-01-01", "2012-01-01");
        Secretary("2012-01-01");
        scribe.AgeRule("R1", "PARTY_SECRETARY;YOUTH_SECRETARY", Criterion.MaxAgeFirstAppointment, 45, 45);
        Verdict("2013-12-31").Result.ShouldBe(VerdictResult.NoStandard);
    }

    [Fact]
    public void A_second_posting_counts_for_the_first_appointment_and_of_two_on_one_day_the_smaller_id_was_first()
    {
        scribe.Post("broc", "23065", "PARTY_SECRETARY", "2012-01-01", isMain: false, id: "P1");
        scribe.Post("broc", "23065", "PARTY_SECRETARY", "2012-01-01", id: "P2");
        scribe.AgeRule("R1", "PARTY_SECRETARY", Criterion.MaxAgeFirstAppointment, 45, 45);
        Verdict("2013-12-31").Result.ShouldBe(VerdictResult.NoStandard);
    }

    [Fact]
    public void The_rule_for_the_mountains_replaces_the_general_one_of_its_criterion_even_when_it_asks_less()
    {
        Secretary();
        scribe.Rule("GENERAL", "PARTY_SECRETARY", Criterion.MinProfessional, "intermediate");
        scribe.Rule("MOUNTAIN", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", terrains: [Terrain.Mountain]);
        scribe.Rule("SCHOOL", "PARTY_SECRETARY", Criterion.MinEducation, "primary");
        Rules("2013-12-31").ShouldBe(["SCHOOL", "MOUNTAIN"]);
    }

    [Fact]
    public void A_mountain_rule_that_does_not_bind_replaces_nothing()
    {
        Secretary("2003-01-01");
        scribe.Rule("GENERAL", "PARTY_SECRETARY", Criterion.MinProfessional, "intermediate");
        scribe.Rule("MOUNTAIN", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary", RuleScope.FirstAppointment, [Terrain.Mountain]);
        Rules("2013-12-31").ShouldBe(["GENERAL"]);
    }

    [Fact]
    public void Of_several_levels_the_highest_counts_and_of_equal_ones_the_smallest_id()
    {
        Secretary();
        scribe.Rule("R0", "PARTY_SECRETARY", Criterion.MinProfessional, "elementary");
        scribe.Rule("R2", "PARTY_SECRETARY", Criterion.MinProfessional, "college");
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinProfessional, "college");
        Rules("2013-12-31").ShouldBe(["R1"]);
    }

    [Fact]
    public void Of_several_age_limits_the_strictest_of_the_persons_own_sex_counts()
    {
        Secretary();
        scribe.AgeRule("R1", "PARTY_SECRETARY", Criterion.MaxAgeFirstAppointment, 45, 45);
        scribe.AgeRule("R2", "PARTY_SECRETARY", Criterion.MaxAgeFirstAppointment, 50, 40);
        Rules("2013-12-31").ShouldBe(["R1"]);
    }

    [Theory]
    [InlineData("2015-09-08", VerdictResult.Met)]
    [InlineData("2015-09-09", VerdictResult.NotMet)]
    public void The_limit_itself_still_passes_until_the_next_birthday(string from, VerdictResult result)
    {
        // Born on 9 September 1968: 46 until 8 September 2015, 47 from the day after.
        Secretary(from);
        scribe.AgeRule("R1", "PARTY_SECRETARY", Criterion.MaxAgeFirstAppointment, 46, 46);
        Verdict("2015-12-31").Result.ShouldBe(result);
    }

    [Theory]
    [InlineData("2013-02-28", VerdictResult.NotMet)]
    [InlineData("2013-03-01", VerdictResult.Met)]
    public void In_a_common_year_a_birthday_of_29_February_is_reached_on_1_March(string from, VerdictResult result)
    {
        scribe.Person("chau", "Lê Minh Châu", Sex.Male, "1992-02-29");
        scribe.Post("chau", "23065", "PARTY_SECRETARY", from);
        scribe.AgeRule("R1", "PARTY_SECRETARY", Criterion.MinAge, 21, 21);
        Verdict("2013-12-31", "chau").Result.ShouldBe(result);
    }

    [Fact]
    public void A_level_counts_from_the_day_it_was_obtained_and_one_without_a_day_always()
    {
        Secretary();
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinPolitical, "intermediate");
        scribe.Holds("broc", Axis.Political, "elementary");
        scribe.Holds("broc", Axis.Political, "intermediate", since: "2013-07-01");
        Verdict("2013-06-30").Result.ShouldBe(VerdictResult.NotMet);
        Verdict("2013-07-01").Result.ShouldBe(VerdictResult.Met);
    }

    [Fact]
    public void What_is_not_known_leaves_the_verdict_open_unless_something_else_is_missed()
    {
        Secretary();
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinPolitical, "intermediate");
        Verdict("2013-12-31").Result.ShouldBe(VerdictResult.Unknown);
        scribe.Rule("R2", "PARTY_SECRETARY", Criterion.MinEducation, "primary");
        scribe.Holds("broc", Axis.Education, "none");
        Verdict("2013-12-31").Result.ShouldBe(VerdictResult.NotMet);
    }

    [Fact]
    public void A_criterion_tells_rule_document_and_clause_what_is_required_and_what_is_held()
    {
        Secretary();
        scribe.Rule("R1", "PARTY_SECRETARY", Criterion.MinPolitical, "intermediate");
        scribe.Holds("broc", Axis.Political, "elementary");
        var criterion = Verdict("2013-12-31").Criteria.ShouldHaveSingleItem();
        (criterion.Rule.Id, criterion.Rule.Document, criterion.Rule.Clause).ShouldBe(("R1", "QĐ 04/2004/QĐ-BNV", "Điều 5"));
        (criterion.Required, criterion.Held, criterion.Result).ShouldBe(("intermediate", "elementary", VerdictResult.NotMet));
    }

    private void Secretary(string from = "2010-01-01") => scribe.Post("broc", "23065", "PARTY_SECRETARY", from);

    private Verdict Verdict(string day, string person = "broc") =>
        ReviewFacts.Build(scribe.Records, version: 1).Verdicts(Scribe.Day(day), "23065").Single(verdict => verdict.OfficialId == person).Verdict;

    private IEnumerable<string> Rules(string day, string person = "broc") => Verdict(day, person).Criteria.Select(criterion => criterion.Rule.Id);
}
