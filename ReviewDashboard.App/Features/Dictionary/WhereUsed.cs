using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Communes;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Dictionary;

/// <summary>A page that shows an indicator, with what on it does.</summary>
/// <param name="Page">Name of the page.</param>
/// <param name="Path">Its path; null for a page of which there is one per unit.</param>
/// <param name="Parts">What on it shows the indicator.</param>
public sealed record UsedOn(string Page, string? Path, IReadOnlyList<string> Parts);

/// <summary>Finds the pages that show an indicator from what those pages are made of.</summary>
public static class WhereUsed
{
    /// <summary>Those that a reader may open.</summary>
    public static IReadOnlyList<UsedOn> Of(Indicator indicator, ReviewPeriod review, CurrentUser user)
    {
        IReadOnlyList<UsedOn> pages =
        [
            new(FrameTexts.Overview, "/", Parts(Theme.Overview, indicator.Code)),
            new(DictionaryTexts.DistrictPages, null, Parts(Theme.Overview, indicator.Code)),
            new(DictionaryTexts.CommunePages, null, CommuneFigures.Codes.Contains(indicator.Code) ? [CommuneTexts.CompareTitle] : []),
            .. ThemeSheets.OpenTo(user).Select(sheet => new UsedOn(ThemeSheets.Title(sheet), "/" + sheet.Name, [.. Parts(sheet.Theme, indicator.Code), .. Cards(sheet, indicator.Code, review)])),
            new(FrameTexts.Notice, "/notice", indicator.Paragraphs),
        ];
        return [.. pages.Where(page => page.Parts.Count > 0)];
    }

    private static IReadOnlyList<string> Parts(Theme theme, string code) =>
    [
        .. theme.Kpis.Contains(code) ? [DictionaryTexts.AsTile] : Array.Empty<string>(),
        .. theme.Trends.Contains(code) ? [DictionaryTexts.AsTrend] : Array.Empty<string>(),
    ];

    // Which indicators a card counts does not hang on the records, so it is made of none.
    private static IEnumerable<string> Cards(ThemeSheet sheet, string code, ReviewPeriod review)
    {
        var records = new RecordSet();
        records.Of<ReviewPeriod>().Add(review);
        var facts = ReviewFacts.Build(records, version: 0);
        var nobody = new CurrentUser("", Role.Leader);
        var figures = new OverviewQuery(facts, nobody, sheet.Theme).Of(UnitTree.Province, facts.DefaultDay, ReviewFilter.None, kpi: null);
        var links = new FigureLinks($"http://here/{sheet.Name}", sheet.Page, UnitTree.Province, facts.Units, nobody);
        return sheet.Cards(new ThemeGround(facts, nobody, figures, links)).Where(card => card.Indicators.Contains(code)).Select(card => card.Title);
    }
}
