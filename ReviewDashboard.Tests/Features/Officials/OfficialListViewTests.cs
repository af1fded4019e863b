using System.Globalization;
using Bunit;
using ReviewDashboard.App.Features.Officials;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Officials;

/// <summary>The list of officials as people read it.</summary>
public sealed class OfficialListViewTests : BunitContext
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly OfficialListQuestion Province = new(UnitTree.Province, new DateOnly(2013, 12, 31), ReviewFilter.None, Size: 5);
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);

    public OfficialListViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void Rows_name_their_official_and_keep_the_day_and_how_many_there_are_is_announced()
    {
        var view = View(Province, Inspector);
        view.Find("[role=status]").TextContent.ShouldBe("12 người, đang hiện từ 1 đến 5");
        view.FindAll("tbody tr").Count.ShouldBe(5);
        view.Find("tbody th a").GetAttribute("href").ShouldStartWith("/officials/");
        view.Find("tbody th a").GetAttribute("href")!.ShouldContain("on=2013-12-31");
        view.Find("tbody th a").GetAttribute("href")!.ShouldNotContain("sort");
    }

    [Fact]
    public void A_head_sorts_by_its_column_and_then_the_other_way_round()
    {
        Head(View(Province, Inspector), "Tuổi").GetAttribute("href")!.ShouldContain("sort=age");
        var sorted = View(Province with { Order = OfficialOrder.Age }, Inspector);
        Head(sorted, "Tuổi").GetAttribute("href")!.ShouldContain("sort=-age");
        sorted.Find("th[aria-sort]").GetAttribute("aria-sort").ShouldBe("ascending");
        Head(sorted, "Họ và tên").GetAttribute("href")!.ShouldNotContain("sort");
    }

    [Fact]
    public void The_last_page_leads_back_and_no_further()
    {
        var view = View(Province with { Page = 3 }, Inspector);
        view.Find("a[rel=prev]").GetAttribute("href")!.ShouldContain("page=2");
        view.FindAll("a[rel=next]").ShouldBeEmpty();
        view.Find("[role=status]").TextContent.ShouldBe("12 người, đang hiện từ 11 đến 12");
    }

    [Fact]
    public void Nobody_found_says_so_and_what_to_do()
    {
        var view = View(Province with { Search = "zzz" }, Inspector);
        view.Find("[role=status]").TextContent.ShouldBe("Không có người nào");
        view.Find(".empty").TextContent.ShouldContain("Hãy bỏ bớt điều kiện lọc");
        view.FindAll("table").ShouldBeEmpty();
    }

    [Fact]
    public void A_clerk_is_told_how_many_are_hidden_and_a_leader_sees_no_birth_dates()
    {
        View(Province, new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy)).Find(".hidden-rows").TextContent.ShouldContain("11 người");
        View(Province, new CurrentUser("leader", Role.Leader)).Find("thead").TextContent.ShouldNotContain("Ngày sinh");
        View(Province, Inspector).Find("thead").TextContent.ShouldContain("Ngày sinh");
    }

    [Fact]
    public void A_verdict_is_chosen_by_a_link_and_stays_in_the_files()
    {
        var view = View(Province with { Verdict = VerdictResult.NotMet }, Inspector, "&verdict=not_met&page=2");
        view.Find("nav [aria-current]").TextContent.ShouldContain("chưa đạt chuẩn");
        view.FindAll(".downloads a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/export/officials.csv?on=2013-12-31&verdict=not_met", "/export/officials.xlsx?on=2013-12-31&verdict=not_met"]);
    }

    private static AngleSharp.Dom.IElement Head(IRenderedComponent<OfficialListView> view, string title) =>
        view.FindAll("thead a").Single(link => link.TextContent.Contains(title, StringComparison.Ordinal));

    private IRenderedComponent<OfficialListView> View(OfficialListQuestion question, CurrentUser user, string query = "") =>
        Render<OfficialListView>(parameters => parameters
            .Add(view => view.List, new OfficialListQuery(Facts, user).Of(question))
            .Add(view => view.Question, question)
            .Add(view => view.Sheet, new OfficialListSheet(Facts, user.CanSeeBirthDates))
            .Add(view => view.Uri, $"http://localhost/officials?on=2013-12-31{query}"));
}
