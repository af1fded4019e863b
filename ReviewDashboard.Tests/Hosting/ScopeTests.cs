using System.Net;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>What each role gets over the wire, by guessing addresses: a clerk totals of other districts and no records of theirs.</summary>
public sealed class ScopeTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>An official of Hàm Thuận Bắc, one of Phú Quý and one who never held a post.</summary>
    private const string An = "an";
    private const string Quy = "quy";
    private const string Rang = "rang";

    private static readonly string[] SeeAll = ["leader", "inspector", "admin"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An address, what it answers to who sees the whole province, to the clerk of Hàm Thuận Bắc and to that of Phú Quý.</summary>
    public static TheoryData<string, int, int, int> Addresses => new()
    {
        { "/officials", 200, 200, 200 },
        { $"/officials/{An}", 200, 200, 403 },
        { $"/officials/{Quy}", 200, 403, 200 },
        { $"/officials/{Rang}", 200, 403, 403 },
        { "/officials/nobody", 404, 404, 404 },
        { $"/districts/{SmallProvince.HamThuanBac}", 200, 200, 403 },
        { $"/districts/{SmallProvince.PhuQuy}", 200, 403, 200 },
        { $"/districts/{SmallProvince.HamDuc}", 404, 404, 404 },
        { $"/communes/{SmallProvince.HamDuc}", 200, 200, 403 },
        { $"/communes/{SmallProvince.TamThanh}", 200, 403, 200 },
        { "/communes/nowhere", 404, 404, 404 },
        { $"/communes/{SmallProvince.PhuQuy}", 404, 404, 404 },
        { "/records/STD-01", 200, 200, 200 },
        { "/records/nothing", 404, 404, 404 },
        { "/targets", 200, 403, 403 },
        { "/export/overview/map.csv", 200, 200, 200 },
        { "/export/overview/nothing.csv", 404, 404, 404 },
        { $"/export/overview/tiles.csv?unit={SmallProvince.TamThanh}", 200, 400, 200 },
        { "/export/overview/tiles.csv?unit=nowhere", 400, 400, 400 },
        { $"/export/districts/{SmallProvince.PhuQuy}/ranking.csv", 200, 403, 200 },
        { "/export/districts/nowhere/ranking.csv", 404, 404, 404 },
        { $"/export/districts/{SmallProvince.PhuQuy}/nothing.csv", 404, 403, 404 },
        { "/export/records/STD-01.csv", 200, 200, 200 },
        { "/export/records/nothing.xlsx", 404, 404, 404 },
        { $"/export/records/STD-01.csv?unit={SmallProvince.TamThanh}", 200, 400, 200 },
        { $"/export/records/STD-01.xlsx?unit={SmallProvince.HamDuc}", 200, 200, 400 },
        { "/export/officials.csv", 200, 200, 200 },
        { $"/export/officials.xlsx?unit={SmallProvince.TamThanh}", 200, 400, 200 },
        { $"/export/officials.csv?unit={SmallProvince.HamDuc}", 200, 200, 400 },
        { $"/export/officials/{An}/timeline.csv", 200, 200, 403 },
        { $"/export/officials/{Quy}/timeline.csv", 200, 403, 200 },
        { "/export/officials/nobody/timeline.csv", 404, 404, 404 },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Each_role_gets_what_it_may_see_and_nobody_anything(string address, int all, int hamThuanBac, int phuQuy)
    {
        using (var stranger = app.Browser())
            ((int)(await stranger.GetAsync(address, Token)).StatusCode).ShouldBe(302);
        foreach (var (account, status) in SeeAll.Select(account => (account, all)).Append(("clerk-597", hamThuanBac)).Append(("clerk-602", phuQuy)))
        {
            using var browser = await app.SignedInAsync(account);
            ((int)(await browser.GetAsync(address, Token)).StatusCode).ShouldBe(status, account);
        }
    }

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
    [InlineData("/officials?unit=province")]
    [InlineData("/officials?unit=602")]
    [InlineData("/export/officials.csv?unit=province")]
    [InlineData("/export/officials.csv?unit=602&q=quy")]
    [InlineData("/export/records/STD-01.csv?unit=province&part=denominator")]
    public async Task A_clerk_reads_no_commune_and_nobody_of_another_district(string address)
    {
        using var browser = await app.SignedInAsync("clerk-597");
        var text = WebUtility.HtmlDecode(await browser.GetStringAsync(address, Token));
        text.ShouldNotContain("Tam Thanh");
        text.ShouldNotContain("Nguyễn Thị Quý");
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
