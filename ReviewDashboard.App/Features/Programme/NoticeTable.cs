using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Programme;

/// <summary>The wording of the notice, and its figures as a table for the download.</summary>
public static class NoticeTable
{
    /// <summary>The page, for its links.</summary>
    public static FigurePage Page { get; } = new("/export/notice", Theme.Overview, []);

    /// <summary>A paragraph: quoted in Vietnamese, rendered in English; its lines.</summary>
    public static IReadOnlyList<string> Wording(NoticeParagraph paragraph) => Text(paragraph.Code).Split('\n');

    /// <summary>The head of a part.</summary>
    public static string Heading(NoticePart part) => Text($"Part_{Codes.Of(part)}");

    /// <summary>Every figure of every paragraph that is defined.</summary>
    public static DataTable Of(IReadOnlyList<ParagraphAnswer> answers) => new(
        NoticeTexts.Table,
        [
            NoticeTexts.Paragraph, NoticeTexts.Code, OverviewTexts.Indicator, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator,
            OverviewTexts.Change, OverviewTexts.Target, OverviewTexts.State,
        ],
        [.. answers.SelectMany(answer => answer.Figures.Where(kpi => kpi.Figure is not null).Select(kpi => Row(answer.Paragraph, kpi)))]);

    private static DataRow Row(NoticeParagraph paragraph, Kpi kpi) => new(
        [
            paragraph.Code,
            kpi.Indicator.Code,
            kpi.Indicator.Name,
            kpi.Figure!.Value is { } value ? new DataCell(FigureWords.Value(kpi.Indicator, value), value) : ChartTexts.NoData,
            Number(kpi.Figure.Numerator),
            Number(kpi.Figure.Denominator),
            kpi.Change is { } change ? new DataCell(FigureWords.Change(kpi.Indicator, change), change) : "",
            kpi.Target is { } target ? new DataCell(FigureWords.Goal(kpi.Indicator, target), target) : "",
            FigureWords.Word(kpi.State) ?? "",
        ]);

    private static DataCell Number(double? number) => number is { } known ? ThemeCells.Amount(known) : "";

    private static string Text(string key) =>
        NoticeTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"No text {key}.");
}
