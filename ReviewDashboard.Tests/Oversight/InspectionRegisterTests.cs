using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Oversight;

/// <summary>What the page of oversight lists, in the small province at the end of 2013 where no other day is named.</summary>
public sealed class InspectionRegisterTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(Records, version: 1);
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);
    private static readonly CurrentUser ClerkOfPhuQuy = new("clerk-602", Role.Clerk, PhuQuy);

    [Fact]
    public void The_year_holds_what_began_or_was_concluded_in_it_in_order() =>
        Register().OfYear().Select(line => line.Inspection.Id).ShouldBe(["Ma Lâm 1", "Ma Lâm 2", "Hàm Đức 1", "Hàm Đức 2"]);

    [Fact]
    public void Of_the_recommendations_of_an_inspection_only_those_done_by_the_day_are_done()
    {
        var line = Register().OfYear().Single(line => line.Inspection.Id == "Ma Lâm 1");
        (line.Done, line.Recommended).ShouldBe((1, 2));
    }

    [Fact]
    public void Open_recommendations_stand_with_the_longest_overdue_first_and_what_is_due_today_is_not_overdue()
    {
        var open = Register().Open();
        open.Select(line => (line.Recommendation.Id, line.Days)).ShouldBe([("Ma Lâm 1, 2013-02-28", 306), ("Hàm Đức 1, 2013-12-31", 0)]);
    }

    [Fact]
    public void Before_the_conclusion_nothing_is_recommended() =>
        Register(on: new DateOnly(2013, 1, 9)).Open().ShouldBeEmpty();

    [Fact]
    public void What_was_not_followed_up_within_a_year_comes_before_what_was()
    {
        var followed = Register().FollowUps();
        followed.Select(line => (line.Line.Inspection.Id, line.FollowUp?.Id)).ShouldBe([("Ma Lâm 1", null), ("Hàm Đức 1", "Hàm Đức 3")]);
        followed[0].Due.ShouldBe(new DateOnly(2014, 1, 10));
    }

    [Fact]
    public void Two_agencies_came_to_Hàm_Đức_ninety_days_apart_and_to_Ma_Lâm_ninety_one()
    {
        var overlap = Register().Overlaps().ShouldHaveSingleItem();
        (overlap.Earlier.Id, overlap.Later.Id, overlap.Days).ShouldBe(("Hàm Đức 1", "Hàm Đức 2", 90));
    }

    [Fact]
    public void Nobody_came_to_La_Dạ() => Register().NeverInspected().ShouldHaveSingleItem().Code.ShouldBe(LaDa);

    [Fact]
    public void A_clerk_reads_of_the_own_district_alone()
    {
        var register = new InspectionRegister(Facts, ClerkOfPhuQuy, UnitTree.Province, ReviewFacts.YearEnd(2013), ReviewFilter.None);
        register.OfYear().ShouldBeEmpty();
        register.Open().ShouldBeEmpty();
        register.FollowUps().ShouldBeEmpty();
        register.Overlaps().ShouldBeEmpty();
        register.NeverInspected().ShouldBeEmpty();
    }

    [Fact]
    public void Bodies_and_months_add_up_to_the_inspections_concluded()
    {
        var totals = new InspectionBodies(Facts, UnitTree.Province, ReviewFacts.YearEnd(2013), ReviewFilter.None);
        totals.Kinds().Select(body => (body.Name, body.Count)).ShouldBe([("Huyện ủy Hàm Thuận Bắc", 2), ("Tỉnh ủy", 2)]);
        totals.Months().Select(month => month.Count).ShouldBe([1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    }

    [Fact]
    public void Recommendations_due_in_the_year_stand_as_on_time_late_overdue_and_running() =>
        new InspectionBodies(Facts, UnitTree.Province, ReviewFacts.YearEnd(2013), ReviewFilter.None).Recommendations().ShouldHaveSingleItem().Parts
            .ShouldBe([(DeadlineState.OnTime, 1), (DeadlineState.Late, 1), (DeadlineState.Overdue, 1), (DeadlineState.Running, 1)]);

    [Fact]
    public void Agencies_of_one_kind_are_known_by_their_codes_and_called_by_what_their_names_share()
    {
        Agency[] councils =
        [
            new() { Code = "HDND", Name = "Hội đồng nhân dân tỉnh", Level = AgencyLevel.Province },
            new() { Code = "HDND597", Name = "Hội đồng nhân dân huyện Hàm Thuận Bắc", Level = AgencyLevel.District, DistrictCode = HamThuanBac },
        ];
        councils.Select(InspectingBody.KeyOf).Distinct().ShouldHaveSingleItem().ShouldBe("body.HDND");
        InspectingBody.NameOf(councils).ShouldBe("Hội đồng nhân dân");
    }

    private static InspectionRegister Register(DateOnly? on = null) =>
        new(Facts, Inspector, UnitTree.Province, on ?? ReviewFacts.YearEnd(2013), ReviewFilter.None);
}
