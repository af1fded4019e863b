using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Hosting;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>A server that starts on a database with little in it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-start-");

    public StartTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(folder.FullName, "review.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Records_without_a_review_are_not_mixed_with_example_data_and_those_who_wait_are_told()
    {
        await WriteAsync(new District { Code = "597", Name = "Hàm Thuận Bắc", Kind = DistrictKind.District });
        await using var app = WebHost.Build(["--environment=Production"], Database, builder => builder.WebHost.UseTestServer());
        await app.StartAsync(Token);
        await app.Services.GetRequiredService<StartProgress>().Ended;
        using var browser = app.GetTestClient();
        var page = await browser.GetAsync("/", Token);
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Token)).ShouldContain("chưa có kỳ rà soát. Hãy nhập thêm bảng review");
        (await browser.GetAsync("/app.css", Token)).StatusCode.ShouldBe(HttpStatusCode.OK, "the page has its style");
        foreach (var waiting in new[] { "/export/officials.csv", "/officials/a.b", "/api/v1/indicators", "/health/ready" })
            (await browser.GetAsync(waiting, Token)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, waiting);
        (await browser.GetStringAsync("/metrics", Token)).ShouldContain("reviewdashboard_review_ready 0");
        await using (var db = new ReviewDb(ReviewDatabase.Options(Database)))
            db.Set<Commune>().ShouldBeEmpty();
        await app.StopAsync(Token);
    }

    [Fact]
    public async Task A_review_without_units_or_people_is_served()
    {
        await WriteAsync(SmallProvince.Records.Of<ReviewPeriod>().Single());
        await using var app = WebHost.Build(["--environment=Production"], Database, builder => builder.WebHost.UseTestServer());
        await app.StartAsync(Token);
        await app.Services.GetRequiredService<StartProgress>().Ended;
        using var browser = app.GetTestClient();
        (await browser.GetAsync("/health/ready", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<WarmUp>().Single().Addresses().ShouldNotContain(address => address.Contains('{'));
        await app.StopAsync(Token);
    }

    private async Task WriteAsync(object record)
    {
        await ReviewDatabase.MigrateAsync(Database, Token);
        await using var db = new ReviewDb(ReviewDatabase.Options(Database));
        await using var change = await RecordedChange.BeginAsync(db, TimeProvider.System, "cli:test", "import", Token);
        db.Add(record);
        await change.SaveAsync(Token);
        await change.CommitAsync(Token);
    }
}
