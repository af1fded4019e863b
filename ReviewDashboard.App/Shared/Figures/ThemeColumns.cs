using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>The cards of a theme in two columns that end at about the same height. They keep their order; the ranking begins the right column,
/// and the years of the chosen figure follow it unless the left one would end far above.</summary>
/// <param name="Left">Its own cards in the left column.</param>
/// <param name="HasTrendsLeft">The trends follow them; else they stand on the right, below the years.</param>
/// <param name="HasYearsLeft">The years end the left column.</param>
/// <param name="Right">Its own cards that end the right column.</param>
public sealed record ThemeColumns(IReadOnlyList<ThemeCard> Left, bool HasTrendsLeft, bool HasYearsLeft, IReadOnlyList<ThemeCard> Right)
{
    // Pixels on a laptop, as cards are drawn; near enough to choose by.
    private const int Frame = 68;
    private const int Sentence = 52;
    private const int NarrowTools = 24;
    private const int Legend = 25;
    private const int Bar = 26;
    private const int BarLine = 14;
    private const int LeftLetters = 29;
    private const int RightLetters = 24;
    private const int TableRow = 25;
    private const int TableLine = 18;
    private const int CellLetters = 22;
    private const int RankingFrame = 150;
    private const int RankedRow = 26;
    private const int Lines = 385;

    /// <summary>What the years away from the ranking must gain.</summary>
    private const int YearsApart = 150;

    public static ThemeColumns Of(IReadOnlyList<ThemeCard> cards, ThemeGround ground, Theme theme)
    {
        List<ThemeCard> own = [.. cards.Where(card => !card.IsWide)];
        int[] onLeft = [.. own.Select(card => Height(card, ground, LeftLetters))];
        int[] onRight = [.. own.Select(card => NarrowTools + Height(card, ground, RightLetters))];
        var ranking = RankingFrame + (RankedRow * ground.Figures.Ranking.Ends.Count);
        var trends = theme.Trends.Count > 0 ? Lines : 0;
        var choices =
            from left in Enumerable.Range(0, own.Count + 1)
            from trendsLeft in trends > 0 ? [false, true] : new[] { false }
            from yearsLeft in new[] { false, true }
            let leftHeight = onLeft[..left].Sum() + (trendsLeft ? trends : 0) + (yearsLeft ? Lines : 0)
            let rightHeight = ranking + onRight[left..].Sum() + (trendsLeft ? 0 : trends) + (yearsLeft ? 0 : Lines)
            select (Left: left, TrendsLeft: trendsLeft, YearsLeft: yearsLeft, Gap: Math.Abs(leftHeight - rightHeight) + (yearsLeft ? YearsApart : 0));
        var best = choices.MinBy(choice => choice.Gap);
        return new ThemeColumns(own[..best.Left], best.TrendsLeft, best.YearsLeft, own[best.Left..]);
    }

    private static int Height(ThemeCard card, ThemeGround ground, int letters)
    {
        if (UndefinedWords.OfAll(ground.Figures, card.Indicators) is not null)
            return Frame + Sentence;
        if (card.Bars is { Count: > 0 } bars && !ground.Links.IsTable(card.Id))
            return Frame + (bars.Any(bar => bar.Segments.Count > 1) ? Legend : 0) + bars.Sum(bar => Bar + (BarLine * ((bar.Name.Length - 1) / letters)));
        var rows = card.Table().Rows;
        return Frame + (rows.Count == 0 ? Sentence : Math.Min(DataTableView.MostHeight(rows.Count), TableRow + rows.Sum(Height)));
    }

    private static int Height(DataRow row) => TableRow + (TableLine * (row.Cells.Max(cell => cell.Text.Length) / CellLetters));
}
