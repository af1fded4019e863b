using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Programme;

/// <summary>The notice with its evidence.</summary>
public sealed class NoticeQueryTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(Records, version: 1);
    private static readonly DateOnly On = ReviewFacts.YearEnd(2013);
    private static readonly CurrentUser Leader = new("leader", Role.Leader);

    [Fact]
    public void Every_paragraph_that_an_indicator_names_is_one_of_the_notice() =>
        IndicatorCatalogue.All.SelectMany(indicator => indicator.Paragraphs).Except(Notice.Paragraphs.Select(paragraph => paragraph.Code)).ShouldBeEmpty();

    [Fact]
    public void Every_paragraph_is_answered_by_a_figure() => Ask(Leader).ShouldAllBe(answer => answer.Figures.Count > 0);

    [Fact]
    public void Each_indicator_answers_just_the_paragraphs_that_it_names()
    {
        var answers = Ask(Leader);
        foreach (var indicator in IndicatorCatalogue.All)
            answers.Where(answer => answer.Figures.Any(kpi => kpi.Indicator == indicator)).Select(answer => answer.Paragraph.Code).ShouldBe(indicator.Paragraphs, ignoreOrder: true);
    }

    [Fact]
    public void A_figure_is_that_of_its_page()
    {
        var kpi = Ask(Leader).SelectMany(answer => answer.Figures).First(kpi => kpi.Indicator.Code == "STD-01");
        var shown = new OverviewQuery(Facts, Leader).Of(UnitTree.Province, On, ReviewFilter.None, kpi: null).Kpis[0];
        (kpi.Figure, kpi.Change, kpi.Target, kpi.State).ShouldBe((shown.Figure, shown.Change, shown.Target, shown.State));
    }

    [Fact]
    public void Cases_are_counted_over_all_grounds() =>
        Ask(Leader).Single(answer => answer.Paragraph.Code == "L4").Figures.Single(kpi => kpi.Indicator.Code == "DIS-02").Figure!.Value
            .ShouldBe(Facts.Count(IndicatorCatalogue.Find("DIS-02")!, On, ReviewFilter.None, [UnitTree.Province]).Sum(figure => figure.Value));

    [Fact]
    public void Tasks_stand_under_their_paragraph_proposals_under_T6_and_who_confirmed_under_R()
    {
        var answers = Ask(Leader).ToDictionary(answer => answer.Paragraph.Code);
        answers["T1"].Tasks.Count.ShouldBe(3);
        answers["T6"].Proposals.Count.ShouldBe(2);
        answers["R"].Recipients.Count.ShouldBe(3);
    }

    [Fact]
    public void A_clerk_reads_the_figures_and_nothing_of_tasks_and_proposals() =>
        Ask(new CurrentUser("clerk-597", Role.Clerk, HamThuanBac)).ShouldAllBe(answer =>
            answer.Figures.Count > 0 && answer.Tasks.Count + answer.Proposals.Count + answer.Recipients.Count == 0);

    private static IReadOnlyList<ParagraphAnswer> Ask(CurrentUser user) => new NoticeQuery(Facts, user).Of(UnitTree.Province, On, ReviewFilter.None);
}
