using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Standards;

/// <summary>What would make a criterion met.</summary>
public sealed class VerdictRemediesTests
{
    private static readonly ReviewFacts SmallFacts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    private readonly Scribe scribe = new();

    public VerdictRemediesTests()
    {
        scribe.District("597", "Hàm Thuận Bắc");
        scribe.Commune("23065", "597", "La Dạ", Terrain.Mountain, 2, isMinority: true);
        scribe.Title("PARTY_SECRETARY", "Bí thư Đảng ủy", TitleCategory.Cadre);
        scribe.Person("lai", "Ka Thị Lài", Sex.Female, "1979-04-04");
    }

    private ReviewFacts Facts => ReviewFacts.Build(scribe.Records, version: 1);

    [Theory]
    [InlineData("em", "MinEducation StudyPastAge")]
    [InlineData("giang", "MinProfessional Study")]
    [InlineData("hai", "MinPolitical Record")]
    [InlineData("an", "")]
    public void What_is_missing_can_be_studied_for_recorded_or_only_be_replaced(string official, string expected) =>
        Remedies(SmallFacts, official).ShouldContain(expected);

    [Fact]
    public void An_age_above_the_limit_cannot_be_mended()
    {
        scribe.Post("lai", "23065", "PARTY_SECRETARY", "2012-01-01");
        scribe.AgeRule("AGE", "PARTY_SECRETARY", Criterion.MaxAgeFirstAppointment, 30, 30);
        Remedies(Facts, "lai").ShouldBe(["MaxAgeFirstAppointment Nothing"]);
    }

    [Theory]
    [InlineData("2014-01-09", RemedyKind.Study)]
    [InlineData("2014-01-10", RemedyKind.Studying)]
    [InlineData("2014-06-30", RemedyKind.Studying)]
    [InlineData("2014-07-01", RemedyKind.Study)]
    public void Who_is_in_a_class_that_leads_to_the_level_is_studying_until_it_ends(string day, RemedyKind kind)
    {
        Attends("intermediate", Outcome.Studying);
        var remedy = RemedyOn(day);
        remedy.Kind.ShouldBe(kind);
        if (kind is RemedyKind.Studying)
            remedy.Course!.Id.ShouldBe("C-1");
    }

    [Theory]
    [InlineData("2014-02-28", RemedyKind.Studying)]
    [InlineData("2014-03-01", RemedyKind.Study)]
    public void Who_has_left_a_class_studies_there_no_more(string day, RemedyKind kind)
    {
        Attends("advanced", Outcome.DroppedOut, "2014-03-01");
        RemedyOn(day).Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("elementary")]
    [InlineData(null)]
    public void A_class_that_leads_to_less_than_is_asked_for_is_no_remedy(string? level)
    {
        Attends(level, Outcome.Studying);
        RemedyOn("2014-02-01").Kind.ShouldBe(RemedyKind.Study);
    }

    [Fact]
    public void Who_is_past_the_training_age_and_studies_all_the_same_is_studying()
    {
        scribe.Records.Of<Official>().Single().BirthDate = new DateOnly(1955, 4, 4);
        Attends("intermediate", Outcome.Studying);
        RemedyOn("2014-01-09").Kind.ShouldBe(RemedyKind.StudyPastAge);
        RemedyOn("2014-01-10").Kind.ShouldBe(RemedyKind.Studying);
    }

    /// <summary>Lài lacks the intermediate level of political theory and is enrolled in a class from 10/01/2014 to 30/06/2014.</summary>
    private void Attends(string? level, Outcome outcome, string? endedOn = null)
    {
        scribe.Rule("POL", "PARTY_SECRETARY", Criterion.MinPolitical, "intermediate");
        scribe.Post("lai", "23065", "PARTY_SECRETARY", "2012-01-01");
        scribe.Holds("lai", Axis.Political, "elementary");
        scribe.Records.Of<Course>().Add(new Course
        {
            Id = "C-1",
            Name = "Lý luận chính trị",
            Axis = Axis.Political,
            Level = level,
            HostAgency = "TU",
            VenueDistrictCode = "597",
            From = Scribe.Day("2014-01-10"),
            To = Scribe.Day("2014-06-30"),
            PlannedSeats = 40,
        });
        scribe.Records.Of<Enrolment>().Add(new Enrolment
        {
            Id = "E-1",
            CourseId = "C-1",
            OfficialId = "lai",
            EnrolledOn = Scribe.Day("2014-01-10"),
            Outcome = outcome,
            OutcomeOn = endedOn is null ? null : Scribe.Day(endedOn),
        });
    }

    private Remedy RemedyOn(string day)
    {
        var facts = Facts;
        return new VerdictRemedies(facts).Of(facts.VerdictOf("lai", Scribe.Day(day))!).ShouldHaveSingleItem();
    }

    private static string[] Remedies(ReviewFacts facts, string official)
    {
        var remedies = new VerdictRemedies(facts).Of(facts.VerdictOf(official, new DateOnly(2013, 12, 31))!);
        return remedies.Count == 0 ? [""] : [.. remedies.Select(remedy => $"{remedy.Criterion.Criterion} {remedy.Kind}")];
    }
}
