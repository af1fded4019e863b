using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ReviewDashboard.Tests.Browser;

/// <summary>The leader asks, and the inspector drills into a commune: each from the first page to the people.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class JourneyTests(BrowserApp app)
{
    [Fact]
    public async Task A_leader_goes_from_the_province_to_a_district_to_a_commune_with_the_filter_kept()
    {
        var page = await app.OpenAsync("/?sex=female");
        await page.Locator("#ranking").GetByRole(AriaRole.Link, new() { Name = "Tánh Linh" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(Women("/districts/599"));
        await page.Locator("#ranking a[href*='/communes/']").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(Women("/communes/"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ai đang giữ chức danh nào?" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(Women("/districts/599"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Kỷ luật", "Kỷ luật bao nhiêu, vì sao, có tăng không?")]
    [InlineData("Bỏ học và bỏ việc", "Ai bỏ học, ai bỏ việc sau đào tạo, vì sao?")]
    public async Task A_theme_is_one_click_away_and_its_part_opens_as_many_records_as_it_says(string theme, string question)
    {
        var page = await app.OpenAsync("/");
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = theme, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = question })).ToBeVisibleAsync();
        var part = page.Locator(".stacked-bars a[data-mark]").First;
        var says = CountIn().Match(await part.GetAttributeAsync("aria-label") ?? "").Value;
        await page.GotoAsync((await part.GetAttributeAsync("href"))!);
        await Expect(page.Locator("p.count")).ToContainTextAsync(says);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_inspector_finds_a_commune_and_reads_why_somebody_is_below_standard()
    {
        var page = await app.OpenAsync("/", "inspector");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("la da");
        await page.GetByRole(AriaRole.Option, new() { Name = "La Dạ" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(LaDa());
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Chưa đạt chuẩn" }).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = WhyNot() })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2012", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Year2012());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_clerk_who_guesses_a_foreign_commune_or_official_is_told_that_it_is_forbidden()
    {
        var page = await app.OpenAsync("/", "clerk-597");
        foreach (var path in new[] { "/communes/23278", "/districts/602", "/history?unit=602" })
            (await page.GotoAsync(path))!.Status.ShouldBe(403, path);
        (await page.GotoAsync("/officials/nobody"))!.Status.ShouldBe(404);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/officials?unit=23092&year=2013&sex=female&sort=-age", "Xã Hàm Đức", "/communes/23092?year=2013&sex=female")]
    [InlineData("/officials?unit=597&year=2013", "Huyện Hàm Thuận Bắc", "/districts/597?year=2013")]
    [InlineData("/records/STD-01?unit=23092&year=2013&part=rest", "Xã Hàm Đức", "/communes/23092?year=2013")]
    [InlineData("/records/TRN-01?unit=597&year=2013&sex=female", "Đào tạo", "/training?year=2013&sex=female&unit=597")]
    public async Task A_list_leads_back_to_the_page_that_it_belongs_to_with_year_and_filter_kept(string list, string name, string address)
    {
        var page = await app.OpenAsync(list, "inspector");
        await page.Locator(".back").GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(app.Address, address).AbsoluteUri);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_closes_a_menu_a_definition_and_what_was_found_and_the_keyboard_stays_where_it_was()
    {
        var page = await app.OpenAsync("/");
        foreach (var button in new[] { page.Locator(".filter-bar [popovertarget]").First, page.Locator("main .ask[popovertarget]").First })
        {
            var opened = page.Locator($"[id='{await button.GetAttributeAsync("popovertarget")}']");
            await button.PressAsync("Enter");
            await Expect(opened).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(opened).ToBeHiddenAsync();
            await Expect(button).ToBeFocusedAsync();
        }

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("la da");
        await Expect(page.Locator("#found")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#found")).ToHaveCountAsync(0);
        await Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    private static Regex Women(string path) => new($@"{Regex.Escape(path)}.*sex=female", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("[0-9.]+(?=/)")]
    private static partial Regex CountIn();

    [GeneratedRegex("/communes/23065")]
    private static partial Regex LaDa();

    [GeneratedRegex("^Vì sao chưa đạt chuẩn")]
    private static partial Regex WhyNot();

    [GeneratedRegex("year=2012")]
    private static partial Regex Year2012();
}
