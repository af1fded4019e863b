using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Programme;

/// <summary>Tasks, proposals, recipients, documents, communes behind target and arrears of the small province at the end of 2013.</summary>
public sealed class ProgrammeRegisterTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(Records, version: 1);
    private static readonly DateOnly On = ReviewFacts.YearEnd(2013);
    private static readonly CurrentUser Leader = new("leader", Role.Leader);
    private static readonly CurrentUser Clerk = new("clerk-597", Role.Clerk, HamThuanBac);

    [Theory]
    [InlineData("2013-06-30", "2013-06-30", DeadlineState.OnTime)]
    [InlineData("2013-06-30", "2013-07-01", DeadlineState.Late)]
    [InlineData("2013-06-30", "2014-01-01", DeadlineState.Overdue)]
    [InlineData("2013-12-30", null, DeadlineState.Overdue)]
    [InlineData("2013-12-31", null, DeadlineState.Running)]
    [InlineData("2014-06-30", "2013-12-01", DeadlineState.OnTime)]
    public void What_is_due_stands_as_it_is_known_on_the_day(string due, string? done, DeadlineState state) =>
        Deadline.State(DateOnly.Parse(due, null), done is null ? null : DateOnly.Parse(done, null), On).ShouldBe(state);

    [Fact]
    public void Before_the_conference_there_are_only_tasks_that_were_due() =>
        new TaskRegister(Facts, Leader).Of(On).Select(line => (line.Task.DueOn.Year, line.State))
            .ShouldBe([(2012, DeadlineState.Overdue), (2013, DeadlineState.OnTime), (2013, DeadlineState.Running)]);

    [Fact]
    public void From_the_conference_on_every_task_stands() =>
        new TaskRegister(Facts, Leader).Of(Facts.Review.ConferenceDate).Count.ShouldBe(4);

    [Fact]
    public void An_answer_of_next_year_is_not_known_yet_and_who_waits_longest_comes_first()
    {
        var proposals = new ProposalRegister(Facts, Leader).Of(On);
        proposals.Select(line => (line.Proposal.ReceivedOn.Year, line.AnsweredOn)).ShouldBe([(2012, null), (2013, On)]);
        proposals[0].Days.ShouldBe(605);
    }

    [Fact]
    public void Who_has_not_confirmed_by_the_day_comes_first() =>
        new NoticeRecipients(Facts, Leader).Of(On).Select(line => (line.Agency, line.AcknowledgedOn is not null))
            .ShouldBe([("Huyện ủy Phú Quý", false), ("Tỉnh ủy", false), ("Huyện ủy Hàm Thuận Bắc", true)]);

    [Fact]
    public void Each_district_stands_with_its_first_plan_the_slowest_first() =>
        new DocumentRegister(Facts, Leader).Plans(On).Select(plan => (plan.District.Code, plan.First?.Days)).ShouldBe([(PhuQuy, 1082), (HamThuanBac, 46)]);

    [Fact]
    public void A_district_without_a_plan_by_the_day_comes_before_all() =>
        new DocumentRegister(Facts, Leader).Plans(new DateOnly(2012, 1, 1))[0].ShouldBe(new DistrictPlan(Facts.Units.District(PhuQuy)!, null));

    [Fact]
    public void A_clerk_is_shown_no_task_proposal_recipient_or_document()
    {
        new TaskRegister(Facts, Clerk).Of(On).ShouldBeEmpty();
        new ProposalRegister(Facts, Clerk).Of(On).ShouldBeEmpty();
        new NoticeRecipients(Facts, Clerk).Of(On).ShouldBeEmpty();
        new DocumentRegister(Facts, Clerk).Of(On).ShouldBeEmpty();
        new DocumentRegister(Facts, Clerk).Plans(On).ShouldBeEmpty();
    }

    [Fact]
    public void Communes_behind_stand_with_their_own_target_and_the_way_to_it()
    {
        // Hàm Đức: four of seven against the 60 of the province; Oanh alone in Ma Lâm did not meet it.
        var behind = new BehindTarget(Facts, Leader).Of(UnitTree.Province, On, ReviewFilter.None);
        behind.Select(line => (line.Commune.Code, line.Target)).ShouldBe([(MaLam, 60), (HamDuc, 60)]);
        behind[1].Gap.ShouldBe(60 - (400.0 / 7), 1e-9);
    }

    [Fact]
    public void A_clerk_reads_the_communes_behind_of_the_own_district_alone() =>
        new BehindTarget(Facts, new CurrentUser("clerk-602", Role.Clerk, PhuQuy)).Of(UnitTree.Province, On, ReviewFilter.None).ShouldBeEmpty();

    [Fact]
    public void Allowances_add_up_by_group_and_arrears_by_commune()
    {
        var allowances = new AllowanceRegister(Facts, UnitTree.Province, On, ReviewFilter.None);
        allowances.Groups().ShouldBe([new(TitleCategory.Cadre, 7, 6, 0), new(TitleCategory.NonSpecialisedCommune, 6, 3, 12.5m)]);
        var arrears = allowances.InArrears(Leader).ShouldHaveSingleItem();
        (arrears.Commune.Code, arrears.Entitled, arrears.PaidInFull, arrears.Arrears).ShouldBe((HamDuc, 10, 7, 12.5m));
    }

    [Fact]
    public void Within_a_year_its_allowances_are_not_known() =>
        new AllowanceRegister(Facts, UnitTree.Province, On.AddDays(-1), ReviewFilter.None).Groups().ShouldBeEmpty();
}
