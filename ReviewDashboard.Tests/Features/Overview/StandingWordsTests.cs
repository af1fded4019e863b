using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Overview;

/// <summary>What the tip of a unit says: its figure, the target that its colour is measured from, and the distance.</summary>
public sealed class StandingWordsTests
{
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    public StandingWordsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;

    [Fact]
    public void A_unit_says_its_target_of_the_year_and_how_far_it_is() =>
        Tip("STD-01", (15, 21, 71.43), target: 80, Comparison.Similar).ShouldBe(
            "Hàm Đức commune, Hàm Thuận Bắc: 71.4% (15/21)\ntarget for this unit in 2013: 80%, short by 8.6 pp\nsimilar");

    [Fact]
    public void In_Vietnamese_it_says_the_same()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        Tip("STD-01", (15, 21, 71.43), target: 80).ShouldBe(
            "xã Hàm Đức, Hàm Thuận Bắc: 71,4 % (15/21)\nmục tiêu năm 2013 áp dụng cho đơn vị: 80 %, còn cách 8,6 điểm %");
    }

    [Fact]
    public void Where_less_is_better_the_distance_is_also_in_percent_of_the_target_like_the_colours() =>
        Tip("TRN-03", (2, 16, 12.5), target: 10).ShouldEndWith("target for this unit in 2013: ≤ 10%, over by 2.5 pp (25% of the target)");

    [Fact]
    public void Without_a_target_it_says_how_far_it_is_from_the_province() =>
        Tip("STD-01", (3, 4, 75), target: null, province: 70).ShouldEndWith("no target for 2013, the province’s value: 70.0%, better by 5.0 pp");

    [Fact]
    public void Neither_more_nor_less_is_better_where_the_figure_has_no_direction() =>
        Tip("STA-06", (3, 4, 75), target: null, province: 70).ShouldEndWith("no target for 2013, the province’s value: 70.0%, higher by 5.0 pp");

    [Fact]
    public void A_sum_is_measured_from_what_falls_to_one_unit()
    {
        Tip("STA-07", (3, 1, 3), target: null, province: 1.5).ShouldEndWith("no target for 2013, the average of one unit: 1.5, worse by 1.5");
        var overview = new OverviewQuery(Facts, new CurrentUser("leader", Role.Leader), Theme.Standards).Of(UnitTree.Province, EndOf2013, ReviewFilter.None, "STA-07");
        var whole = overview.Ranking.ParentFigure!.Value!.Value;
        overview.Ranking.Units.ShouldAllBe(standing => standing.Reference == whole / Facts.Units.Districts.Count);
        overview.Map.ShouldAllBe(standing => standing.Reference == whole / Facts.Units.Communes.Count);
    }

    [Fact]
    public void A_unit_on_its_target_says_so() =>
        Tip("STD-01", (4, 5, 80), target: 80).ShouldEndWith("target for this unit in 2013: 80%, on target");

    [Fact]
    public void The_legend_names_the_year_whose_targets_give_the_colours()
    {
        var indicator = IndicatorCatalogue.Find("STD-01")!;
        StepWords.Measure(indicator, [new UnitStanding(SmallProvince.HamDuc, null, 80, IsTarget: true, null, null)], 2013).ShouldContain("2013");
        StepWords.Measure(indicator, [new UnitStanding(SmallProvince.HamDuc, null, 70, IsTarget: false, null, null)], 2013).ShouldContain("province");
    }

    private static string Tip(
        string code, (double Numerator, double Denominator, double Value) figure, double? target, Comparison? comparison = null, double? province = null)
    {
        var indicator = IndicatorCatalogue.Find(code)!;
        var theme = Theme.Overview.Kpis.Contains(code) ? Theme.Overview : Theme.Staffing;
        var overview = new OverviewQuery(Facts, new CurrentUser("leader", Role.Leader), theme).Of(UnitTree.Province, EndOf2013, ReviewFilter.None, code);
        var counted = new Figure(
            indicator, null, SmallProvince.HamDuc, EndOf2013, figure.Numerator, figure.Denominator, figure.Value, null, null, null, null);
        var standing = new UnitStanding(SmallProvince.HamDuc, counted, target ?? province, target is not null, null, comparison);
        return StandingWords.Tip(overview, standing).Replace('\u00a0', ' ');
    }
}
