using System.Net;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Tests.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Accounts;

public sealed class SignInTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("leader")]
    [InlineData("inspector")]
    [InlineData("clerk-597")]
    [InlineData("clerk-602")]
    [InlineData("admin")]
    public async Task Every_demonstration_account_signs_in_with_one_button(string name)
    {
        using var browser = await app.SignedInAsync(name);
        (await browser.GetAsync("/", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetStringAsync("/sign-in", Token)).ShouldContain($"data-demo=\"{name}\"");
    }

    [Fact]
    public async Task Sign_in_returns_to_the_page_that_asked_and_never_to_another_site()
    {
        (await AfterSignInAsync("/?unit=597")).ShouldBe("/?unit=597");
        (await AfterSignInAsync("/officials?q=nguyễn")).ShouldBe("/officials?q=nguy%E1%BB%85n");
        foreach (var foreign in new[] { "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)" })
            (await AfterSignInAsync(foreign)).ShouldBe("/");
    }

    [Fact]
    public async Task A_password_opens_only_its_account_and_five_wrong_ones_lock_it()
    {
        string password;
        await using (var register = new AccountRegister(app.Database))
            password = await register.AddAsync("thanh.tra", Role.Inspector, null, Token);
        (await EnterAsync("thanh.tra", password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        for (var i = 0; i < 5; i++)
            (await EnterAsync("thanh.tra", "sai-mat-khau")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var locked = await EnterAsync("thanh.tra", password);
        locked.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await locked.Content.ReadAsStringAsync(Token)).ShouldContain("tài khoản bị khóa 15 phút");
        await using (var register = new AccountRegister(app.Database))
            password = await register.ResetAsync("thanh.tra");
        (await EnterAsync("thanh.tra", password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_form_from_before_a_sign_in_elsewhere_leads_on_and_not_to_a_bare_refusal()
    {
        using var browser = app.Browser();
        var stale = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "demo"), KeyValuePair.Create("Entry.Name", "leader")]);

        var answer = await browser.PostAsync("/sign-in", stale, Token);

        (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.Redirect, "/"));
    }

    [Fact]
    public async Task Signing_out_closes_the_pages()
    {
        using var browser = await app.SignedInAsync("leader");
        (await browser.PostAsync("/sign-out", null, Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/", Token)).Headers.Location!.ToString().ShouldContain("/sign-in");
    }

    [Fact]
    public async Task A_clerk_needs_a_district_that_exists_and_nobody_else_has_one()
    {
        await using var register = new AccountRegister(app.Database);
        await Should.ThrowAsync<RefusedException>(register.AddAsync("a", Role.Clerk, null, Token));
        await Should.ThrowAsync<RefusedException>(register.AddAsync("a", Role.Clerk, "999", Token));
        await Should.ThrowAsync<RefusedException>(register.AddAsync("a", Role.Leader, "597", Token));
        await Should.ThrowAsync<RefusedException>(register.AddAsync("leader", Role.Leader, null, Token));
        await Should.ThrowAsync<RefusedException>(register.ResetAsync("leader"));
    }

    private async Task<string> AfterSignInAsync(string returnUrl)
    {
        using var browser = app.Browser();
        using var answer = await RunningApp.SendFormAsync(
            browser, $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", "demo", ("Entry.Name", "leader"));
        return new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery;
    }

    private async Task<HttpResponseMessage> EnterAsync(string name, string password)
    {
        using var browser = app.Browser();
        return await RunningApp.SendFormAsync(browser, "/sign-in", "sign-in", ("Entry.Name", name), ("Entry.Password", password));
    }
}

public sealed class ProductionSignInTests(ProductionApp app) : IClassFixture<ProductionApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Production_neither_offers_nor_admits_demonstration_accounts()
    {
        await DemonstrationAccounts.EnsureAsync(app.Database, Token);
        using var browser = app.Browser();
        (await browser.GetStringAsync("/sign-in", Token)).ShouldNotContain("data-demo");
        using var answer = await RunningApp.SendFormAsync(browser, "/sign-in", "demo", ("Entry.Name", "leader"));
        answer.StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/", Token)).Headers.Location!.ToString().ShouldContain("/sign-in");
    }
}
