using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>The cards of a theme in two columns that end at about the same height. They keep their order; the ranking and the years of
/// the chosen figure begin the right column.</summary>
/// <param name="Left">Its own cards in the left column.</param>
/// <param name="HasTrendsLeft">The trends follow them; else they stand on the right, below the years.</param>
/// <param name="Right">Its own cards that end the right column.</param>
public sealed record ThemeColumns(IReadOnlyList<ThemeCard> Left, bool HasTrendsLeft, IReadOnlyList<ThemeCard> Right)
{
    // Pixels on a laptop, as cards are drawn; near enough to choose by.
    private const int Frame = 90;
    private const int Row = 28;
    private const int SecondLine = 15;
    private const int RankedRow = 25;
    private const int RankingNotes = 110;
    private const int Lines = 370;
    private const int LongName = 24;

    public static ThemeColumns Of(IReadOnlyList<ThemeCard> cards, ThemeGround ground, Theme theme)
    {
        List<ThemeCard> own = [.. cards.Where(card => !card.IsWide)];
        int[] heights = [.. own.Select(card => Height(card, ground))];
        var begun = Frame + RankingNotes + (RankedRow * ground.Figures.Ranking.Ends.Count) + Lines;
        var choices =
            from left in Enumerable.Range(0, own.Count + 1)
            from trendsLeft in theme.Trends.Count > 0 ? [false, true] : new[] { false }
            let leftHeight = heights[..left].Sum() + (trendsLeft ? Lines : 0)
            let rightHeight = begun + heights[left..].Sum() + (trendsLeft || theme.Trends.Count == 0 ? 0 : Lines)
            select (Left: left, TrendsLeft: trendsLeft, Gap: Math.Abs(leftHeight - rightHeight));
        var best = choices.MinBy(choice => choice.Gap);
        return new ThemeColumns(own[..best.Left], best.TrendsLeft, own[best.Left..]);
    }

    private static int Height(ThemeCard card, ThemeGround ground)
    {
        if (UndefinedWords.OfAll(ground.Figures, card.Indicators) is not null)
            return Frame;
        if (card.Bars is { } bars && !ground.Links.IsTable(card.Id))
            return Frame + bars.Sum(bar => Height(bar.Name));
        var rows = card.Table().Rows;
        return Frame + Math.Min(DataTableView.MostHeight(rows.Count), rows.Sum(row => Height(row.Cells[0].Text)));
    }

    private static int Height(string name) => Row + (SecondLine * (name.Length / LongName));
}
