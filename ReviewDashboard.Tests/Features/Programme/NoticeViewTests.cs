using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using ReviewDashboard.App.Features.Programme;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Programme;

/// <summary>The notice as people read it.</summary>
public sealed class NoticeViewTests : BunitContext
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    public NoticeViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void Its_paragraphs_stand_in_the_order_of_the_document_each_at_its_own_address() =>
        View().FindAll("article").Select(article => article.Id).ShouldBe(Notice.Paragraphs.Select(paragraph => paragraph.Code));

    [Fact]
    public void In_Vietnamese_it_is_quoted() =>
        View().Find("#L5 blockquote").TextContent.ShouldContain("vẫn còn tình trạng cán bộ, công chức bỏ học giữa chừng hoặc bỏ việc sau khi hoàn thành chương trình đào tạo");

    [Fact]
    public void In_English_every_paragraph_is_rendered_and_nothing_stays_Vietnamese_but_names()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        View().FindAll("blockquote").ShouldAllBe(quote => quote.TextContent.Length > 80 && !quote.TextContent.Contains("cán bộ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_leads_to_its_records_its_theme_and_its_definition()
    {
        var row = View().FindAll("#L2 tbody tr").Single(row => row.TextContent.Contains("Đạt chuẩn chức danh", StringComparison.Ordinal));
        row.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/records/STD-01?year=2013", "/standards?year=2013&kpi=STD-01", "/dictionary/STD-01?year=2013"], ignoreOrder: true);
    }

    [Fact]
    public void A_task_stands_under_its_paragraph_with_who_leads_and_when_it_is_due()
    {
        var tasks = View().FindAll("#T1 .follows li");
        tasks.Count.ShouldBe(3);
        tasks[0].TextContent.ShouldContain("Quá hạn");
        tasks[0].TextContent.ShouldContain("Tỉnh ủy chủ trì, hạn 31/12/2012");
    }

    [Fact]
    public void A_clerk_sees_figures_and_is_not_led_to_tasks()
    {
        var view = View("?year=2013&unit=597", new CurrentUser("clerk-597", Role.Clerk, SmallProvince.HamThuanBac));
        view.FindAll(".follows").ShouldBeEmpty();
        view.FindAll("a").Select(link => link.GetAttribute("href")).ShouldNotContain(href => href != null && href.StartsWith("/tasks", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_the_filter_leaves_undefined_says_so() =>
        View("?year=2013&sex=female").Find("#E5 td.reason").TextContent.ShouldContain("Không xác định");

    private IRenderedComponent<NoticeView> View(string query = "?year=2013", CurrentUser? user = null)
    {
        user ??= new CurrentUser("leader", Role.Leader);
        var uri = $"http://localhost/notice{query}";
        var address = PageAddress.Parse(uri, Facts, [], user);
        return Render<NoticeView>(parameters => parameters
            .Add(view => view.Answers, new NoticeQuery(Facts, user).Of(address.Unit, address.On, address.Filter))
            .Add(view => view.Links, new FigureLinks(uri, NoticeTable.Page, address.Unit, Facts.Units, user))
            .Add(view => view.Address, address)
            .Add(view => view.Facts, Facts)
            .Add(view => view.ShowsTasks, user.CanSeeProgramme));
    }
}
