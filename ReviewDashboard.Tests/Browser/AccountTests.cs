using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ReviewDashboard.Tests.Browser;

/// <summary>A token is made, used and revoked on the account page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccountTests(BrowserApp app)
{
    [Fact]
    public async Task A_token_is_made_shown_once_used_and_revoked()
    {
        var page = await app.OpenAsync("/", "inspector", new BrowserApp.Window(Language: "en"));
        await page.Locator("button.account").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "My account" }).ClickAsync();
        await page.GetByLabel("What is it for?").FillAsync("Monthly table");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a token" }).ClickAsync();
        var secret = await page.GetByLabel("Access token “Monthly table”").InputValueAsync();
        (await page.AxeViolationsAsync()).ShouldBeEmpty();
        (await StatusAsync(page, secret)).ShouldBe(200);

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Monthly table" })).ToBeVisibleAsync();
        (await page.ContentAsync()).ShouldNotContain(secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke – Monthly table" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke for good – Monthly table" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Monthly table" })).ToContainTextAsync("revoked");
        (await StatusAsync(page, secret)).ShouldBe(401);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_token_without_a_name_is_refused_with_a_word_on_how_to_mend_it()
    {
        var page = await app.OpenAsync("/account", "clerk-597", new BrowserApp.Window(Language: "en"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a token" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Give the access token a name" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_reference_draws_itself_without_another_host()
    {
        var page = await app.OpenAsync("/account", "leader", new BrowserApp.Window(Language: "en"));
        var (foreign, faults) = (new List<string>(), new List<string>());
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } address && address.Authority != app.Address.Authority)
                foreign.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                faults.Add(message.Text);
        };
        await page.GetByRole(AriaRole.Link, new() { Name = "How it is asked" }).ClickAsync();
        await Expect(page.GetByText("Indicators of units, by year or on a day").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        foreign.ShouldBeEmpty();
        faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task<int> StatusAsync(IPage page, string secret)
    {
        var answer = await page.APIRequest.GetAsync(
            new Uri(new Uri(page.Url), "/api/v1/units").ToString(), new() { Headers = [KeyValuePair.Create("Authorization", $"Bearer {secret}")] });
        return answer.Status;
    }
}
