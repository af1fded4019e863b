using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ReviewDashboard.Tests.Browser;

/// <summary>Coming in, going out, and the other language.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class SignInTests(BrowserApp app)
{
    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_and_comes_in_with_one_click()
    {
        var page = await app.OpenAsync("/", account: null);
        await Expect(page).ToHaveURLAsync(SignInAddress(), new() { Timeout = 60_000 });
        await page.Locator("[data-demo=leader]").ClickAsync(new() { Timeout = 60_000 });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tổng quan");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_language_changes_and_the_address_stays()
    {
        var page = await app.OpenAsync("/?year=2013");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
        new Uri(page.Url).PathAndQuery.ShouldBe("/?year=2013");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_signs_out_is_asked_to_sign_in_again()
    {
        var page = await app.OpenAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lãnh đạo" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        await page.GotoAsync("/");
        await Expect(page).ToHaveURLAsync(SignInAddress());
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("/sign-in")]
    private static partial Regex SignInAddress();
}
