using System.Net;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>What a clerk gets of other districts over the wire: totals and no communes.</summary>
public sealed class ScopeTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/export/overview/map.csv")]
    [InlineData("/export/overview/ranking.csv?unit=602")]
    [InlineData("/export/overview/heat.csv?unit=602")]
    [InlineData("/export/leaving/who.csv?unit=602")]
    [InlineData("/export/discipline/open.csv?unit=province")]
    [InlineData("/standards?unit=602")]
    [InlineData("/?unit=602")]
    [InlineData($"/?unit={SmallProvince.TamThanh}")]
    [InlineData($"/records/STD-01?unit={SmallProvince.TamThanh}&part=denominator")]
    public async Task A_clerk_reads_no_commune_of_another_district(string address)
    {
        using var browser = await app.SignedInAsync("clerk-597");
        WebUtility.HtmlDecode(await browser.GetStringAsync(address, Token)).ShouldNotContain("Tam Thanh");
    }

    [Fact]
    public async Task A_commune_of_another_district_is_refused_in_downloads()
    {
        using var browser = await app.SignedInAsync("clerk-597");
        var answer = await browser.GetAsync($"/export/overview/tiles.csv?unit={SmallProvince.TamThanh}", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_download_names_every_part_it_cannot_read()
    {
        using var browser = await app.SignedInAsync("leader");
        var answer = await browser.GetAsync("/export/records/STD-01.csv?unit=zzz&year=abc&part=foo", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("unit=zzz; year=abc; part=foo");
    }
}
