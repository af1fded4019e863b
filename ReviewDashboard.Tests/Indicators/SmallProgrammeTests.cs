using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Verification.Plain;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>Planning, money, oversight, programme and facilities of the small province, worked out by hand, for 2013 where no other year is named.</summary>
public sealed class SmallProgrammeTests
{
    private const string Province = "province";

    private static readonly ReviewFacts Facts = ReviewFacts.Build(Records, version: 1);

    [Fact]
    public void In_Tam_Thanh_Quý_is_secretary_and_chair() => Expect("STA-10", Province, 1, 4);

    [Fact]
    public void Of_three_key_posts_in_Hàm_Đức_that_of_the_chair_has_two_successors_and_that_of_the_secretary_no_longer()
    {
        Expect("PLN-01", HamDuc, 1, 3);
        Expect("PLN-01", Province, 1, 12);
    }

    [Fact]
    public void Dung_and_Bình_who_is_planned_twice_are_women() => Expect("PLN-02", HamDuc, 2, 3);

    [Fact]
    public void Dung_and_Châu_are_under_40() => Expect("PLN-03", HamDuc, 2, 3);

    [Fact]
    public void Nhân_is_the_one_of_four_planned_who_belongs_to_a_minority() => Expect("PLN-04", HamThuanBac, 1, 4);

    [Fact]
    public void Of_six_cadres_and_civil_servants_four_were_good_and_who_has_no_post_is_not_counted()
    {
        Expect("APR-01", HamDuc, 4, 6);
        Expect("APR-01", Province, 6, 8);
    }

    [Fact]
    public void Em_was_warned_and_Giang_is_below_standard() => Expect("APR-02", HamDuc, 2, 4);

    [Fact]
    public void Oanh_was_removed_and_Phúc_who_was_below_standard_had_left_by_the_end_of_the_year() => Expect("APR-02", MaLam, 1, 2);

    [Fact]
    public void Nobody_is_appraised_before_the_last_day_of_the_year() => Expect("APR-01", Province, 0, 0, "2013-12-30").Value.ShouldBeNull();

    [Fact]
    public void Ems_duties_are_not_defined() => Expect("DUT-01", HamDuc, 6, 7);

    [Fact]
    public void Two_communes_met_to_study_in_2013() => Expect("DUT-02", Province, 2, 4);

    [Fact]
    public void The_class_in_informatics_begins_ninety_days_after_another_small_one() => Expect("TRN-06", Province, 1, 3);

    [Fact]
    public void A_hundred_and_forty_million_of_two_hundred_and_fifteen_was_spent() => Expect("TRN-09", Province, 140.75, 215.5);

    [Fact]
    public void Three_completions_cost_forty_seven_million_each() => Expect("TRN-10", Province, 140.75, 3).Value!.Value.ShouldBe(46.916667, 1e-6);

    [Fact]
    public void Two_needs_cost_ninety_four_million_and_sixty_are_planned_for_2014() => Expect("TRN-11", Province, 33.833333, null);

    [Fact]
    public void Without_a_completion_there_is_no_cost_and_no_gap()
    {
        Expect("TRN-10", Province, 0, 0, "2015-12-31").Value.ShouldBeNull();
        Expect("TRN-11", Province, null, null, "2015-12-31");
    }

    [Fact]
    public void Four_inspections_were_concluded_in_2013() => Expect("INS-01", HamThuanBac, 4, null);

    [Fact]
    public void One_of_four_recommendations_was_done_by_its_day() => Expect("INS-02", HamThuanBac, 1, 4);

    [Fact]
    public void What_was_done_the_day_after_is_overdue_and_what_is_due_that_day_is_not() => Expect("INS-03", HamThuanBac, 1, null);

    [Fact]
    public void Hàm_Đức_was_inspected_again_on_the_last_day_and_Ma_Lâm_a_day_too_late() => Expect("INS-04", HamThuanBac, 1, 2);

    [Fact]
    public void Ninety_days_overlap_and_ninety_one_do_not()
    {
        Expect("INS-05", HamDuc, 1, 1);
        Expect("INS-05", Province, 1, 4);
    }

    [Fact]
    public void Nobody_came_to_La_Dạ_since_2011() => Expect("INS-06", Province, 1, 4);

    [Fact]
    public void Phú_Quý_issued_its_plan_on_the_last_day_of_2013()
    {
        Expect("DOC-01", Province, 1, 2, "2013-12-30");
        Expect("DOC-01", Province, 2, 2);
    }

    [Fact]
    public void One_plan_took_46_days_and_the_other_1082()
    {
        Expect("DOC-02", Province, null, null, "2011-02-28");
        Expect("DOC-02", Province, 46, null, "2013-12-30");
        Expect("DOC-02", Province, 564, null);
    }

    [Fact]
    public void Hàm_Đức_and_Ma_Lâm_fall_short_of_sixty_percent_and_La_Dạ_reaches_its_hundred() => Expect("PRG-01", Province, 2, 4);

    [Fact]
    public void Without_a_target_no_commune_is_asked() => Expect("PRG-01", Province, 0, 0, "2012-12-31");

    [Fact]
    public void Nine_of_thirteen_were_paid_in_full() => Expect("POL-01", HamThuanBac, 9, 13);

    [Fact]
    public void Twelve_and_a_half_million_are_owed() => Expect("POL-02", HamThuanBac, 12.5, null);

    [Fact]
    public void The_office_of_Ma_Lâm_was_not_yet_built_and_when_that_of_Tam_Thanh_was_is_not_known() => Expect("FAC-01", Province, 2, 4);

    [Fact]
    public void Two_of_four_hamlets_of_Hàm_Đức_have_a_hall() => Expect("FAC-02", HamDuc, 2, 4).Low.ShouldBeNull();

    [Fact]
    public void A_hundred_and_fifty_million_of_four_hundred_and_fifty_came_from_the_people() => Expect("FAC-03", HamDuc, 150, 450);

    [Fact]
    public void Seven_people_share_five_computers() => Expect("FAC-04", HamDuc, 5, 7).Value!.Value.ShouldBe(50.0 / 7, 1e-9);

    [Fact]
    public void Only_Hàm_Đức_used_e_office_in_2013() => Expect("FAC-05", Province, 1, 4);

    [Fact]
    public void One_of_three_tasks_was_done_by_its_day() => Expect("TSK-01", Province, 1, 3);

    [Fact]
    public void A_task_done_the_day_after_is_overdue_still() => Expect("TSK-02", Province, 1, null);

    [Fact]
    public void One_of_three_confirmed_by_the_end_of_2013() => Expect("TSK-03", Province, 1, 3);

    [Fact]
    public void One_of_two_proposals_was_answered() => Expect("PRP-01", Province, 1, 2);

    private static Figure Expect(string code, string unit, double? numerator, double? denominator, string on = "2013-12-31")
    {
        var figure = Facts.Count(IndicatorCatalogue.Find(code)!, Scribe.Day(on), ReviewFilter.None, [unit]).ShouldHaveSingleItem();
        PlainFigure.IsNear(figure.Numerator, numerator).ShouldBeTrue($"{figure.Numerator} of {figure.Denominator}");
        PlainFigure.IsNear(figure.Denominator, denominator).ShouldBeTrue($"{figure.Numerator} of {figure.Denominator}");
        return figure;
    }
}
