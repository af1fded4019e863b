using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>Who may open the pages of communes and officials, and their downloads; ids are guessed.</summary>
public sealed class PeopleRouteTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("leader", "/officials/quy", 200)]
    [InlineData("inspector", "/officials/quy", 200)]
    [InlineData("admin", "/officials/quy", 200)]
    [InlineData("clerk-602", "/officials/quy", 200)]
    [InlineData("clerk-597", "/officials/quy", 403)]
    [InlineData("clerk-597", "/officials/an", 200)]
    [InlineData("clerk-597", "/officials/rang", 403)]
    [InlineData("leader", "/officials/nobody", 404)]
    [InlineData("leader", $"/communes/{SmallProvince.TamThanh}", 200)]
    [InlineData("inspector", $"/communes/{SmallProvince.TamThanh}", 200)]
    [InlineData("admin", $"/communes/{SmallProvince.TamThanh}", 200)]
    [InlineData("clerk-602", $"/communes/{SmallProvince.TamThanh}", 200)]
    [InlineData("clerk-597", $"/communes/{SmallProvince.TamThanh}", 403)]
    [InlineData("leader", $"/communes/{SmallProvince.PhuQuy}", 404)]
    [InlineData("clerk-597", "/communes/99999", 404)]
    [InlineData("clerk-597", "/officials/nobody", 404)]
    [InlineData("clerk-597", "/export/officials/quy/timeline.csv", 403)]
    [InlineData("clerk-602", "/export/officials/quy/timeline.csv", 200)]
    [InlineData("leader", "/export/officials/nobody/timeline.csv", 404)]
    [InlineData("leader", "/export/officials/an/timeline.csv?on=never", 400)]
    [InlineData("leader", "/history", 200)]
    [InlineData("leader", "/history?official=an", 200)]
    [InlineData("inspector", "/history?unit=23278", 200)]
    [InlineData("admin", "/history?unit=602", 200)]
    [InlineData("clerk-597", "/history", 200)]
    [InlineData("clerk-597", "/history?official=an", 200)]
    [InlineData("clerk-597", "/history?unit=23092", 200)]
    [InlineData("clerk-597", "/history?official=quy", 403)]
    [InlineData("clerk-597", "/history?unit=23278", 403)]
    [InlineData("clerk-597", "/history?unit=602", 403)]
    [InlineData("clerk-597", "/history?unit=province", 403)]
    [InlineData("clerk-597", "/history?official=an&official=quy", 404)]
    [InlineData("clerk-597", "/history?official=", 404)]
    [InlineData("leader", "/history?official=nobody", 404)]
    [InlineData("leader", "/history?unit=nowhere", 404)]
    public async Task Each_role_opens_what_it_may_see(string account, string address, int status)
    {
        using var browser = await app.SignedInAsync(account);
        ((int)(await browser.GetAsync(address, Token)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Nobody_comes_in_without_signing_in()
    {
        using var stranger = app.Browser();
        foreach (var address in new[] { "/officials/an", "/history?official=an", $"/communes/{SmallProvince.HamDuc}", "/export/officials/an/timeline.csv" })
            ((int)(await stranger.GetAsync(address, Token)).StatusCode).ShouldBeOneOf(302, 401);
    }

    [Theory]
    [InlineData("binh", "Trung cấp lý luận chính trị;01/03/2013;30/09/2013")]
    [InlineData("an", "Đánh giá;")]
    [InlineData("an", ";01/01/2013;31/12/2013")]
    public async Task A_timeline_is_exported_with_the_days_of_its_records_and_not_those_of_its_drawing(string official, string line)
    {
        using var browser = await app.SignedInAsync("inspector");
        (await browser.GetStringAsync($"/export/officials/{official}/timeline.csv", Token)).ShouldContain(line);
    }

    [Theory]
    [InlineData("leader", false)]
    [InlineData("inspector", true)]
    [InlineData("clerk-597", true)]
    public async Task A_leader_downloads_no_discipline_of_a_person(string account, bool hasDiscipline)
    {
        using var browser = await app.SignedInAsync(account);
        (await browser.GetStringAsync("/export/officials/em/timeline.csv", Token)).Contains("Kỷ luật", StringComparison.Ordinal).ShouldBe(hasDiscipline);
    }
}
