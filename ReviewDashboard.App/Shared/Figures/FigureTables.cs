using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>The tables behind the cards that pages of figures share, for the page and for the downloads.</summary>
public static class FigureTables
{
    public const string Tiles = "tiles";
    public const string Map = "map";
    public const string Ranking = "ranking";
    public const string Trends = "trends";
    public const string Heat = "heat";
    public const string Lines = "lines";

    /// <summary>The table of a card; a link per row where <paramref name="unitHref"/> is given.</summary>
    public static DataTable Of(string card, OverviewFigures overview, Func<string, string>? unitHref = null) => card switch
    {
        Tiles => TilesOf(overview),
        Map => MapOf(overview, unitHref),
        Ranking => RankingOf(overview, unitHref),
        Trends => TrendsOf(overview),
        Heat => HeatOf(overview, unitHref),
        Lines => LinesOf(overview),
        _ => throw new ArgumentOutOfRangeException(nameof(card), card, "There is no such card."),
    };

    /// <summary>The unit that the rows of a card are of: neighbours are ranked within what they lie in, and the map holds
    /// all communes that the reader may see.</summary>
    public static string PlaceOf(string card, OverviewFigures overview) => card switch
    {
        Map => overview.Map.Select(commune => overview.Units.ParentOf(commune.Unit)!).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : UnitTree.Province,
        Ranking or Heat => overview.Ranking.Parent,
        _ => overview.Unit,
    };

    private static DataTable TilesOf(OverviewFigures overview) => new(
        OverviewTexts.Tiles,
        [OverviewTexts.Indicator, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator, OverviewTexts.Change, OverviewTexts.Target, OverviewTexts.State],
        [.. overview.Kpis.Where(kpi => kpi.Figure is not null).Select(kpi => new DataRow(
        [
            kpi.Indicator.Name,
            Value(kpi.Indicator, kpi.Figure),
            Count(kpi.Figure!.Numerator),
            Count(kpi.Figure.Denominator),
            kpi.Change is { } change ? new DataCell(FigureWords.Change(kpi.Indicator, change), change) : "",
            Goal(kpi.Indicator, kpi.Target),
            FigureWords.Word(kpi.State) ?? "",
        ]))]);

    private static DataTable MapOf(OverviewFigures overview, Func<string, string>? unitHref) => new(
        overview.Chosen.Name,
        [OverviewTexts.Unit, OverviewTexts.DistrictColumn, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator, OverviewTexts.Target],
        [.. overview.Map.Select(standing => new DataRow(
            [
                overview.Units.Name(standing.Unit),
                overview.Units.Name(overview.Units.ParentOf(standing.Unit)!),
                Value(overview.Chosen, standing.Figure),
                Count(standing.Figure?.Numerator),
                Count(standing.Figure?.Denominator),
                Goal(overview.Chosen, standing.IsTarget ? standing.Reference : null),
            ],
            unitHref?.Invoke(standing.Unit)))]);

    private static DataTable RankingOf(OverviewFigures overview, Func<string, string>? unitHref) => new(
        overview.Chosen.Name,
        [OverviewTexts.Unit, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator, OverviewTexts.Low, OverviewTexts.High, OverviewTexts.AgainstParent],
        [.. overview.Ranking.Units.Select(standing => new DataRow(
            [
                overview.Units.Name(standing.Unit),
                Value(overview.Chosen, standing.Figure),
                Count(standing.Figure?.Numerator),
                Count(standing.Figure?.Denominator),
                Share(overview.Chosen, standing.Figure?.Low),
                Share(overview.Chosen, standing.Figure?.High),
                FigureWords.Word(standing.Comparison) ?? "",
            ],
            unitHref?.Invoke(standing.Unit))), .. NoUnit(overview)]);

    // What happened to people who had no posting by then belongs to no district; the rows add up with it.
    private static IEnumerable<DataRow> NoUnit(OverviewFigures overview)
    {
        if (overview.Ranking.Parent != UnitTree.Province || !overview.Chosen.AddsUp || overview.Ranking.ParentFigure is not { Numerator: { } numerator } whole)
            yield break;
        var part = numerator - overview.Ranking.Units.Sum(standing => standing.Figure?.Numerator ?? 0);
        var rest = whole.Denominator - overview.Ranking.Units.Sum(standing => standing.Figure?.Denominator ?? 0);
        if (Math.Round(part, 6) != 0 || Math.Round(rest ?? 0, 6) != 0)
            yield return new DataRow([OverviewTexts.NoUnit, "", Count(part), Count(rest), "", "", ""]);
    }

    private static DataTable TrendsOf(OverviewFigures overview) => new(
        OverviewTexts.TrendLabel,
        [OverviewTexts.Indicator, OverviewTexts.Year, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator],
        [.. overview.Trends.SelectMany(trend => trend.Figures.Select((figure, year) => new DataRow(
        [
            trend.Indicator.Name,
            Year(overview.Days[year]),
            Value(trend.Indicator, figure),
            Count(figure?.Numerator),
            Count(figure?.Denominator),
        ])))]);

    private static DataTable LinesOf(OverviewFigures overview) => new(
        overview.Chosen.Name,
        [OverviewTexts.Unit, OverviewTexts.Year, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator],
        [.. overview.Lines.SelectMany(line => line.Figures.Select((figure, year) => new DataRow(
        [
            UnitWords.Of(overview.Units, line.Unit),
            Year(overview.Days[year]),
            Value(overview.Chosen, figure),
            Count(figure?.Numerator),
            Count(figure?.Denominator),
        ])))]);

    private static DataTable HeatOf(OverviewFigures overview, Func<string, string>? unitHref) => new(
        overview.Chosen.Name,
        [OverviewTexts.Unit, OverviewTexts.Year, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator, OverviewTexts.Target],
        [.. overview.Heat.SelectMany(unit => unit.Years.Select((standing, year) => new DataRow(
            [
                overview.Units.Name(unit.Unit),
                Year(overview.Days[year]),
                Value(overview.Chosen, standing.Figure),
                Count(standing.Figure?.Numerator),
                Count(standing.Figure?.Denominator),
                Goal(overview.Chosen, standing.IsTarget ? standing.Reference : null),
            ],
            unitHref?.Invoke(unit.Unit))))]);

    private static DataCell Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static DataCell Value(Indicator indicator, Figure? figure) => Share(indicator, figure?.Value, ChartTexts.NoData);

    private static DataCell Share(Indicator indicator, double? value, string none = "") =>
        value is { } known ? new DataCell(FigureWords.Value(indicator, known), known) : none;

    private static DataCell Goal(Indicator indicator, double? target) =>
        target is { } goal ? new DataCell(FigureWords.Goal(indicator, goal), goal) : "";

    private static DataCell Count(double? number) =>
        number is { } known ? new DataCell(known.ToString("#,0.#", CultureInfo.CurrentCulture), known) : "";
}
