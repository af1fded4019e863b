using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Features.Leaving;

/// <summary>The page "Bỏ học và bỏ việc": why learners drop out, and who drops out or leaves after training.</summary>
public static class LeavingSheet
{
    public static ThemeSheet Sheet { get; } = new(
        "leaving", Theme.Leaving, ["reasons", "who"], () => ThemeTexts.LeavingQuestion, ground => [Reasons(ground), Who(ground)]);

    private static ThemeCard Reasons(ThemeGround ground) => ThemeCard.Of(
        "reasons", ThemeTexts.ReasonsTitle, ["TRN-03"],
        [.. ground.Breakdowns.ByDetail(ThemeGround.Find("TRN-03"), ground.On).Where(part => part.Numerator > 0).OrderByDescending(part => part.Numerator)
            .Select(part => new BarRow(
                CodeWords.Initial(RecordDetails.Of(part.Key, ground.Facts)),
                [new BarSegment("plain", ThemeTexts.DroppedOut, part.Numerator, ground.Links.Records("TRN-03", ("detail", part.Key)))],
                Formats.Count(part.Numerator)))]);

    private static ThemeCard Who(ThemeGround ground) => new("who", ThemeTexts.WhoTitle, ["TRN-03", "TRN-05"], () => new DataTable(
        ThemeTexts.WhoTitle,
        [ThemeTexts.Name, ThemeTexts.Happened, ThemeTexts.Reason, ThemeTexts.Day, OverviewTexts.Unit, ThemeTexts.Post],
        [.. Rows(ground, "TRN-03", ThemeTexts.DroppedOut), .. Rows(ground, "TRN-05", ThemeTexts.LeftAfter)]), ListsRecords: true)
    { IsWide = true };

    private static IEnumerable<DataRow> Rows(ThemeGround ground, string code, string happened) =>
        new RecordListQuery(ground.Facts, ground.User)
            .Of(ThemeGround.Find(code), ground.On, ground.Figures.Filter, ground.Figures.Unit, RecordPart.Numerator, search: null).Rows
            .Select(record => new DataRow(
                [
                    record.Name ?? "–",
                    happened,
                    RecordDetails.Of(record, ground.Facts),
                    DataCell.Of(record.Day),
                    record.CommuneCode is { } commune ? ground.Facts.Units.Name(commune) : "–",
                    record.TitleCode is { } title ? FilterWords.Of(FilterKey.Title, title, ground.Facts) : "–",
                ],
                record.OfficialId is { } id ? ground.Links.Official(id) : null));
}
