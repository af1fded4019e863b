using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Browser;

/// <summary>What pages show to a clerk who types another district's address: totals, and nothing from inside it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScopeTests(BrowserApp app)
{
    /// <summary>The communes of Phú Quý (602).</summary>
    private static readonly string[] Communes = ["Tam Thanh", "Long Hải", "Ngũ Phụng"];

    [Theory]
    [InlineData("/?unit=602&table=map,ranking,heat")]
    [InlineData("/standards?unit=602&table=ranking")]
    [InlineData("/officials?unit=602")]
    [InlineData("/records/STD-01?unit=602&part=denominator")]
    [InlineData("/leaving?unit=602")]
    public async Task A_clerk_reads_no_commune_of_another_district_where_a_leader_does(string address)
    {
        var leaders = await TextAsync("leader");
        Communes.ShouldContain(commune => leaders.Contains(commune, StringComparison.Ordinal));
        var clerks = await TextAsync("clerk-597");
        clerks.ShouldContain("Phú Quý");
        foreach (var commune in Communes)
            clerks.ShouldNotContain(commune);

        async Task<string> TextAsync(string account)
        {
            var page = await app.OpenAsync(address, account);
            var text = await page.Locator("main").InnerTextAsync();
            await page.Context.CloseAsync();
            return text;
        }
    }

    /// <summary>Within a page that is open, addresses are followed without asking the server for another.</summary>
    [Theory]
    [InlineData("/Targets/")]
    [InlineData("/admin/health/")]
    [InlineData("/History/?unit=602")]
    public async Task A_clerk_is_refused_within_an_open_page_however_the_address_is_written(string address)
    {
        var page = await app.OpenAsync("/officials", "clerk-597");
        await page.EvaluateAsync($"Blazor.navigateTo('{address}')");
        await page.GetByText("Về trang tổng quan").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Tài khoản không có quyền mở trang này");
        await page.Context.CloseAsync();
    }
}
