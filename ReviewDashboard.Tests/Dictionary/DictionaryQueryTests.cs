using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Dictionary;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Dictionary;

/// <summary>Finding indicators and what they are worth.</summary>
public sealed class DictionaryQueryTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly DateOnly On = new(2013, 12, 31);

    [Theory]
    [InlineData("std-01", "STD-01")]
    [InlineData("chong cheo", "INS-05")]
    [InlineData("TREO", "DIS-05")]
    [InlineData("huyện đã ban hành trung vị", "DOC-02")]
    [InlineData("khu pho hoi truong co hai", "FAC-02")]
    public void An_indicator_is_found_by_any_part_of_what_it_says_without_diacritics(string search, string code)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        Of(search).Select(line => line.Indicator.Code).ShouldBe([code]);
    }

    [Fact]
    public void Without_words_every_indicator_stands_in_the_order_of_the_definitions() =>
        Of(null).Select(line => line.Indicator).ShouldBe(IndicatorCatalogue.All);

    [Fact]
    public void A_family_narrows_and_a_word_that_nothing_holds_leaves_nothing()
    {
        Of(null, "INS").Select(line => line.Indicator.Code).ShouldBe(["INS-01", "INS-02", "INS-03", "INS-04", "INS-05", "INS-06"]);
        Of("zzz").ShouldBeEmpty();
    }

    [Fact]
    public void Each_line_has_the_figure_of_the_unit_day_and_filter_and_none_where_it_is_undefined()
    {
        var women = ReviewFilter.None.Toggle(FilterKey.Sex, "female");
        var lines = new DictionaryQuery(Facts).Of(SmallProvince.HamDuc, On, women, search: null, family: null);
        lines.Single(line => line.Indicator.Code == "STD-01").Figure.ShouldBe(
            Facts.Count(IndicatorCatalogue.Find("STD-01")!, On, women, [SmallProvince.HamDuc]).Single());
        lines.Single(line => line.Indicator.Code == "STA-01").Figure.ShouldBeNull();
        lines.Single(line => line.Indicator.Code == "TRN-06").Figure.ShouldBeNull();
    }

    [Fact]
    public void An_entry_has_the_day_in_place_of_its_years_end_and_the_parts_add_up()
    {
        var day = new DateOnly(2013, 6, 30);
        var entry = new IndicatorEntryQuery(Facts).Of(IndicatorCatalogue.Find("DIS-02")!, UnitTree.Province, day, ReviewFilter.None);
        entry.Years.Select(year => year.On.Year).ShouldBe(Enumerable.Range(Facts.Review.BaselineYear, Facts.Review.ToYear - Facts.Review.BaselineYear + 1));
        entry.Years.Single(year => year.On.Year == 2013).ShouldBe(entry.Now);
        entry.Now.On.ShouldBe(day);
        entry.Breakdowns.Count.ShouldBe(4);
        entry.Breakdowns.Sum(part => part.Value).ShouldBe(entry.Now.Figure!.Value);
    }

    [Theory]
    [InlineData("STA-06", true)]
    [InlineData("STA-03", false)]
    [InlineData("STD-08", false)]
    public void An_entry_knows_whether_somebody_was_left_out(string code, bool leavesOut) =>
        new IndicatorEntryQuery(Facts).Of(IndicatorCatalogue.Find(code)!, UnitTree.Province, On, ReviewFilter.None).LeavesOut.ShouldBe(leavesOut);

    private static IReadOnlyList<DictionaryLine> Of(string? search, string? family = null) =>
        new DictionaryQuery(Facts).Of(UnitTree.Province, On, ReviewFilter.None, search, family);
}
