using System.Net;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Features.Districts;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

public sealed class RouteTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Route and what it answers to nobody, and to each role.</summary>
    public static TheoryData<string, int, int> Routes => new()
    {
        { "/", 302, 200 },
        { "/sign-in", 200, 200 },
        { "/forbidden", 403, 403 },
        { "/not-found", 404, 404 },
        { "/error", 500, 500 },
        { "/refused/503", 503, 503 },
        { "/refused/1", 404, 404 },
        { "/nothing-here", 404, 404 },
        { "/records/std-01", 302, 200 },
        { "/records/STD-99", 302, 404 },
        { "/districts/999", 302, 404 },
        { "/standards", 302, 200 },
        { "/training?unit=597", 302, 200 },
        { "/leaving", 302, 200 },
        { "/discipline?unit=602", 302, 200 },
        { "/staffing", 302, 200 },
        { "/oversight?unit=597", 302, 200 },
        { "/facilities", 302, 200 },
        { "/notice", 302, 200 },
        { "/export/staffing/pilot.csv", 302, 200 },
        { "/export/oversight/open.csv", 302, 200 },
        { "/export/facilities/capital.csv?unit=597", 302, 200 },
        { "/export/notice/figures.csv", 302, 200 },
        { "/export/notice/figures.csv?shoe=12", 302, 400 },
        { "/export/standards/titles.csv", 302, 200 },
        { "/export/standards/ladder.csv?unit=597", 302, 200 },
        { "/export/training/classes.csv", 302, 200 },
        { "/export/leaving/who.csv", 302, 200 },
        { "/export/discipline/open.csv", 302, 200 },
        { "/export/discipline/no-card.csv", 302, 404 },
        { "/dictionary?q=hoc&family=TRN&junk=1", 302, 200 },
        { "/dictionary/terms", 302, 200 },
        { "/dictionary/trn-05", 302, 200 },
        { "/dictionary/TRN-99", 302, 404 },
        { "/export/dictionary.csv", 302, 200 },
        { "/export/dictionary.xlsx?family=TRN", 302, 200 },
        { "/export/dictionary.csv?family=XYZ", 302, 400 },
        { "/officials", 302, 200 },
        { "/account", 302, 200 },
        { "/api/reference/", 302, 200 },
        { "/openapi/v1.json", 200, 200 },
        { "/api/v1/units", 401, 200 },
        { "/api/v1/nothing", 404, 404 },
        { "/officials?unit=zzz&sort=shoe", 302, 200 },
        { "/health/live", 200, 200 },
        { "/health/ready", 200, 200 },
        { "/tokens.css", 200, 200 },
        { "/lib/be-vietnam-pro-vietnamese-400-normal.woff2", 200, 200 },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_route_answers_each_role_as_it_should(string route, int nobody, int role)
    {
        using (var stranger = app.Browser())
            ((int)(await stranger.GetAsync(route, Token)).StatusCode).ShouldBe(nobody);
        foreach (var (name, _, _) in DemonstrationAccounts.All)
        {
            using var browser = await app.SignedInAsync(name);
            ((int)(await browser.GetAsync(route, Token)).StatusCode).ShouldBe(role, name);
        }
    }

    [Theory]
    [InlineData("leader", "597", 200)]
    [InlineData("inspector", "602", 200)]
    [InlineData("admin", "597", 200)]
    [InlineData("clerk-597", "597", 200)]
    [InlineData("clerk-597", "602", 403)]
    public async Task A_district_and_its_downloads_are_open_to_those_who_may_see_its_records(string account, string district, int answer)
    {
        using var browser = await app.SignedInAsync(account);
        ((int)(await browser.GetAsync($"/districts/{district}", Token)).StatusCode).ShouldBe(answer);
        foreach (var card in DistrictTables.Page(district).Cards)
            ((int)(await browser.GetAsync($"/export/districts/{district}/{card}.csv", Token)).StatusCode).ShouldBe(answer, card);
    }

    [Fact]
    public async Task Records_of_no_indicator_are_a_page_that_says_it_is_not_found()
    {
        using var browser = await app.SignedInAsync("leader");
        using var answer = await browser.GetAsync("/records/STD-99", Token);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token)).ShouldContain(ErrorTexts.ResourceManager.GetString(nameof(ErrorTexts.NotFoundTitle), ScreenLanguages.Vietnamese)!);
    }

    [Fact]
    public async Task The_chosen_language_is_kept_and_the_browsers_own_is_not_asked()
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Add("Accept-Language", "en");
        (await ReadAsync(browser)).ShouldContain("Mật khẩu");
        browser.DefaultRequestHeaders.Referrer = new Uri("http://localhost/sign-in?returnUrl=%2F");
        var answer = await browser.PostAsync("/language/en", null, Token);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?returnUrl=%2F");
        (await ReadAsync(browser)).ShouldContain("Password");
        await browser.PostAsync("/language/xx", null, Token);
        (await ReadAsync(browser)).ShouldContain("Password");
    }

    [Fact]
    public async Task Language_never_leads_to_another_site()
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Referrer = new Uri("http://evil.example/x");
        (await browser.PostAsync("/language/en", null, Token)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Pages_allow_only_what_comes_from_here()
    {
        using var browser = app.Browser();
        var answer = await browser.GetAsync("/sign-in", Token);
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("script-src 'self';");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
    }

    private static async Task<string> ReadAsync(HttpClient browser) => WebUtility.HtmlDecode(await browser.GetStringAsync("/sign-in", Token));
}
