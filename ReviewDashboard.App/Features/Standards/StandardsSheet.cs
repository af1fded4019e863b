using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Features.Standards;

/// <summary>The page "Đạt chuẩn": by criterion and by title, and the ladder of levels since the baseline year.</summary>
public static class StandardsSheet
{
    private static readonly (string Code, Axis Axis)[] Ladders =
        [("LVL-01", Axis.Education), ("LVL-02", Axis.Professional), ("LVL-04", Axis.Political), ("LVL-05", Axis.StateManagement), ("LVL-06", Axis.Informatics)];

    public static ThemeSheet Sheet { get; } = new(
        "standards", Theme.Standards, ["titles", "criteria", "ladder"], () => ThemeTexts.StandardsQuestion,
        ground => [Titles(ground), Criteria(ground), Ladder(ground)]);

    private static ThemeCard Titles(ThemeGround ground) => ThemeCard.Of(
        "titles", ThemeTexts.TitlesTitle, ["STD-01"],
        [.. ground.Breakdowns.ByTitle(ThemeGround.Find("STD-01"), ground.On).Where(part => part.Denominator > 0)
            .OrderBy(part => (double)part.Numerator / part.Denominator)
            .Select(part => Bar(ground, "STD-01", CodeWords.Title(ground.Facts, part.Key), part, ("title", part.Key)))],
        isShare: true);

    private static ThemeCard Criteria(ThemeGround ground) => ThemeCard.Of(
        "criteria", ThemeTexts.CriteriaTitle, OverviewFigures.AxisCodes,
        [.. new CriteriaQuery(ground.Facts, ground.Figures.Unit, ground.On, ground.Figures.Filter).Parts()
            .Select(part => Bar(CodeWords.Initial(CodeWords.Of(Codes.Find<Criterion>(part.Key)!.Value)), part, result =>
                ground.Links.Records("STD-01", ("part", "denominator"), ("detail", CriteriaQuery.Detail(Codes.Find<Criterion>(part.Key)!.Value, result)))))],
        isShare: true);

    private static ThemeCard Ladder(ThemeGround ground)
    {
        DateOnly[] days = [.. new[] { ReviewFacts.YearEnd(ground.Facts.Review.BaselineYear), ground.On }.Distinct()];
        var levels = days.ToDictionary(day => day, ground.Breakdowns.Levels);
        return ThemeCard.Of(
            "ladder",
            ThemeTexts.LadderTitle.Say(days[0].Year, days[^1].Year),
            [.. Ladders.Select(ladder => ladder.Code)],
            [.. from ladder in Ladders from day in levels select Rungs(ground, ladder.Code, ladder.Axis, day.Key, day.Value[ladder.Axis])],
            isShare: true,
            ThemeTexts.LadderNote);
    }

    private static BarRow Rungs(ThemeGround ground, string code, Axis axis, DateOnly day, LevelCounts levels) => new(
        ThemeTexts.LadderRow.Say(CodeWords.Initial(CodeWords.Of(axis)), day.Year),
        [
            .. levels.Held.Select((held, rank) => new BarSegment(
                $"level-{rank}", CodeWords.Level(axis, Levels.Of(axis)[rank]), held,
                ground.Links.RecordsOn(code, ground.Figures.Unit, day, ("part", "denominator"), ("detail", $"{Codes.Of(axis)}.{Levels.Of(axis)[rank]}")))),
            new BarSegment("no-data", ThemeTexts.Missing, levels.Missing, ground.Links.RecordsOn(code, ground.Figures.Unit, day, ("part", "missing"))),
        ],
        Formats.Count(levels.Held.Sum()));

    private static BarRow Bar(ThemeGround ground, string code, string name, BreakdownPart part, params (string, string?)[] more) => Bar(
        name, part, result => ground.Links.Records(code, [.. more, ("part", result switch
        {
            VerdictResult.Met => null,
            VerdictResult.NotMet => "failed",
            _ => "missing",
        })]));

    private static BarRow Bar(string name, BreakdownPart part, Func<VerdictResult, string> href)
    {
        var share = ChartTexts.Percent.Say((100.0 * part.Numerator / part.Denominator).ToString("N1", CultureInfo.CurrentCulture));
        return new BarRow(
            name,
            [
                new BarSegment("good", ThemeTexts.Met, part.Numerator, href(VerdictResult.Met)),
                new BarSegment("behind", ThemeTexts.NotMet, part.Failed, href(VerdictResult.NotMet)),
                new BarSegment("no-data", ThemeTexts.Missing, part.Missing, href(VerdictResult.Unknown)),
            ],
            $"{share} ({Formats.Count(part.Numerator)}/{Formats.Count(part.Denominator)})");
    }
}
