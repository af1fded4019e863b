using System.Net;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>A server that has as many readers as it may have.</summary>
public sealed class ReaderLimitTests(ReaderLimitTests.FullApp app) : IClassFixture<ReaderLimitTests.FullApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_comes_too_many_is_told_so_and_when_to_come_back()
    {
        using var browser = await app.SignedInAsync("leader");
        using var answer = await browser.GetAsync("/", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token)).ShouldContain("Đang có quá nhiều người cùng xem");
    }

    [Fact]
    public async Task What_opens_no_page_that_stays_is_still_answered()
    {
        using var browser = await app.SignedInAsync("leader");
        (await browser.GetAsync("/health/ready", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/export/overview/ranking.csv", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/sign-in", Token)).StatusCode.ShouldNotBe(HttpStatusCode.ServiceUnavailable);
    }

    /// <summary>The application with room for nobody.</summary>
    public sealed class FullApp : RunningApp
    {
        protected override string[] Arguments => ["--Readers:Most=0"];
    }
}
