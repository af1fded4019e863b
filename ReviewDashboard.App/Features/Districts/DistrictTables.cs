using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Features.Districts;

/// <summary>The tables behind a district's own cards, for the page and for the downloads.</summary>
public static class DistrictTables
{
    public const string Change = "change";
    public const string Heads = "heads";

    public static FigurePage Page(string district) => new(
        $"/export/districts/{district}", Theme.Overview,
        [.. FigurePage.Overview.Cards, FigureTables.Lines, Change, Heads], LeadsToPlaces: true);

    /// <summary>The table of any card of the page.</summary>
    public static DataTable Of(string card, DistrictFigures figures, ReviewFacts facts) => card switch
    {
        Change => ChangeOf(figures, facts),
        Heads => HeadsOf(figures, facts),
        _ => FigureTables.Of(card, figures.Overview),
    };

    /// <summary>The unit that the rows of a card are of.</summary>
    public static string PlaceOf(string card, string district, DistrictFigures figures) =>
        card is Change or Heads ? district : FigureTables.PlaceOf(card, figures.Overview);

    /// <summary>Everybody who counts otherwise than a year before.</summary>
    public static DataTable ChangeOf(DistrictFigures figures, ReviewFacts facts, FigureLinks? links = null) => new(
        DistrictTexts.ChangeTitle,
        [DistrictTexts.Name, DistrictTexts.Cause, DistrictTexts.Before, DistrictTexts.After, DistrictTexts.Post, OverviewTexts.Unit],
        [.. (figures.Change?.Groups ?? []).SelectMany(group => group.People.Select(person => new DataRow(
            [
                person.Name,
                CauseWords.Of(group.Cause),
                Verdict(person.Before),
                Verdict(person.After),
                FilterWords.Of(FilterKey.Title, person.TitleCode, facts),
                facts.Units.Name(person.CommuneCode),
            ],
            links?.Official(person.OfficialId))))]);

    /// <summary>The communes with who answers for them.</summary>
    public static DataTable HeadsOf(DistrictFigures figures, ReviewFacts facts, FigureLinks? links = null)
    {
        var met = figures.Overview.Kpis[0].Indicator;
        return new(
            DistrictTexts.HeadsTitle,
            [OverviewTexts.Unit, DistrictTexts.Head, met.Name, DistrictTexts.Post],
            [.. figures.Heads.Select(head => new DataRow(
                [
                    facts.Units.Name(head.CommuneCode),
                    new DataCell(head.Name ?? DistrictTexts.NoHead, Href: head.OfficialId is { } id ? links?.Official(id) : null),
                    new DataCell(FigureWords.Full(met, figures.Met[head.CommuneCode]), figures.Met[head.CommuneCode].Value, Href: links?.RecordsOn(met.Code, head.CommuneCode, figures.Overview.On)),
                    head.TitleCode is { } title ? FilterWords.Of(FilterKey.Title, title, facts) : "–",
                ],
                links?.Unit(head.CommuneCode)))]);
    }

    private static string Verdict(VerdictResult? verdict) => verdict is null ? DistrictTexts.NotCounted : CodeWords.Of(verdict);
}
