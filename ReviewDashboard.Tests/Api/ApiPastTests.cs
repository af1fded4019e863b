using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Tests.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Api;

/// <summary>Figures after a correction, and as they were known before it.</summary>
public sealed class ApiPastTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Women = "/api/v1/indicators?code=STA-03&unit=23092&on=2013-12-31";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_correction_changes_figure_and_tag_and_what_was_known_before_can_still_be_asked()
    {
        using var browser = await app.SignedInAsync("leader");
        using var before = await browser.GetAsync(Women, Token);
        var known = await before.Content.ReadAsStringAsync(Token);
        var instant = DateTime.UtcNow;
        await Task.Delay(20, Token);

        await CorrectSexAsync("an", "female");

        using var after = await browser.GetAsync(Women, Token);
        (await after.Content.ReadAsStringAsync(Token)).ShouldNotBe(known);
        after.Headers.ETag.ShouldNotBe(before.Headers.ETag);
        for (var time = 0; time < 2; time++)
            (await browser.GetStringAsync($"{Women}&as_known_on={instant:yyyy-MM-ddTHH:mm:ss.fffffff}Z", Token)).ShouldBe(known);
    }

    private async Task CorrectSexAsync(string official, string sex)
    {
        var databases = app.App.Services.GetRequiredService<IDbContextFactory<ReviewDb>>();
        var act = CorrectionActs.Find("correct-official")!;
        var file = (await new OfficialFileQuery(databases).OfAsync(official, Token))!;
        var seen = CorrectionDesk.Open(file, act, official)!;
        var draft = act.Begin(seen);
        draft["sex"] = sex;
        await using var scope = app.App.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<CorrectionDesk>().SaveAsync(
            new CurrentUser("admin", Role.Admin), new CorrectionRequest(official, act, seen, draft), new CorrectionReason(ReasonKind.Document, "QĐ 12"), Token);
        outcome.ShouldBeOfType<CorrectionOutcome.Saved>();
    }
}
