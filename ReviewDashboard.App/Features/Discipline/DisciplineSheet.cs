using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Features.Discipline;

/// <summary>The page "Kỷ luật": grounds, measures, titles and open cases.</summary>
public static class DisciplineSheet
{
    public static ThemeSheet Sheet { get; } = new(
        "discipline", Theme.Discipline, ["grounds", "titles", "open", "measures"], () => ThemeTexts.DisciplineQuestion,
        ground => [Grounds(ground), Titles(ground), Open(ground), Measures(ground)]);

    private static ThemeCard Grounds(ThemeGround ground) => ThemeCard.Of(
        "grounds", ThemeTexts.GroundsTitle, ["DIS-02"],
        [.. ground.Breakdowns.ByDetail(ThemeGround.Find("DIS-02"), ground.On).OrderByDescending(part => part.Numerator)
            .Select(part => Cases(ground, "DIS-02", part.Key, part.Numerator, ("detail", part.Key)))]);

    private static ThemeCard Measures(ThemeGround ground) => ThemeCard.Of(
        "measures", ThemeTexts.MeasuresTitle, ["DIS-03"],
        [.. ground.Breakdowns.ByDetail(ThemeGround.Find("DIS-03"), ground.On).OrderByDescending(part => part.Denominator)
            .Select(part => Cases(ground, "DIS-03", part.Key, part.Denominator, ("detail", part.Key), ("part", "denominator")))]);

    private static BarRow Cases(ThemeGround ground, string code, string detail, int count, params (string, string?)[] more) => new(
        CodeWords.Initial(RecordDetails.Of(detail, ground.Facts)),
        [new BarSegment("plain", ThemeTexts.Cases, count, ground.Links.Records(code, more))],
        Formats.Count(count));

    private static ThemeCard Titles(ThemeGround ground) => ThemeCard.Of(
        "titles", ThemeTexts.DisciplineTitles, ["DIS-03"],
        [.. ground.Breakdowns.ByTitle(ThemeGround.Find("DIS-03"), ground.On).OrderByDescending(part => part.Denominator).Select(part => new BarRow(
            CodeWords.Title(ground.Facts, part.Key),
            [
                new BarSegment("behind", ThemeTexts.Severe, part.Numerator, ground.Links.Records("DIS-03", ("title", part.Key))),
                new BarSegment("plain", ThemeTexts.Mild, part.Failed, ground.Links.Records("DIS-03", ("title", part.Key), ("part", "rest"))),
            ],
            Formats.Count(part.Denominator)))]);

    private static ThemeCard Open(ThemeGround ground) => new("open", ThemeTexts.OpenTitle, ["DIS-05"], () => new DataTable(
        ThemeTexts.OpenTitle,
        [ThemeTexts.Name, ThemeTexts.Ground, ThemeTexts.Opened, OverviewTexts.Unit, ThemeTexts.Post],
        [.. new RecordListQuery(ground.Facts, ground.User)
            .Of(ThemeGround.Find("DIS-05"), ground.On, ground.Figures.Filter, ground.Figures.Unit, RecordPart.Numerator, search: null).Rows
            .Select(record => new DataRow(
                [
                    record.Name ?? "–",
                    RecordDetails.Of(record, ground.Facts),
                    DataCell.Of(record.Day),
                    record.CommuneCode is { } commune ? ground.Facts.Units.Name(commune) : "–",
                    record.TitleCode is { } title ? CodeWords.Title(ground.Facts, title) : "–",
                ],
                record.OfficialId is { } id ? ground.Links.Official(id) : null))]), ListsRecords: true);
}
