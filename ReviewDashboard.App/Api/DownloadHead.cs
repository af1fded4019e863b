using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Api;

/// <summary>What a file says of itself above its rows: of which unit, day and filter it is and when it was made.</summary>
public static class DownloadHead
{
    /// <summary>The lines; <paramref name="more"/> says in words what else narrows the rows.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(
        DataTable table, ReviewFacts facts, PageAddress asked, DateTimeOffset now, IReadOnlyList<string> more) =>
    [
        [table.Title],
        [OverviewTexts.Unit, UnitWords.Of(facts.Units, asked.Unit)],
        [OverviewTexts.Day, Formats.Day(asked.On)],
        [OverviewTexts.Filters, InWords([.. FilterWords.Of(asked.Filter, facts), .. more])],
        [OverviewTexts.Exported, Formats.Instant(now.UtcDateTime)],
        [],
    ];

    private static string InWords(IReadOnlyList<string> filters) => filters.Count == 0 ? OverviewTexts.NoFilters : string.Join("; ", filters);
}
