using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Corrections;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Officials;

public sealed class OfficialListQueryTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);
    private static readonly OfficialListQuestion Province = new(UnitTree.Province, EndOf2013, ReviewFilter.None);

    public static TheoryData<string, string> Filters => new()
    {
        { UnitTree.Province, "" },
        { SmallProvince.HamDuc, "" },
        { SmallProvince.HamThuanBac, "sex=female" },
        { UnitTree.Province, "category=civil_servant" },
        { UnitTree.Province, "title=PARTY_SECRETARY&terrain=mountain,lowland" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void There_are_as_many_as_the_figures_count(string unit, string filter)
    {
        var asked = ReviewFilter.Parse(filter.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
            .Select(part => KeyValuePair.Create(part[0], (string?)part[1])), Facts.TitleCodes).Filter;
        var list = List(Province with { Unit = unit, Filter = asked });
        list.Total.ShouldBe((int)Figure("STA-03").Denominator!);
        list.Counts[VerdictResult.Met].ShouldBe((int)Figure("STD-01").Numerator!);
        list.Counts[VerdictResult.Unknown].ShouldBe((int)Figure("STD-06").Numerator!);

        Figure Figure(string code) => Facts.Count(IndicatorCatalogue.Find(code)!, EndOf2013, asked, [unit]).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(OfficialOrder.Name, false, "Bình", "Em")]
    [InlineData(OfficialOrder.Age, false, "Dung", "Em")]
    [InlineData(OfficialOrder.Age, true, "Em", "Dung")]
    [InlineData(OfficialOrder.Education, false, "Em", "Bình")]
    public void Rows_come_in_the_order_asked_for_and_equals_by_name(OfficialOrder order, bool descending, string before, string after)
    {
        var names = List(Province with { Unit = SmallProvince.HamDuc, Order = order, Descending = descending }).Rows.Select(row => row.Name.Split(' ')[^1]).ToList();
        names.ShouldBeUnique();
        if (order is OfficialOrder.Name)
            names.ShouldBe(["Giang", "Em", "Châu", "An", "Dung", "Bình", "Hải"]);
        else
            names.IndexOf(before).ShouldBeLessThan(names.IndexOf(after));
    }

    [Theory]
    [InlineData("nguyen an", "Nguyễn Văn An")]
    [InlineData("DUNG ham duc", "Phạm Thị Dung")]
    [InlineData("tai chinh", "Phạm Thị Dung")]
    [InlineData("phu quy", "Nguyễn Thị Quý")]
    public void Somebody_is_found_by_the_beginnings_of_name_title_and_place_without_diacritics(string search, string name) =>
        List(Province with { Search = search }).Rows.ShouldHaveSingleItem().Name.ShouldBe(name);

    [Theory]
    [InlineData("lý hạng", OfficialOrder.Name, false, "an,binh")]
    [InlineData("Lý Hằng", OfficialOrder.Name, false, "binh,an")]
    [InlineData("Hằng Hàm Đức", OfficialOrder.Name, false, "binh,an")]
    [InlineData("lý hạng", OfficialOrder.Sex, false, "an,binh")]
    [InlineData("Lý Hằng", OfficialOrder.Sex, false, "an,binh")]
    public void What_is_written_as_typed_comes_first_where_no_order_was_chosen(string search, OfficialOrder order, bool descending, string ids)
    {
        var facts = Files.Named(Files.Named(Facts, "an", "Lý Hạng"), "binh", "Lý Hằng");
        var rows = new OfficialListQuery(facts, Inspector).Of(Province with { Search = search, Order = order, Descending = descending }).Rows;
        string.Join(',', rows.Select(row => row.Id)).ShouldBe(ids);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_and_one_past_the_end_is_the_last()
    {
        var all = List(Province).Rows;
        all.Count.ShouldBe(12);
        var pages = Enumerable.Range(1, 3).SelectMany(page => List(Province with { Page = page, Size = 5 }).Rows);
        pages.Select(row => row.Id).ShouldBe(all.Select(row => row.Id));
        var last = List(Province with { Page = 99, Size = 5 });
        last.Page.ShouldBe(3);
        last.Rows.Count.ShouldBe(2);
        last.Total.ShouldBe(12);
    }

    [Fact]
    public void Every_row_has_the_verdict_asked_for_and_the_counts_stay_those_of_all()
    {
        var all = List(Province);
        var below = List(Province with { Verdict = VerdictResult.NotMet });
        below.Rows.ShouldAllBe(row => row.Verdict == VerdictResult.NotMet);
        below.Total.ShouldBe(all.Counts[VerdictResult.NotMet]);
        below.Counts.ShouldBe(all.Counts);
        all.Rows.ShouldAllBe(row => row.Verdict == Facts.VerdictOf(row.Id, EndOf2013)!.Verdict.Result);
    }

    [Fact]
    public void A_row_has_the_levels_held_on_the_day()
    {
        var dung = List(Province with { Search = "dung ham duc" }).Rows.ShouldHaveSingleItem();
        dung.Levels[(int)Axis.Education].ShouldBe("upper_secondary");
        dung.Levels[(int)Axis.Informatics].ShouldBe("a");
        dung.Levels[(int)Axis.Political].ShouldBeNull();
        dung.Age.ShouldBe(27);
    }

    [Fact]
    public void A_clerk_sees_the_own_district_and_how_many_are_hidden()
    {
        var clerk = new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
        var list = new OfficialListQuery(Facts, clerk).Of(Province);
        list.Rows.ShouldHaveSingleItem().CommuneCode.ShouldBe(SmallProvince.TamThanh);
        list.Counts.Values.Sum().ShouldBe(1);
        list.Hidden.ShouldBe(11);
        new OfficialListQuery(Facts, clerk).Of(Province with { Unit = SmallProvince.HamDuc }).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void A_leader_sees_ages_and_no_birth_dates()
    {
        new OfficialListQuery(Facts, new CurrentUser("leader", Role.Leader)).Of(Province).Rows.ShouldAllBe(row => row.BirthDate == null);
        List(Province).Rows.ShouldAllBe(row => row.BirthDate != null);
    }

    [Fact]
    public void A_leader_is_told_ages_at_the_end_of_the_year_and_lists_are_sorted_by_them()
    {
        var question = Province with { On = new DateOnly(2013, 3, 8), Order = OfficialOrder.Age };
        var rows = new OfficialListQuery(Facts, new CurrentUser("leader", Role.Leader)).Of(question).Rows;
        rows.Select(row => row.Age).ShouldBeInOrder();
        rows.ToDictionary(row => row.Id, row => row.Age).ShouldBe(
            List(question).Rows.ToDictionary(row => row.Id, row => 2013 - row.BirthDate!.Value.Year), ignoreOrder: true);
    }

    private static OfficialList List(OfficialListQuestion question) => new OfficialListQuery(Facts, Inspector).Of(question);
}
