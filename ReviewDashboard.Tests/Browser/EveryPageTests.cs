using Deque.AxeCore.Playwright;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Browser;

/// <summary>What holds of every page, in both themes and both languages, on a desk and on a telephone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserApp app)
{
    public static TheoryData<string, string?> Pages => new()
    {
        { "/sign-in", null },
        { "/no-such-page", "leader" },
        { "/", "leader" },
        { "/?table=tiles,map,ranking,trends,heat", "leader" },
        { "/records/STD-01?unit=597", "clerk-597" },
        { "/communes/23092", "inspector" },
        { "/communes/23092?sex=female&year=2013", "leader" },
        { "/officials?sort=-age&q=bi+thu", "inspector" },
        { "/officials?verdict=met&q=zzz", "clerk-597" },
        { "/officials/O00001048", "inspector" },
        { "/officials/O00006971?edit=add-qualification", "clerk-597" },
        { "/officials/O00001048?table=timeline&on=2012-03-01", "leader" },
        { "/standards", "leader" },
        { "/training?table=funnel,need", "leader" },
        { "/leaving?unit=597", "clerk-597" },
        { "/discipline", "inspector" },
        { "/staffing", "leader" },
        { "/staffing?table=groups,tiles&unit=597", "clerk-597" },
        { "/oversight", "inspector" },
        { "/tasks", "leader" },
        { "/tasks?unit=597", "admin" },
        { "/facilities?unit=602", "clerk-597" },
        { "/notice", "leader" },
        { "/notice?sex=female", "clerk-597" },
        { "/districts/597", "leader" },
        { "/districts/597?table=change,lines", "leader" },
        { "/records/STA-05?part=neither", "leader" },
        { "/records/POL-01?part=counted", "inspector" },
        { "/dictionary", "leader" },
        { "/dictionary?q=dao+tao&family=TRN&sex=female", "clerk-597" },
        { "/dictionary/TRN-05?unit=597", "inspector" },
        { "/dictionary/DIS-02", "admin" },
        { "/dictionary/terms#trainable", "leader" },
        { "/history", "admin" },
        { "/account", "clerk-597" },
        { "/history?unit=597", "clerk-597" },
        { "/history?official=O00001048", "inspector" },
        { "/history?official=O00006971&record=officials:O00006971", "clerk-597" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_has_no_axe_violations_in_either_theme(string path, string? account)
    {
        foreach (var window in new BrowserApp.Window[] { new(Theme: "light"), new(Theme: "dark", Language: "en") })
        {
            var page = await app.OpenAsync(path, account, window);
            var result = await page.RunAxe();
            result.Violations.Select(violation => $"{window.Theme}: {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
            await page.Context.CloseAsync();
        }
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

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_loads_nothing_from_another_host(string path, string? account)
    {
        var page = await app.OpenAsync(path, account);
        var foreign = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } address && address.Authority != app.Address.Authority)
                foreign.Add(request.Url);
        };
        await page.ReloadAsync(new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        foreign.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_fits_a_telephone_without_scrolling_sideways(string path, string? account)
    {
        var page = await app.OpenAsync(path, account, new BrowserApp.Window(390, 844));
        var (content, screen) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("window.innerWidth"));
        content.ShouldBeLessThanOrEqualTo(screen);
        await page.Context.CloseAsync();
    }
}
