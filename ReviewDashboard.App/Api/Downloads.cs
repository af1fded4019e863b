using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Features.Dictionary;
using ReviewDashboard.App.Features.Discipline;
using ReviewDashboard.App.Features.Districts;
using ReviewDashboard.App.Features.Leaving;
using ReviewDashboard.App.Features.Officials;
using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Features.Standards;
using ReviewDashboard.App.Features.Training;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Dictionary;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Api;

/// <summary>What the pages show, as files: the same figures, filters and scope.</summary>
public static class Downloads
{
    /// <summary>The pages about themes.</summary>
    public static IReadOnlyList<ThemeSheet> Sheets { get; } = [StandardsSheet.Sheet, TrainingSheet.Sheet, LeavingSheet.Sheet, DisciplineSheet.Sheet];

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        var exports = routes.MapGroup("/export").RequireAuthorization();
        exports.MapGet("/overview/{card}.csv", OverviewCard);
        foreach (var sheet in Sheets)
            exports.MapGet($"/{sheet.Name}/{{card}}.csv", (string card, HttpContext context, CurrentFacts current, TimeProvider clock) => ThemeCardOf(sheet, card, context, current, clock));
        exports.MapGet("/districts/{District}/{card}.csv", DistrictCard);
        exports.MapGet("/records/{code}.{format:regex(^(csv|xlsx)$)}", RecordsBehind);
        exports.MapGet("/dictionary.{format:regex(^(csv|xlsx)$)}", Dictionary);
        exports.MapGet("/officials.{format:regex(^(csv|xlsx)$)}", OfficialsInPost);
        exports.MapGet("/officials/{Official}/timeline.csv", OfficialTimelineAsync);
    }

    private static IResult OverviewCard(string card, HttpContext context, CurrentFacts current, TimeProvider clock)
    {
        if (!FigurePage.Overview.Cards.Contains(card, StringComparer.Ordinal))
            return Results.NotFound();
        var facts = current.Facts;
        var user = AccountClaims.UserOf(context.User);
        var asked = PageAddress.Parse(context.Request.GetEncodedUrl(), facts, FigureLinks.Keys, user, Theme.Overview);
        if (asked.Faults.Count > 0)
            return Refused(asked.Faults);
        var overview = new OverviewQuery(facts, user).Of(asked.Unit, asked.On, asked.Filter, context.Request.Query["kpi"]);
        return CsvDownload.Of(card, FigureTables.Of(card, overview), facts, asked, clock.GetUtcNow());
    }

    private static IResult ThemeCardOf(ThemeSheet sheet, string card, HttpContext context, CurrentFacts current, TimeProvider clock)
    {
        if (!sheet.Page.Cards.Contains(card, StringComparer.Ordinal))
            return Results.NotFound();
        var facts = current.Facts;
        var user = AccountClaims.UserOf(context.User);
        var address = context.Request.GetEncodedUrl();
        var asked = PageAddress.Parse(address, facts, FigureLinks.Keys, user, sheet.Theme);
        if (asked.Faults.Count > 0)
            return Refused(asked.Faults);
        var figures = new OverviewQuery(facts, user, sheet.Theme).Of(asked.Unit, asked.On, asked.Filter, context.Request.Query["kpi"]);
        var ground = new ThemeGround(facts, user, figures, new FigureLinks(address, sheet.Page, asked.Unit, facts.Units, user));
        return CsvDownload.Of($"{sheet.Name}-{card}", sheet.Table(card, ground), facts, asked, clock.GetUtcNow());
    }

    private static IResult DistrictCard(string district, string card, HttpContext context, CurrentFacts current, TimeProvider clock)
    {
        if (!DistrictTables.Page(district).Cards.Contains(card, StringComparer.Ordinal))
            return Results.NotFound();
        var facts = current.Facts;
        var user = AccountClaims.UserOf(context.User);
        var asked = PageAddress.Parse(context.Request.GetEncodedUrl(), facts, FigureLinks.Keys, user, Theme.Overview);
        if (asked.Faults.Count > 0)
            return Refused(asked.Faults);
        var figures = new DistrictQuery(facts, user).Of(district, asked.On, asked.Filter, context.Request.Query["kpi"]);
        return CsvDownload.Of(card, DistrictTables.Of(card, figures, facts), facts, asked with { Unit = district }, clock.GetUtcNow());
    }

    private static IResult RecordsBehind(string code, string format, HttpContext context, CurrentFacts current, TimeProvider clock)
    {
        if (IndicatorCatalogue.Find(code) is not { } indicator)
            return Results.NotFound();
        var facts = current.Facts;
        var user = AccountClaims.UserOf(context.User);
        var asked = PageAddress.Parse(context.Request.GetEncodedUrl(), facts, RecordPage.Keys, user);
        var written = context.Request.Query["part"].ToString();
        var known = Codes.Find<RecordPart>(written);
        List<string> faults = [.. asked.Faults, .. written.Length > 0 && known is null ? [$"part={written}"] : Array.Empty<string>()];
        if (faults.Count > 0)
            return Refused(faults);
        var part = known ?? RecordPart.Numerator;
        var list = new RecordListQuery(facts, user).Of(indicator, asked.On, asked.Filter, asked.Unit, part, context.Request.Query["q"], context.Request.Query["detail"] is [{ Length: > 0 } detail] ? detail : null);
        var sheet = new RecordSheet(facts, list, user.CanSeeBirthDates);
        var title = string.Create(CultureInfo.CurrentCulture, $"{indicator.Name}: {RecordPage.Name(indicator, part)}");
        return As(format, $"{code}-{Codes.Of(part)}", sheet.Table(title, list.Rows), facts, asked, clock.GetUtcNow(), SearchedFor(context.Request.Query["q"]));
    }

    private static IResult Dictionary(string format, HttpContext context, CurrentFacts current, TimeProvider clock)
    {
        var facts = current.Facts;
        var uri = context.Request.GetEncodedUrl();
        var (asked, search, family) = DictionaryAddress.Of(PageAddress.Parse(uri, facts, DictionaryAddress.Keys, AccountClaims.UserOf(context.User)), uri);
        if (asked.Faults.Count > 0)
            return Refused(asked.Faults);
        var lines = new DictionaryQuery(facts).Of(asked.Unit, asked.On, asked.Filter, search, family);
        return As(format, "dictionary", DefinitionSheet.Table(lines, facts.Review), facts, asked, clock.GetUtcNow(), SearchedFor(search));
    }

    private static IResult OfficialsInPost(string format, HttpContext context, CurrentFacts current, TimeProvider clock)
    {
        var (facts, user) = (current.Facts, AccountClaims.UserOf(context.User));
        var uri = context.Request.GetEncodedUrl();
        var (asked, question) = OfficialListAddress.Of(PageAddress.Parse(uri, facts, OfficialListAddress.Keys, user), uri);
        if (asked.Faults.Count > 0)
            return Refused(asked.Faults);
        var list = new OfficialListQuery(facts, user).Of(question with { Page = 1, Size = int.MaxValue });
        var table = new OfficialListSheet(facts, user.CanSeeBirthDates).Table(list.Rows);
        return As(format, "officials", table, facts, asked, clock.GetUtcNow(),
        [
            .. SearchedFor(question.Search),
            .. question.Verdict is { } verdict ? [$"{RecordTexts.Verdict}: {VerdictWords.Of(verdict)}"] : Array.Empty<string>(),
        ]);
    }

    private static string[] SearchedFor(string? words) => string.IsNullOrWhiteSpace(words) ? [] : [$"{RecordTexts.SearchedFor}: {words.Trim()}"];

    private static IResult As(
        string format, string name, DataTable table, ReviewFacts facts, PageAddress asked, DateTimeOffset now, IReadOnlyList<string> more) =>
        format == "xlsx" ? ExcelDownload.Of(name, table, facts, asked, now, more) : CsvDownload.Of(name, table, facts, asked, now, more);

    // Whose timeline it is and who may have it is decided by the name of the route's parameter.
    private static async Task<IResult> OfficialTimelineAsync(
        [FromRoute(Name = AddressAccess.Official)] string official, HttpContext context, CurrentFacts current, OfficialPortraitQuery portraits, TimeProvider clock)
    {
        var (facts, user) = (current.Facts, AccountClaims.UserOf(context.User));
        var asked = PageAddress.Parse(context.Request.GetEncodedUrl(), facts, OfficialLinks.Keys, user);
        if (asked.Faults.Count > 0)
            return Refused(asked.Faults);
        if (await portraits.OfAsync(facts, user, official, asked.On, context.RequestAborted) is not { } portrait)
            return Results.NotFound();
        var lanes = new OfficialLanes(portrait, facts, new OfficialLinks(context.Request.GetEncodedUrl(), facts));
        return CsvDownload.Of($"timeline-{official}", lanes.Table(portrait.Identity.Name), facts, asked, clock.GetUtcNow());
    }

    // A file leaves its address behind; one that passes over a part of the question would mislead whoever opens it later.
    private static IResult Refused(IReadOnlyList<string> faults) =>
        Results.Problem(detail: string.Join("; ", faults), statusCode: StatusCodes.Status400BadRequest);
}
