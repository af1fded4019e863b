using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ReviewDashboard.App.Features;
using ReviewDashboard.App.Features.Dictionary;
using ReviewDashboard.App.Features.Districts;
using ReviewDashboard.App.Features.Officials;
using ReviewDashboard.App.Features.Programme;
using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Dictionary;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Api;

/// <summary>What the pages show, as files: the same figures, filters and scope.</summary>
public static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        var exports = routes.MapGroup("/export").RequireAuthorization();
        exports.MapGet("/overview/{card}.csv", OverviewCard);
        foreach (var sheet in ThemeSheets.All)
            exports.MapGet($"/{sheet.Name}/{{card}}.csv", (string card, [AsParameters] DownloadRequest request) => ThemeCardOf(sheet, card, request));
        exports.MapGet("/notice/figures.csv", NoticeFigures);
        exports.MapGet("/districts/{District}/{card}.csv", DistrictCard);
        exports.MapGet("/records/{code}.{format:regex(^(csv|xlsx)$)}", RecordsBehind);
        exports.MapGet("/dictionary.{format:regex(^(csv|xlsx)$)}", Dictionary);
        exports.MapGet("/officials.{format:regex(^(csv|xlsx)$)}", OfficialsInPost);
        exports.MapGet("/officials/{Official}/timeline.csv", OfficialTimelineAsync);
    }

    private static IResult OverviewCard(string card, [AsParameters] DownloadRequest request)
    {
        if (!FigurePage.Overview.Cards.Contains(card, StringComparer.Ordinal))
            return Results.NotFound();
        var asked = request.Address(FigureLinks.Keys, Theme.Overview);
        return request.Answer(asked, card, () =>
        {
            var overview = new OverviewQuery(request.Facts, request.User).Of(asked.Unit, asked.On, asked.Filter, FigureLinks.ChosenKpi(request.Uri));
            return (FigureTables.Of(card, overview), FigureTables.PlaceOf(card, overview));
        });
    }

    private static IResult ThemeCardOf(ThemeSheet sheet, string card, DownloadRequest request)
    {
        if (!sheet.Page.Cards.Contains(card, StringComparer.Ordinal))
            return Results.NotFound();
        var (facts, user) = (request.Facts, request.User);
        var asked = request.Address(FigureLinks.Keys, sheet.Theme);
        return request.Answer(asked, $"{sheet.Name}-{card}", () =>
        {
            var figures = new OverviewQuery(facts, user, sheet.Theme).Of(asked.Unit, asked.On, asked.Filter, FigureLinks.ChosenKpi(request.Uri));
            return sheet.Table(card, new ThemeGround(facts, user, figures, new FigureLinks(request.Uri, sheet.Page, asked.Unit, facts.Units, user)));
        });
    }

    private static IResult NoticeFigures([AsParameters] DownloadRequest request)
    {
        var asked = request.Address([]);
        return request.Answer(
            asked, "notice", () => (NoticeTable.Of(new NoticeQuery(request.Facts, request.User).Of(asked.Unit, asked.On, asked.Filter)), asked.Unit));
    }

    private static IResult DistrictCard([FromRoute(Name = AddressAccess.District)] string district, string card, [AsParameters] DownloadRequest request)
    {
        if (!DistrictTables.Page(district).Cards.Contains(card, StringComparer.Ordinal))
            return Results.NotFound();
        var asked = request.Address(FigureLinks.Keys, Theme.Overview);
        return request.Answer(asked, card, () =>
        {
            var figures = new DistrictQuery(request.Facts, request.User).Of(district, asked.On, asked.Filter, FigureLinks.ChosenKpi(request.Uri));
            return (DistrictTables.Of(card, figures, request.Facts), DistrictTables.PlaceOf(card, district, figures));
        });
    }

    private static IResult RecordsBehind(string code, string format, [AsParameters] DownloadRequest request)
    {
        if (IndicatorCatalogue.Find(code) is not { } indicator)
            return Results.NotFound();
        var (facts, user) = (request.Facts, request.User);
        var asked = RecordListAddress.Of(request.Address(RecordPage.Keys), request.Uri, request.Facts);
        return request.Answer(asked.Page, $"{code}-{Codes.Of(asked.Part)}", () =>
        {
            var list = new RecordListQuery(facts, user).Of(indicator, asked.Page.On, asked.Page.Filter, asked.Page.Unit, asked.Part, asked.Search, asked.Detail);
            var title = string.Create(CultureInfo.CurrentCulture, $"{indicator.Name}: {RecordPage.Name(indicator, asked.Part)}");
            return (new RecordSheet(facts, list, asked.Page.On, asked.Page.Filter, user).Table(title, list.Rows), user.RecordsUnit(facts.Units, asked.Page.Unit));
        }, format,
        [
            .. SearchedFor(asked.Search),
            .. asked.Detail is { } detail ? [RecordTexts.OnlyDetail.Say(RecordDetails.Of(detail, facts))] : Array.Empty<string>(),
        ]);
    }

    private static IResult Dictionary(string format, [AsParameters] DownloadRequest request)
    {
        var (asked, search, family) = DictionaryAddress.Of(request.Address(DictionaryAddress.Keys), request.Uri);
        return request.Answer(asked, "dictionary", () => (
            DefinitionSheet.Table(new DictionaryQuery(request.Facts).Of(asked.Unit, asked.On, asked.Filter, search, family), request.Facts.Review), asked.Unit),
            format,
            [
                .. SearchedFor(search),
                .. family is null ? Array.Empty<string>() : [$"{DictionaryTexts.Families}: {DefinitionSheet.Family(family)}"],
            ]);
    }

    private static IResult OfficialsInPost(string format, [AsParameters] DownloadRequest request)
    {
        var (facts, user) = (request.Facts, request.User);
        var (asked, question) = OfficialListAddress.Of(request.Address(OfficialListAddress.Keys), request.Uri);
        return request.Answer(asked, "officials", () =>
        {
            var list = new OfficialListQuery(facts, user).Of(question with { Page = 1, Size = int.MaxValue });
            return (new OfficialListSheet(facts, user.CanSeeBirthDates).Table(list.Rows), user.RecordsUnit(facts.Units, asked.Unit));
        }, format,
        [
            .. SearchedFor(question.Search),
            .. question.Verdict is { } verdict ? [$"{RecordTexts.Verdict}: {CodeWords.Of(verdict)}"] : Array.Empty<string>(),
        ]);
    }

    private static string[] SearchedFor(string? words) => string.IsNullOrWhiteSpace(words) ? [] : [$"{RecordTexts.SearchedFor}: {words.Trim()}"];

    // Whose timeline it is and who may have it is decided by the name of the route's parameter.
    private static async Task<IResult> OfficialTimelineAsync(
        [FromRoute(Name = AddressAccess.Official)] string official, [AsParameters] DownloadRequest request, OfficialPortraitQuery portraits)
    {
        var facts = request.Facts;
        var asked = request.Address(OfficialLinks.Keys, firstDay: OfficialPortraitQuery.FirstDay(facts));
        if (await portraits.OfAsync(facts, request.User, official, asked.On, request.Context.RequestAborted) is not { } portrait)
            return Results.NotFound();
        return request.Answer(asked, $"timeline-{official}", () =>
        {
            var lanes = new OfficialLanes(portrait, facts, new OfficialLinks(request.Uri, facts));
            return (lanes.Table(portrait.Identity.Name), PlaceOf(portrait, asked.On) ?? UnitTree.Province);
        });
    }

    // Where the person served on the day, or last before it, or first.
    private static string? PlaceOf(OfficialPortrait portrait, DateOnly on)
    {
        var main = portrait.Postings.Where(posting => posting.Main).ToList();
        return (main.FindLast(posting => posting.From <= on) ?? main.FirstOrDefault())?.CommuneCode;
    }
}
