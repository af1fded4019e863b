using System.Globalization;
using System.Net;
using Bunit;
using ReviewDashboard.App.Features.Overview;
using ReviewDashboard.App.Features.Records;
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

/// <summary>The overview and the list of records as people read them.</summary>
public sealed class OverviewViewTests : BunitContext
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    public OverviewViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void The_overview_shows_sentence_tiles_map_ranking_lines_and_heat_map()
    {
        var view = View(ReviewFilter.None);
        view.Find(".headline strong").TextContent.ShouldContain("đã đạt chuẩn");
        view.FindAll("article.tile").Count.ShouldBe(8);
        view.FindAll("#map a[data-mark]").Count.ShouldBe(4);
        view.FindAll("#ranking ol > li").Count.ShouldBe(2);
        view.FindAll("#heat tbody tr").Count.ShouldBe(2);
        view.FindAll("article.tile .figure a")[0].GetAttribute("href").ShouldBe("/records/STD-01");
    }

    [Fact]
    public void A_commune_of_the_map_leads_to_its_page() =>
        View(ReviewFilter.None).Find($"#map a[data-mark='{SmallProvince.LaDa}']").GetAttribute("href").ShouldBe($"/communes/{SmallProvince.LaDa}");

    [Fact]
    public void A_clerk_is_led_to_the_page_of_the_own_district_and_to_the_overview_of_another()
    {
        var clerk = new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
        var links = new FigureLinks("http://localhost/?year=2013&sex=female&kpi=TRN-02", FigurePage.Overview, UnitTree.Province, Facts.Units, clerk);
        links.Unit(SmallProvince.PhuQuy).ShouldBe($"/districts/{SmallProvince.PhuQuy}?year=2013&sex=female");
        links.Unit(SmallProvince.HamThuanBac).ShouldBe($"/?year=2013&sex=female&unit={SmallProvince.HamThuanBac}");
    }

    [Fact]
    public void A_cell_of_the_heat_map_leads_to_its_unit_in_its_year_with_the_filter_kept()
    {
        var cells = View(ReviewFilter.None).FindAll("#heat tbody tr").Single(row => row.TextContent.Contains("Hàm Thuận Bắc", StringComparison.Ordinal)).QuerySelectorAll("td a");
        cells.Select(cell => cell.GetAttribute("href")).ShouldBe(
            Enumerable.Range(2010, cells.Length).Select(year => $"/districts/{SmallProvince.HamThuanBac}?year={year}"));
        var links = new FigureLinks("http://localhost/?on=2013-06-30&sex=female", FigurePage.Overview, UnitTree.Province, Facts.Units, new CurrentUser("leader", Role.Leader));
        links.On(new DateOnly(2012, 12, 31)).Unit(SmallProvince.LaDa).ShouldBe($"/communes/{SmallProvince.LaDa}?sex=female&year=2012");
        links.On(new DateOnly(2013, 6, 30)).Unit(SmallProvince.LaDa).ShouldBe($"/communes/{SmallProvince.LaDa}?sex=female&on=2013-06-30");
    }

    [Fact]
    public void A_card_named_in_the_address_is_a_table()
    {
        var view = View(ReviewFilter.None, "ranking");
        view.FindAll("#ranking table").Count.ShouldBe(1);
        view.FindAll("#ranking ol").ShouldBeEmpty();
        view.FindAll("#map svg").ShouldNotBeEmpty();
    }

    [Fact]
    public void Where_nobody_is_counted_the_sentence_says_so()
    {
        var nobody = ReviewFilter.None.With(FilterKey.Terrain, ["urban"]).With(FilterKey.Kind, ["commune"]);
        View(nobody).Find(".headline").TextContent.ShouldContain("không có người nào thuộc diện xét chuẩn");
    }

    [Fact]
    public void English_readers_get_an_English_page()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var view = View(ReviewFilter.None);
        view.Find(".headline").TextContent.ShouldContain("met the standard at the end of 2013");
        WebUtility.HtmlDecode(view.Markup).ShouldNotContain("mục tiêu");
    }

    [Fact]
    public void A_tile_that_the_filter_leaves_undefined_says_why()
    {
        var indicator = IndicatorCatalogue.Find("DIS-01")!;
        var tile = Render<KpiTile>(parameters => parameters
            .Add(tile => tile.Kpi, new Kpi(indicator, null, null, null, null, IsOpen: false, ShowsBounds: false, []))
            .Add(tile => tile.RecordsHref, "/records/DIS-01")
            .Add(tile => tile.Reason, "Không xác định."));
        tile.Find(".reason").TextContent.ShouldBe("Không xác định.");
        tile.FindAll(".figure").ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_waits_shows_the_frame_of_what_will_come() =>
        Render<OverviewWaiting>().Find("[role=status]").QuerySelectorAll(".tile").Length.ShouldBe(8);

    [Fact]
    public void A_clerk_reads_how_many_records_are_hidden_and_hears_the_count()
    {
        var view = Records(new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy), search: null);
        view.Find(".hidden-rows").TextContent.ShouldContain("đơn vị cấp huyện khác");
        view.Find("[aria-live=polite]").TextContent.ShouldStartWith("1 bản ghi");
        view.FindAll("tbody tr").Count.ShouldBe(1);
        view.Find("tbody tr").TextContent.ShouldContain("Tam Thanh");
    }

    [Fact]
    public void One_record_reads_well_in_English()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        Records(new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy), search: null).Find("[aria-live=polite]").TextContent.ShouldBe("Records: 1, shown: 1 to 1");
    }

    [Fact]
    public void A_list_without_a_match_says_what_to_do() =>
        Records(new CurrentUser("leader", Role.Leader), "không ai").Find(".empty").TextContent.ShouldContain("bỏ bớt điều kiện lọc");

    private IRenderedComponent<OverviewView> View(ReviewFilter filter, params string[] tables)
    {
        var leader = new CurrentUser("leader", Role.Leader);
        var overview = new OverviewQuery(Facts, leader).Of(UnitTree.Province, EndOf2013, filter, kpi: null);
        var address = $"http://localhost/{(tables.Length > 0 ? $"?table={string.Join(',', tables)}" : "")}";
        return Render<OverviewView>(parameters => parameters
            .Add(view => view.Overview, overview)
            .Add(view => view.Links, new FigureLinks(address, FigurePage.Overview, UnitTree.Province, Facts.Units, leader)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?table=map,zz,heat,ÿ", "table=zz,ÿ")]
    public void Cards_that_the_page_does_not_have_are_told(string query, string fault) =>
        string.Join(' ', new FigureLinks($"http://localhost/{query}", FigurePage.Overview, UnitTree.Province, Facts.Units, new CurrentUser("leader", Role.Leader)).Faults).ShouldBe(fault);

    private IRenderedComponent<RecordsView> Records(CurrentUser user, string? search)
    {
        var list = new RecordListQuery(Facts, user).Of(
            IndicatorCatalogue.Find("STD-01")!, EndOf2013, ReviewFilter.None, UnitTree.Province, RecordPart.Denominator, search);
        return Render<RecordsView>(parameters => parameters
            .Add(view => view.List, list)
            .Add(view => view.Sheet, new RecordSheet(Facts, list, EndOf2013, ReviewFilter.None, user))
            .Add(view => view.FigureText, "50 % (5/10)")
            .Add(view => view.Query, search)
            .Add(view => view.PartHref, part => $"?part={part}")
            .Add(view => view.PageHref, page => $"?page={page}")
            .Add(view => view.OfficialHref, id => $"/officials/{id}")
            .Add(view => view.DownloadHref, format => $"/export/records/STD-01.{format}"));
    }
}
