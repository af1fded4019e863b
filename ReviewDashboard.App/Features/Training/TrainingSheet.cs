using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Training;

/// <summary>The page "Đào tạo": from planned seats to evaluation, the need by axis, the classes.</summary>
public static class TrainingSheet
{
    public static ThemeSheet Sheet { get; } = new(
        "training", Theme.Training, ["funnel", "need", "classes"], () => ThemeTexts.TrainingQuestion,
        ground => [Funnel(ground), Need(ground), Classes(ground)]);

    private static ThemeCard Funnel(ThemeGround ground)
    {
        (string Name, string Code, bool IsDenominator)[] steps =
        [
            (ThemeTexts.Seats, "TRN-01", true), (ThemeTexts.Enrolled, "TRN-01", false), (ThemeTexts.Ended, "TRN-02", true),
            (ThemeTexts.Completed, "TRN-02", false), (ThemeTexts.Evaluated, "TRN-04", false),
        ];
        var bars = steps.Select(step => Step(ground, step.Name, step.Code, step.IsDenominator)).OfType<BarRow>();
        return ThemeCard.Of("funnel", ThemeTexts.FunnelTitle, ["TRN-01", "TRN-02", "TRN-04"], [.. bars], note: ThemeTexts.FunnelNote);
    }

    private static BarRow? Step(ThemeGround ground, string name, string code, bool isDenominator)
    {
        if (ground.Facts.Count(ThemeGround.Find(code), ground.On, ground.Figures.Filter, [ground.Figures.Unit]) is not [var figure])
            return null;
        var count = (int)((isDenominator ? figure.Denominator : figure.Numerator) ?? 0);
        var href = ground.Links.Records(code, ("part", isDenominator ? "denominator" : null));
        return new BarRow(CodeWords.Initial(name), [new BarSegment("plain", name, count, href)], Formats.Count(count));
    }

    private static ThemeCard Need(ThemeGround ground) => ThemeCard.Of(
        "need", ThemeTexts.NeedTitle, ["TRN-08"],
        [.. ground.Breakdowns.ByDetail(ThemeGround.Find("TRN-08"), ground.On).OrderByDescending(part => part.Numerator).Select(part => new BarRow(
            CodeWords.Initial(RecordDetails.Of(part.Key, ground.Facts)),
            [new BarSegment("plain", ThemeTexts.Need, part.Numerator, ground.Links.Records("TRN-08", ("detail", part.Key)))],
            Formats.Count(part.Numerator)))]);

    private static ThemeCard Classes(ThemeGround ground) => new("classes", ThemeTexts.ClassesTitle, ["TRN-12", "TRN-07"], () => new DataTable(
        ThemeTexts.ClassesTitle,
        [ThemeTexts.Class, ThemeTexts.Begins, ThemeTexts.SeatsColumn, ThemeTexts.Learners, ThemeTexts.Small, ThemeTexts.Wrong],
        [.. Lines(ground).Where(line => line.IsSmall || line.WrongPeople > 0).Select(line => new DataRow(
            [
                line.Course.Name,
                DataCell.Of(line.Course.From),
                Number(ground, line.Seats, "TRN-01", line, ("part", "denominator")),
                Number(ground, line.Learners, "TRN-01", line),
                line.IsSmall ? new DataCell(ThemeTexts.Yes, Href: Href(ground, "TRN-12", line)) : "",
                Number(ground, line.WrongPeople, "TRN-07", line),
            ]))]), ListsRecords: true);

    private static DataCell Number(ThemeGround ground, int count, string code, ClassLine line, params (string, string?)[] more) =>
        new(Formats.Count(count), count, Href: count == 0 ? null : Href(ground, code, line, more));

    // Null where the figure is not defined for the unit or the filter, or its records are classes, which a clerk's own district does not hold.
    private static string? Href(ThemeGround ground, string code, ClassLine line, params (string, string?)[] more)
    {
        var indicator = ThemeGround.Find(code);
        var isOfClasses = code == "TRN-12" || more.Length > 0;
        if (!indicator.IsDefinedUnder(ground.Figures.Filter) || (isOfClasses && !ground.User.CanSeeRecordsOf(null)))
            return null;
        var unit = code == "TRN-12" ? UnitTree.Province : ground.RecordsUnit!;
        return indicator.IsDefinedFor(ground.Facts.Units.LevelOf(unit))
            ? ground.Links.RecordsOn(code, unit, ground.On, [("detail", RecordListQuery.CourseDetail(line.Course.Id)), .. more])
            : null;
    }

    // Classes belong to no district, so a clerk is shown those of the own district only.
    private static IReadOnlyList<ClassLine> Lines(ThemeGround ground) => ground.RecordsUnit is { } unit
        ? new ClassesQuery(ground.Facts).Of(unit, ground.On, ground.Figures.Filter)
        : [];
}
