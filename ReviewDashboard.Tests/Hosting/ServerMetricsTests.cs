using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>What monitoring reads of a running server.</summary>
public sealed class ServerMetricsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_read_without_signing_in_in_the_text_format()
    {
        using var monitor = app.Browser();
        using var answer = await monitor.GetAsync("/metrics", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        var text = await answer.Content.ReadAsStringAsync(Token);
        foreach (var name in new[] { "process_working_set_bytes", "reviewdashboard_review_ready 1", "reviewdashboard_review_readers_most ", "reviewdashboard_review_data_version " })
            text.ShouldContain(name);
    }

    [Fact]
    public async Task Requests_are_counted_by_route_and_nobody_is_named()
    {
        using var reader = await app.SignedInAsync("inspector");
        (await reader.GetAsync("/export/officials/em/timeline.csv?on=2013-06-30", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await reader.GetStringAsync("/metrics", Token);
        text.ShouldContain("http_route=\"/export/officials/{Official}/timeline.csv\"");
        text.ShouldNotContain("officials/em");
        text.ShouldNotContain("2013-06-30");
    }

    [Fact]
    public async Task The_version_of_the_records_moves_with_a_correction()
    {
        using var monitor = app.Browser();
        var before = await VersionAsync(monitor);
        await using var scope = app.App.Services.CreateAsyncScope();
        var act = CorrectionActs.Find("correct-official")!;
        var file = (await scope.ServiceProvider.GetRequiredService<OfficialFileQuery>().OfAsync("an", Token))!;
        var seen = CorrectionDesk.Open(file, act, FileRecords.Key(RecordTables.For<Official>(), file.Official))!;
        var draft = act.Begin(seen);
        draft["full_name"] = "Nguyễn Văn Ân";
        (await scope.ServiceProvider.GetRequiredService<CorrectionDesk>().SaveAsync(
            new Core.Accounts.CurrentUser("admin", Core.Accounts.Role.Admin), new CorrectionRequest("an", act, seen, draft), Corrections.CorrectionBench.Typing, Token))
            .ShouldBeOfType<CorrectionOutcome.Saved>();
        (await VersionAsync(monitor)).ShouldBe(before + 1);
    }

    private static async Task<long> VersionAsync(HttpClient monitor)
    {
        var line = (await monitor.GetStringAsync("/metrics", Token)).Split('\n').Single(line => line.StartsWith("reviewdashboard_review_data_version ", StringComparison.Ordinal));
        return long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
