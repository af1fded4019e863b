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
        { "/tasks", 200, 403, 403 },
        { "/Tasks/", 200, 403, 403 },
        { "/export/tasks/register.csv", 200, 403, 403 },
        { "/export/tasks/nothing.csv", 404, 403, 403 },
        { "/export/facilities/halls.csv?unit=602", 200, 403, 200 },
        { "/export/oversight/open.csv?unit=597", 200, 200, 403 },
        { "/records/STD-01", 200, 200, 200 },
        { "/records/nothing", 404, 404, 404 },
        { "/targets", 200, 403, 403 },
        { "/Targets/?unit=597", 200, 403, 403 },
        { "/%74argets", 200, 403, 403 },
        { "/Export/TASKS/register.csv/", 200, 403, 403 },
        { $"/history?official={An}", 200, 200, 403 },
        { $"/History/?official={Quy}", 200, 403, 200 },
        { $"/history/?unit={SmallProvince.PhuQuy}", 200, 403, 200 },
        { $"/history?official={An}&official={Quy}", 404, 404, 404 },
        { "/history?official=", 404, 404, 404 },
        { $"/HISTORY?Unit={SmallProvince.PhuQuy}", 200, 403, 200 },
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
        { $"/export/officials.csv?unit={SmallProvince.PhuQuy}", 200, 403, 200 },
        { $"/export/officials.xlsx?unit={SmallProvince.HamThuanBac}&q=zzz", 200, 200, 403 },
        { $"/export/records/STD-01.csv?unit={SmallProvince.PhuQuy}", 200, 403, 200 },
        { $"/export/leaving/who.csv?unit={SmallProvince.PhuQuy}", 200, 403, 200 },
        { $"/export/training/classes.csv?unit={SmallProvince.PhuQuy}", 200, 403, 200 },
        { $"/export/training/funnel.csv?unit={SmallProvince.PhuQuy}", 200, 200, 200 },
        { $"/export/officials/{An}/timeline.csv", 200, 200, 403 },
        { $"/export/officials/{Quy}/timeline.csv", 200, 403, 200 },
        { "/export/officials/nobody/timeline.csv", 404, 404, 404 },
    };

    [Fact]
    public async Task How_the_server_fares_is_for_administrators()
    {
        foreach (var (name, status) in new[] { ("admin", 200), ("leader", 403), ("inspector", 403), ("clerk-597", 403) })
        {
            using var browser = await app.SignedInAsync(name);
            foreach (var address in new[] { "/admin/health", "/admin/health/", "/Admin/HEALTH?unit=597" })
                ((int)(await browser.GetAsync(address, Token)).StatusCode).ShouldBe(status, $"{name} {address}");
        }
    }

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

    /// <summary>Pages are drawn in the circuit: what they show is looked at in a browser.</summary>
    [Theory]
    [InlineData("/export/overview/map.csv")]
    [InlineData("/export/overview/map.csv?unit=602")]
    [InlineData("/export/overview/ranking.csv?unit=602")]
    [InlineData("/export/overview/heat.csv?unit=602")]
    [InlineData("/export/staffing/pilot.csv?unit=province&year=2013")]
    [InlineData("/export/facilities/halls.csv?unit=province")]
    [InlineData("/export/officials.csv?unit=province")]
    [InlineData("/export/officials.csv?unit=province&q=quy")]
    [InlineData("/export/records/STD-01.csv?unit=province&part=denominator")]
    public async Task A_clerk_reads_no_commune_and_nobody_of_another_district_where_a_leader_does(string address)
    {
        (await IsOfTamThanhAsync("leader")).ShouldBeTrue();
        (await IsOfTamThanhAsync("clerk-597")).ShouldBeFalse();

        async Task<bool> IsOfTamThanhAsync(string account)
        {
            using var browser = await app.SignedInAsync(account);
            var text = await browser.GetStringAsync(address, Token);
            return text.Contains("Tam Thanh", StringComparison.Ordinal) || text.Contains("Nguyễn Thị Quý", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("clerk-597", "/export/overview/tiles.csv?unit=province", "tỉnh")]
    [InlineData("clerk-597", "/export/overview/map.csv?unit=province", "huyện Hàm Thuận Bắc")]
    [InlineData("clerk-597", "/export/overview/map.csv?unit=602", "huyện Hàm Thuận Bắc")]
    [InlineData("clerk-597", "/export/overview/ranking.csv?unit=602", "tỉnh")]
    [InlineData("clerk-597", "/export/officials.csv?unit=province", "huyện Hàm Thuận Bắc")]
    [InlineData("clerk-597", "/export/records/STD-01.csv?unit=province", "huyện Hàm Thuận Bắc")]
    [InlineData("clerk-597", "/export/leaving/who.csv?unit=province", "huyện Hàm Thuận Bắc")]
    [InlineData("clerk-597", "/export/facilities/halls.csv?unit=province", "huyện Hàm Thuận Bắc")]
    [InlineData("leader", "/export/notice/figures.csv?unit=602", "huyện Phú Quý")]
    [InlineData("leader", "/export/overview/map.csv?unit=597", "tỉnh")]
    [InlineData("leader", $"/export/overview/ranking.csv?unit={SmallProvince.HamDuc}", "huyện Hàm Thuận Bắc")]
    [InlineData("leader", "/export/officials.csv?unit=602", "huyện Phú Quý")]
    [InlineData("leader", "/export/officials/an/timeline.csv", "xã Hàm Đức")]
    [InlineData("leader", "/export/officials/rang/timeline.csv", "tỉnh")]
    public async Task A_file_says_of_which_unit_its_rows_are(string account, string address, string unit)
    {
        using var browser = await app.SignedInAsync(account);
        (await browser.GetStringAsync(address, Token)).Split("\r\n")[1].ShouldBe($"Đơn vị;{unit}");
    }

    [Fact]
    public async Task A_download_names_every_part_it_cannot_read()
    {
        using var browser = await app.SignedInAsync("leader");
        var answer = await browser.GetAsync("/export/records/STD-01.csv?unit=zzz&year=abc&part=foo&detail=bar", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("unit=zzz; year=abc; part=foo; detail=bar");
    }
}
