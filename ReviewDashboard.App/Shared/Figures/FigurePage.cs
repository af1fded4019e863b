using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>What tells a page of figures from another.</summary>
/// <param name="Export">The path under which its cards are downloaded.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Cards">Names of its cards in the address and in downloads.</param>
/// <param name="LeadsToPlaces">Units on it lead to their own pages, and not to the same page about them.</param>
public sealed record FigurePage(string Export, Theme Theme, IReadOnlyList<string> Cards, bool LeadsToPlaces = false)
{
    public static FigurePage Overview { get; } = new(
        "/export/overview", Theme.Overview,
        [FigureTables.Tiles, FigureTables.Map, FigureTables.Ranking, FigureTables.Trends, FigureTables.Heat], LeadsToPlaces: true);
}
