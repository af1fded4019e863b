using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>Every indicator once, worked out by hand for 2013 from the people of the small province.</summary>
public sealed class SmallProvinceTests
{
    private const string Province = "province";

    private static readonly ReviewFacts Facts = ReviewFacts.Build(Records, version: 1);

    [Fact]
    public void Of_seven_people_in_Hàm_Đức_four_met_the_standard_Em_and_Giang_did_not_and_of_Hải_it_is_not_known()
    {
        var figure = Expect("STD-01", HamDuc, 4, 7);
        figure.AtLeast!.Value.ShouldBe(400.0 / 7, 1e-9);
        figure.AtMost!.Value.ShouldBe(500.0 / 7, 1e-9);
    }

    [Fact]
    public void In_Hàm_Thuận_Bắc_the_four_of_Hàm_Đức_and_all_three_of_La_Dạ_met_it_but_not_Oanh_of_Ma_Lâm() => Expect("STD-01", HamThuanBac, 7, 11);

    [Fact]
    public void With_Quý_of_Tam_Thanh_eight_of_twelve_met_it_in_the_province() => Expect("STD-01", Province, 8, 12);

    [Fact]
    public void Four_of_seven_lies_between_25_and_84_percent_by_Wilson()
    {
        // Centre (4/7 + 3.8415/14) / (1 + 3.8415/7) = 0.5461, half width 0.2959.
        var figure = Expect("STD-01", HamDuc, 4, 7);
        figure.Low!.Value.ShouldBe(25.05, 0.01);
        figure.High!.Value.ShouldBe(84.18, 0.01);
    }

    [Fact]
    public void Only_Em_lacks_the_schooling() => Expect("STD-02", HamDuc, 6, 7);

    [Fact]
    public void Of_six_with_a_professional_standard_only_Giang_misses_it() => Expect("STD-03", HamDuc, 5, 6);

    [Fact]
    public void Of_three_with_a_political_standard_Hải_is_not_known() => Expect("STD-04", HamDuc, 2, 3).AtMost.ShouldBe(100);

    [Fact]
    public void Only_Châu_has_no_professional_training() => Expect("STD-05", HamDuc, 1, 7);

    [Fact]
    public void Only_Hải_cannot_be_judged() => Expect("STD-06", HamDuc, 1, 7);

    [Fact]
    public void La_Dạ_and_Ma_Lâm_lie_a_hundred_points_apart() => Expect("STD-08", HamThuanBac, 100, null);

    [Fact]
    public void Six_of_seven_finished_upper_secondary_school() => Expect("LVL-01", HamDuc, 6, 7);

    [Fact]
    public void All_but_Châu_and_Giang_hold_an_intermediate_degree() => Expect("LVL-02", HamDuc, 5, 7);

    [Fact]
    public void An_and_Hải_went_to_university() => Expect("LVL-03", HamDuc, 2, 7);

    [Fact]
    public void The_political_level_is_known_of_An_and_Bình_only()
    {
        var figure = Expect("LVL-04", HamDuc, 2, 2);
        figure.AtLeast!.Value.ShouldBe(200.0 / 7, 1e-9);
        figure.AtMost.ShouldBe(100);
    }

    [Fact]
    public void Giang_is_trained_in_state_management_and_Em_is_not() => Expect("LVL-05", HamDuc, 1, 2);

    [Fact]
    public void Dung_and_Giang_hold_certificate_A_in_informatics_and_Em_holds_none() => Expect("LVL-06", HamDuc, 2, 3);

    [Fact]
    public void Eleven_people_fill_seventy_three_posts() => Expect("STA-01", HamThuanBac, 11, 25 + 25 + 23);

    [Fact]
    public void Châu_Dung_and_Hải_are_under_35() => Expect("STA-02", HamDuc, 3, 7);

    [Fact]
    public void Bình_Dung_and_Giang_are_women() => Expect("STA-03", HamDuc, 3, 7);

    [Fact]
    public void Giang_is_Chăm_and_everybody_in_La_Dạ_belongs_to_a_minority()
    {
        Expect("STA-04", HamDuc, 1, 7);
        Expect("STA-04", LaDa, 3, 3);
    }

    [Fact]
    public void Em_studied_to_be_a_teacher_and_keeps_the_civil_status_books() => Expect("STA-05", HamDuc, 1, 2);

    [Fact]
    public void Three_of_five_whose_native_commune_is_known_serve_at_home() => Expect("STA-06", HamDuc, 3, 5);

    [Fact]
    public void Em_is_below_standard_and_at_53_no_longer_trainable() => Expect("STA-07", HamDuc, 1, null);

    [Fact]
    public void Of_Em_and_Phúc_a_year_earlier_Phúc_has_gone() => Expect("STA-08", Province, 1, 2);

    [Fact]
    public void Of_Dung_Sáu_and_Quý_who_began_in_2013_Sáu_was_below_standard() => Expect("STA-09", Province, 1, 3);

    [Fact]
    public void Oanh_was_rotated_to_Ma_Lâm() => Expect("STA-11", Province, 1, 12);

    [Fact]
    public void Twenty_one_learners_sit_on_seventy_five_seats() => Expect("TRN-01", Province, 21, 40 + 20 + 15);

    [Fact]
    public void Seventeen_of_them_are_from_Hàm_Thuận_Bắc_which_was_given_57_seats() => Expect("TRN-01", HamThuanBac, 17, 30 + 15 + 12);

    [Fact]
    public void Three_of_five_completed_in_the_province_and_three_of_four_where_people_have_a_post()
    {
        Expect("TRN-02", Province, 3, 5);
        Expect("TRN-02", HamThuanBac, 3, 4);
    }

    [Fact]
    public void Em_dropped_out() => Expect("TRN-03", Province, 1, 5);

    [Fact]
    public void Oanh_was_evaluated_on_the_last_day_of_the_window_and_Bình_a_day_too_late() => Expect("TRN-04", Province, 1, 3);

    [Fact]
    public void Sáu_left_a_month_after_her_course() => Expect("TRN-05", Province, 1, 3);

    [Fact]
    public void Bình_knew_it_already_and_Rạng_holds_no_post()
    {
        Expect("TRN-07", Province, 2, 6);
        Expect("TRN-07", HamThuanBac, 1, 5);
    }

    [Fact]
    public void Giang_needs_a_profession_and_Oanh_political_theory() => Expect("TRN-08", HamThuanBac, 2, null);

    [Fact]
    public void Two_of_three_classes_had_fewer_than_fifteen_learners_and_one_exactly_fifteen() => Expect("TRN-12", Province, 2, 3);

    [Fact]
    public void Em_and_Oanh_were_disciplined_of_eleven() => Expect("DIS-01", HamThuanBac, 2, 11).Value!.Value.ShouldBe(2000.0 / 11, 1e-9);

    [Fact]
    public void One_case_was_about_working_regulations_and_one_about_the_law() =>
        Facts.Count(IndicatorCatalogue.Find("DIS-02")!, ReviewFacts.YearEnd(2013), ReviewFilter.None, [Province])
            .Select(figure => (figure.Breakdown, figure.Numerator)).ShouldBe(
                [("internal_rules", 0), ("working_regulations", 1), ("law", 1), ("ethics", 0)], ignoreOrder: true);

    [Fact]
    public void Oanh_was_removed_which_is_severe() => Expect("DIS-03", Province, 1, 2);

    [Fact]
    public void Em_had_a_reprimand_in_2010_already() => Expect("DIS-04", Province, 1, 2);

    [Fact]
    public void The_case_opened_that_day_and_the_one_decided_the_day_after_are_open() => Expect("DIS-05", LaDa, 2, null);

    private static Figure Expect(string code, string unit, double numerator, double? denominator)
    {
        var figure = Facts.Count(IndicatorCatalogue.Find(code)!, ReviewFacts.YearEnd(2013), ReviewFilter.None, [unit]).ShouldHaveSingleItem();
        (figure.Numerator, figure.Denominator).ShouldBe((numerator, denominator));
        return figure;
    }
}
