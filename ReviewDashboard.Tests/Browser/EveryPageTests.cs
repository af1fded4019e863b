using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Browser;

/// <summary>What holds of every page, in both themes and both languages, on a desk and on a telephone. The pages of an account are
/// visited one after the other in one window, as people visit them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserApp app)
{
    private const string Nobody = "";

    private static readonly ILookup<string, string> PagesOf = new (string Account, string Path)[]
    {
        (Nobody, "/sign-in"),
        ("leader", "/no-such-page"),
        ("leader", "/"),
        ("leader", "/?table=tiles,map,ranking,trends,heat"),
        ("leader", "/communes/23092?sex=female&year=2013"),
        ("leader", "/officials/O00001048?table=timeline&on=2012-03-01"),
        ("leader", "/standards"),
        ("leader", "/training?table=funnel,need"),
        ("leader", "/staffing"),
        ("leader", "/tasks"),
        ("leader", "/notice"),
        ("leader", "/districts/597"),
        ("leader", "/districts/597?table=change,lines"),
        ("leader", "/records/STA-05?part=neither"),
        ("leader", "/dictionary"),
        ("leader", "/dictionary/terms#trainable"),
        ("clerk-597", "/records/STD-01?unit=597"),
        ("clerk-597", "/officials?verdict=met&q=zzz"),
        ("clerk-597", "/officials/O00006971?edit=add-qualification"),
        ("clerk-597", "/leaving?unit=597"),
        ("clerk-597", "/staffing?table=groups,tiles&unit=597"),
        ("clerk-597", "/facilities?unit=602"),
        ("clerk-597", "/notice?sex=female"),
        ("clerk-597", "/dictionary?q=dao+tao&family=TRN&sex=female"),
        ("clerk-597", "/account"),
        ("clerk-597", "/history?unit=597"),
        ("clerk-597", "/history?official=O00006971&record=officials:O00006971"),
        ("inspector", "/communes/23092"),
        ("inspector", "/officials?sort=-age&q=bi+thu"),
        ("inspector", "/officials/O00001048"),
        ("inspector", "/discipline"),
        ("inspector", "/oversight"),
        ("inspector", "/records/POL-01?part=counted"),
        ("inspector", "/dictionary/TRN-05?unit=597"),
        ("inspector", "/history?official=O00001048"),
        ("admin", "/tasks?unit=597"),
        ("admin", "/dictionary/DIS-02"),
        ("admin", "/history"),
    }.ToLookup(page => page.Account, page => page.Path);

    public static TheoryData<string> Accounts => [.. PagesOf.Select(pages => pages.Key)];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task They_have_no_axe_violations_in_either_theme(string account)
    {
        foreach (var window in new BrowserApp.Window[] { new(Theme: "light"), new(Theme: "dark", Language: "en") })
        {
            await VisitAsync(account, window, async (path, page) =>
                (await page.AxeViolationsAsync()).ShouldBeEmpty($"{path}, {window.Theme}"));
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task They_fit_a_telephone_without_scrolling_sideways(string account) =>
        await VisitAsync(account, new BrowserApp.Window(390, 844), async (path, page) =>
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390, path));

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task They_load_nothing_from_another_host(string account)
    {
        var page = await app.OpenAsync("/no-such-page", account is Nobody ? null : account);
        var foreign = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } address && address.Authority != app.Address.Authority)
                foreign.Add(request.Url);
        };
        foreach (var path in PagesOf[account])
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreign.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_the_keyboard_has_reached_is_seen_on_links_and_buttons()
    {
        var page = await app.OpenAsync("/", "leader");
        foreach (var selector in new[] { ".filter-bar button", ".tiles a", ".tools nav a", ".side-link" })
        {
            await page.Locator(selector).First.FocusAsync();
            await page.Keyboard.PressAsync("Shift");
            (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid", selector);
        }

        await page.Context.CloseAsync();
    }

    private async Task VisitAsync(string account, BrowserApp.Window window, Func<string, IPage, Task> look)
    {
        IPage? page = null;
        foreach (var path in PagesOf[account])
        {
            if (page is null)
                page = await app.OpenAsync(path, account is Nobody ? null : account, window);
            else
                await BrowserApp.GoAsync(page, path);
            await look(path, page);
        }

        await page!.Context.CloseAsync();
    }
}
