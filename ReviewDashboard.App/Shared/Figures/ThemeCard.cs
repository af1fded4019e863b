using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>A card of one theme alone.</summary>
/// <param name="Id">Its name in the address and in downloads.</param>
/// <param name="Title">The question that it answers.</param>
/// <param name="Indicators">Codes of the indicators that it counts.</param>
/// <param name="Table">Its table.</param>
/// <param name="Bars">Its bars; null for a table without a chart.</param>
/// <param name="IsShare">Its bars show shares.</param>
/// <param name="Note">What else a reader must know.</param>
/// <param name="ListsRecords">Its rows are records, which not everybody may see of every unit.</param>
public sealed record ThemeCard(
    string Id, string Title, IReadOnlyList<string> Indicators, Func<DataTable> Table, IReadOnlyList<BarRow>? Bars = null, bool IsShare = false, string? Note = null,
    bool ListsRecords = false)
{
    /// <summary>What it says when it has nothing to show; null for the usual sentence.</summary>
    public string? Empty { get; init; }

    /// <summary>A list of many or long columns, which stands below the others and as wide as the page.</summary>
    public bool IsWide { get; init; }

    /// <summary>A card of bars, whose table has a row per part.</summary>
    public static ThemeCard Of(string id, string title, IReadOnlyList<string> indicators, IReadOnlyList<BarRow> bars, bool isShare = false, string? note = null) => new(
        id, title, indicators,
        () => new DataTable(title, [ThemeTexts.Group, ThemeTexts.Part, ThemeTexts.Count], [.. bars.SelectMany(bar => bar.Segments.Select(segment =>
            new DataRow([bar.Name, segment.Name, new DataCell(Formats.Amount(segment.Count), segment.Count, Href: segment.Href)])))]),
        bars, isShare, note);
}

/// <summary>What the cards of a theme are made from.</summary>
public sealed record ThemeGround(ReviewFacts Facts, CurrentUser User, OverviewFigures Figures, FigureLinks Links)
{
    public Breakdowns Breakdowns { get; } = new(Facts, Figures.Unit, Figures.Filter);

    public DateOnly On => Figures.On;

    /// <summary>The unit whose records the reader sees; null for none.</summary>
    public string? RecordsUnit { get; } = User.RecordsUnit(Facts.Units, Figures.Unit);

    public static Indicator Find(string code) => IndicatorCatalogue.Find(code)!;
}

/// <summary>What a page of a theme shows.</summary>
/// <param name="Ground">What it is made from.</param>
/// <param name="Columns">Its own cards in two columns.</param>
/// <param name="Wide">Its own cards that stand below them.</param>
public sealed record ThemeShown(ThemeGround Ground, ThemeColumns Columns, IReadOnlyList<ThemeCard> Wide);

/// <summary>A page about one theme.</summary>
/// <param name="Name">Its path: <c>standards</c>.</param>
/// <param name="Theme">Its figures.</param>
/// <param name="Ids">Names of its own cards.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Cards">Makes its own cards.</param>
public sealed record ThemeSheet(string Name, Theme Theme, IReadOnlyList<string> Ids, Func<string> Question, Func<ThemeGround, IReadOnlyList<ThemeCard>> Cards)
{
    /// <summary>What the lines of its trends are called; null where the names of the figures are short enough.</summary>
    public Func<IReadOnlyList<string>>? TrendNames { get; init; }

    public FigurePage Page { get; } = new(
        $"/export/{Name}", Theme, [FigureTables.Tiles, FigureTables.Ranking, FigureTables.Lines, FigureTables.Trends, .. Ids]);

    /// <summary>The table of any card of the page, without rows where its figures are undefined, and the unit that its rows are of;
    /// null where its reader may see none.</summary>
    public (DataTable Table, string? Place) Table(string card, ThemeGround ground)
    {
        if (Cards(ground).FirstOrDefault(own => own.Id == card) is not { } own)
            return (FigureTables.Of(card, ground.Figures), FigureTables.PlaceOf(card, ground.Figures));
        var table = own.Table();
        return (
            UndefinedWords.OfAll(ground.Figures, own.Indicators) is null ? table : table with { Rows = [] },
            own.ListsRecords ? ground.RecordsUnit : ground.Figures.Unit);
    }
}
