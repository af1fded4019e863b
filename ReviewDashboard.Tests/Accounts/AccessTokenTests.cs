using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Tests.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Accounts;

/// <summary>Access tokens: what they open, how they end, and what is kept of them.</summary>
public sealed class AccessTokenTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private AccessTokens Tokens => app.App.Services.GetRequiredService<AccessTokens>();

    [Fact]
    public async Task A_token_reads_as_its_account_may_and_the_database_holds_only_its_hash()
    {
        var (_, secret) = await Tokens.MakeAsync("clerk-597", "bảng tổng hợp", 30, Token);
        (await AskAsync(secret, "units?unit=597")).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(secret, "officials?unit=602")).ShouldBe(HttpStatusCode.Forbidden);

        var kept = (await Tokens.ListAsync("clerk-597", Token)).Single(known => known.Name == "bảng tổng hợp");
        kept.Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret))));
        kept.LastUsedAt.ShouldNotBeNull();
        (kept.ExpiresAt - kept.MadeAt).ShouldBe(TimeSpan.FromDays(30));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(app.Database)!, "review.db*"))
            Encoding.Latin1.GetString(await ReadAsync(file)).ShouldNotContain(secret["review_".Length..]);
    }

    [Fact]
    public async Task A_revoked_token_ends_at_once_and_only_its_owner_revokes_it()
    {
        var (_, secret) = await Tokens.MakeAsync("inspector", "một lần", 90, Token);
        var id = (await Tokens.ListAsync("inspector", Token))[0].Id;
        await Tokens.RevokeAsync("leader", id, Token);
        (await AskAsync(secret, "units")).ShouldBe(HttpStatusCode.OK);
        await Tokens.RevokeAsync("inspector", id, Token);
        (await AskAsync(secret, "units")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Tokens.ListAsync("inspector", Token))[0].RevokedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_token_ends_when_it_expires()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddDays(-31));
        var past = new AccessTokens(app.App.Services.GetRequiredService<IDbContextFactory<ReviewDb>>(), clock);
        var (_, secret) = await past.MakeAsync("leader", "cũ", 30, Token);
        (await past.FindAsync(secret, Token)).ShouldNotBeNull();
        (await AskAsync(secret, "units")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Role_and_district_of_the_account_hold_at_once_and_a_removed_account_reads_nothing()
    {
        await using (var register = new AccountRegister(app.Database))
            await register.AddAsync("thong.ke", Role.Leader, null, Token);
        var (_, secret) = await Tokens.MakeAsync("thong.ke", "trang tổng hợp", 30, Token);
        (await AskAsync(secret, "officials?unit=602")).ShouldBe(HttpStatusCode.OK);

        await using var db = new ReviewDb(ReviewDatabase.Options(app.Database));
        var account = await db.Users.SingleAsync(known => known.UserName == "thong.ke", Token);
        (account.Role, account.DistrictCode) = (Role.Clerk, "597");
        await db.SaveChangesAsync(Token);
        (await AskAsync(secret, "officials?unit=602")).ShouldBe(HttpStatusCode.Forbidden);

        db.Remove(account);
        await db.SaveChangesAsync(Token);
        (await AskAsync(secret, "officials?unit=597")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_reset_by_the_operator_ends_all_tokens_of_the_account()
    {
        await using var register = new AccountRegister(app.Database);
        await register.AddAsync("mat.may", Role.Inspector, null, Token);
        var (_, secret) = await Tokens.MakeAsync("mat.may", "máy tính cũ", 365, Token);
        (await AskAsync(secret, "units")).ShouldBe(HttpStatusCode.OK);
        await register.ResetAsync("mat.may");
        (await AskAsync(secret, "units")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer review_")]
    [InlineData("Bearer review_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Basic bGVhZGVyOng=")]
    [InlineData("junk")]
    public async Task A_wrong_token_is_refused_even_to_who_is_signed_in(string header)
    {
        using var browser = await app.SignedInAsync("admin");
        browser.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var answer = await browser.GetAsync("/api/v1/units", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.GetValues("WWW-Authenticate").ShouldHaveSingleItem().ShouldContain("invalid_token");
    }

    [Theory]
    [InlineData("", 30)]
    [InlineData("   ", 30)]
    [InlineData("a\nb", 30)]
    [InlineData("tên", 0)]
    [InlineData("tên", 31)]
    [InlineData("tên", int.MaxValue)]
    public async Task A_token_needs_a_name_and_one_of_the_lifetimes(string name, int days) =>
        await Should.ThrowAsync<RefusedException>(Tokens.MakeAsync("admin", name, days, Token));

    [Fact]
    public async Task A_name_has_an_end_and_so_has_the_number_of_tokens()
    {
        await Should.ThrowAsync<RefusedException>(Tokens.MakeAsync("clerk-602", new string('a', AccessToken.LongestName + 1), 30, Token));
        for (var i = 0; i < AccessTokens.MostUsable; i++)
            await Tokens.MakeAsync("clerk-602", $"mã {i}", 30, Token);
        await Should.ThrowAsync<RefusedException>(Tokens.MakeAsync("clerk-602", "thừa", 30, Token));
        await Tokens.RevokeAsync("clerk-602", (await Tokens.ListAsync("clerk-602", Token))[0].Id, Token);
        (await Tokens.MakeAsync("clerk-602", "đủ", 30, Token)).Secret.ShouldStartWith("review_");
    }

    [Fact]
    public async Task A_token_does_not_open_pages()
    {
        var (_, secret) = await Tokens.MakeAsync("admin", "không mở trang", 30, Token);
        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        (await program.GetAsync("/officials", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Token);
        return copy.ToArray();
    }

    private async Task<HttpStatusCode> AskAsync(string secret, string address)
    {
        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        using var answer = await program.GetAsync($"/api/v1/{address}", Token);
        return answer.StatusCode;
    }
}

public sealed class ProductionTokenTests(ProductionApp app) : IClassFixture<ProductionApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_Production_a_demonstration_account_reads_nothing_by_token()
    {
        await DemonstrationAccounts.EnsureAsync(app.Database, Token);
        var (_, secret) = await app.App.Services.GetRequiredService<AccessTokens>().MakeAsync("leader", "dùng thử", 30, Token);
        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        (await program.GetAsync("/api/v1/units", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
