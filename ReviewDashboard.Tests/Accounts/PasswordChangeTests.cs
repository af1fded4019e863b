using System.Net;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Tests.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Accounts;

public sealed class PasswordChangeTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Fresh = "mật khẩu mới 2026";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_own_password_changes_only_with_the_old_one_and_the_session_goes_on()
    {
        string old;
        await using (var register = new AccountRegister(app.Database))
            old = await register.AddAsync("doi", Role.Leader, null, Token);
        using var browser = await EnteredAsync("doi", old);
        (await ChangeAsync(browser, "sai", Fresh, Fresh)).ShouldBe("/account?password=wrong");
        (await ChangeAsync(browser, old, Fresh, "khác")).ShouldBe("/account?password=different");
        (await ChangeAsync(browser, old, "ngắn", "ngắn")).ShouldBe("/account?password=weak");
        (await ChangeAsync(browser, old, Fresh, Fresh)).ShouldBe("/account?password=changed");
        (await browser.GetAsync("/account", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var again = await EnteredAsync("doi", Fresh);
        (await again.GetAsync("/account", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var before = await EnteredAsync("doi", old);
        (await before.GetAsync("/account", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Guessing_the_old_password_locks_the_account()
    {
        string old;
        await using (var register = new AccountRegister(app.Database))
            old = await register.AddAsync("doan", Role.Leader, null, Token);
        using var browser = await EnteredAsync("doan", old);
        for (var i = 0; i < 5; i++)
            await ChangeAsync(browser, "sai", Fresh, Fresh);
        (await ChangeAsync(browser, old, Fresh, Fresh)).ShouldBe("/account?password=locked");
    }

    [Fact]
    public async Task A_demonstration_account_has_no_password_to_change_and_nobody_changes_any_signed_out()
    {
        using var demonstration = await app.SignedInAsync("leader");
        (await ChangeAsync(demonstration, "", Fresh, Fresh)).ShouldBe("/account?password=wrong");
        using var stranger = app.Browser();
        (await ChangeAsync(stranger, "", Fresh, Fresh)).ShouldContain("/sign-in");
    }

    private static async Task<string> ChangeAsync(HttpClient browser, string current, string fresh, string again)
    {
        var form = new FormUrlEncodedContent([new("current", current), new("fresh", fresh), new("again", again)]);
        using var answer = await browser.PostAsync("/account/password", form, Token);
        return answer.Headers.Location!.ToString();
    }

    private async Task<HttpClient> EnteredAsync(string name, string password)
    {
        var browser = app.Browser();
        await RunningApp.SendFormAsync(browser, "/sign-in", "sign-in", ("Entry.Name", name), ("Entry.Password", password));
        return browser;
    }
}
