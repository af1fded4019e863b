using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Staffing;

namespace ReviewDashboard.App.Features.Staffing;

/// <summary>The page "Bố trí và quy hoạch": vacant posts, who is placed where and how, who is planned, whether appraisal is real.</summary>
public static class StaffingSheet
{
    public static ThemeSheet Sheet { get; } = new(
        "staffing", Theme.Staffing,
        ["vacancies", "posts", "fields", "nominees", "groups", "grades", "pilot", "rotated", "successors", "locals", "duties", "replacements"],
        () => StaffingTexts.Question,
        ground =>
        [
            Vacancies(ground), Posts(ground), Fields(ground), Nominees(ground), Groups(ground), Grades(ground), Pilot(ground), Rotated(ground),
            Successors(ground), Locals(ground), Duties(ground), Replacements(ground),
        ]);

    private static Vacancies Find(ThemeGround ground) => new(ground.Facts, ground.Figures.Unit, ground.On, ground.Figures.Filter);

    private static ThemeCard Vacancies(ThemeGround ground) => ThemeCard.Of(
        "vacancies", StaffingTexts.VacanciesTitle, ["STA-01"],
        [.. Find(ground).ByTitle().Select(row => new BarRow(
            row.Title.Name,
            [new BarSegment("behind", StaffingTexts.Vacant, row.Vacant, ground.Links.Section("posts"))],
            Formats.Count(row.Vacant)))],
        note: StaffingTexts.VacanciesNote) with
    { Empty = StaffingTexts.NoVacancy };

    private static ThemeCard Posts(ThemeGround ground) => new("posts", StaffingTexts.PostsTitle, ["STA-01"], () => new DataTable(
        StaffingTexts.PostsTitle,
        [StaffingTexts.Title, StaffingTexts.Commune, StaffingTexts.District, StaffingTexts.Missing],
        [.. Find(ground).For(ground.User).OrderBy(post => post.Title.Code, StringComparer.Ordinal).Select(post => new DataRow(
            [post.Title.Name, ThemeCells.Commune(ground, post.Commune), ThemeCells.District(ground, post.Commune), ThemeCells.Count(post.Vacant)]))]))
    { Empty = StaffingTexts.NoVacancy, ListsRecords = true };

    private static ThemeCard Replacements(ThemeGround ground)
    {
        var lines = new ReplacementPlans(ground.Facts, ground.User).Of(ground.Figures.Unit, ground.On, ground.Figures.Filter);
        return new ThemeCard("replacements", StaffingTexts.ReplacementsTitle, ["STA-07", "STA-08"], () => new DataTable(
            StaffingTexts.ReplacementsTitle,
            [StaffingTexts.Person, StaffingTexts.State, StaffingTexts.Plan, StaffingTexts.Due, StaffingTexts.Title, StaffingTexts.Commune],
            [.. lines.Select(line => Row(ground, line))]), Note: StatesOf(lines))
        { Empty = StaffingTexts.NobodyUntrainable, ListsRecords = true, IsWide = true };
    }

    private static DataRow Row(ThemeGround ground, PlannedReplacement line) => new(
        [
            line.Record.Name ?? "–",
            StateOf(line),
            CodeWords.Of(line.Plan?.Action),
            DataCell.Of(line.Plan?.DueOn),
            CodeWords.Title(ground.Facts, line.Record.TitleCode!),
            ground.Facts.Units.Name(line.Record.CommuneCode!),
        ],
        ground.Links.Official(line.Record.OfficialId!));

    private static string StateOf(PlannedReplacement line) => line.State is { } state ? DeadlineWords.Of(state) : StaffingTexts.NoPlan;

    // "198 chưa có phương án, 12 quá hạn": how many stand how.
    private static string StatesOf(IReadOnlyList<PlannedReplacement> lines) =>
        string.Join(", ", lines.CountBy(StateOf, StringComparer.Ordinal).Select(state => $"{Formats.Count(state.Value)} {state.Key}"));

    private static ThemeCard Fields(ThemeGround ground) =>
        ByTitle(ground, "fields", StaffingTexts.FieldsTitle, "STA-05", ("behind", StaffingTexts.Misfit), ("good", StaffingTexts.Fit));

    private static ThemeCard Nominees(ThemeGround ground) =>
        ByTitle(ground, "nominees", StaffingTexts.NomineesTitle, "STA-09", ("behind", StaffingTexts.BelowAtStart), ("good", StaffingTexts.StandardAtStart));

    private static ThemeCard Locals(ThemeGround ground) =>
        ByTitle(ground, "locals", StaffingTexts.LocalsTitle, "STA-06", ("plain", StaffingTexts.Local), ("rest", StaffingTexts.FromElsewhere));

    private static ThemeCard Duties(ThemeGround ground) =>
        ByTitle(ground, "duties", StaffingTexts.DutiesTitle, "DUT-01", ("good", StaffingTexts.Defined), ("behind", StaffingTexts.Undefined), isWorstFirst: false);

    // A bar per title, the greatest share of what is wrong first.
    private static ThemeCard ByTitle(
        ThemeGround ground, string id, string title, string code, (string Class, string Name) inside, (string Class, string Name) outside, bool isWorstFirst = true) => ThemeCard.Of(
        id, title, [code],
        [.. ground.Breakdowns.ByTitle(ThemeGround.Find(code), ground.On).Where(part => part.Denominator > 0)
            .OrderBy(part => (isWorstFirst ? -1.0 : 1.0) * part.Numerator / part.Denominator)
            .Select(part => ThemeCells.Share(ground, code, CodeWords.Title(ground.Facts, part.Key), part, inside, outside, ("title", part.Key)))],
        isShare: true);

    private static ThemeCard Groups(ThemeGround ground)
    {
        (string Pattern, string Group, string Code)[] rows =
        [
            (StaffingTexts.InPost, StaffingTexts.Young, "STA-02"), (StaffingTexts.InPlan, StaffingTexts.Young, "PLN-03"),
            (StaffingTexts.InPost, StaffingTexts.Women, "STA-03"), (StaffingTexts.InPlan, StaffingTexts.Women, "PLN-02"),
            (StaffingTexts.InPost, StaffingTexts.Minority, "STA-04"), (StaffingTexts.InPlan, StaffingTexts.Minority, "PLN-04"),
        ];
        return ThemeCard.Of(
            "groups", StaffingTexts.GroupsTitle, [.. rows.Select(row => row.Code)],
            [.. rows.Select(row => (Row: row, Kpi: ground.Figures.Kpis.First(kpi => kpi.Indicator.Code == row.Code))).Where(one => one.Kpi.Figure is { Denominator: > 0 }).Select(one =>
                ThemeCells.Share(
                    ground, one.Row.Code, one.Row.Pattern.Say(one.Row.Group),
                    Whole(one.Kpi.Figure!), ("plain", StaffingTexts.OfGroup), ("rest", StaffingTexts.Others)))],
            isShare: true,
            StaffingTexts.GroupsNote.Say(ground.Facts.Review.YoungAge));
    }

    private static BreakdownPart Whole(Figure figure) => new("", (int)figure.Numerator!.Value, 0, 0, (int)figure.Denominator!.Value);

    private static ThemeCard Successors(ThemeGround ground) => ThemeCard.Of(
        "successors", StaffingTexts.SuccessorsTitle, ["PLN-01"],
        [.. ground.Breakdowns.ByDetail(ThemeGround.Find("PLN-01"), ground.On).Where(part => part.Denominator > 0).OrderBy(part => (double)part.Numerator / part.Denominator).Select(part => ThemeCells.Share(
            ground, "PLN-01", CodeWords.Title(ground.Facts, part.Key), part, ("good", StaffingTexts.Enough), ("behind", StaffingTexts.TooFew), ("detail", part.Key)))],
        isShare: true);

    private static ThemeCard Grades(ThemeGround ground)
    {
        var contradicted = ground.Facts.Count(ThemeGround.Find("APR-02"), ground.On, ground.Figures.Filter, [ground.Figures.Unit]) is [var figure] ? figure.Numerator ?? 0 : 0;
        return ThemeCard.Of(
            "grades", StaffingTexts.GradesTitle, ["APR-01", "APR-02"],
            [
                .. ground.Breakdowns.ByDetail(ThemeGround.Find("APR-01"), ground.On).Where(part => part.Denominator > 0).OrderBy(part => part.Key, Comparer<string>.Create(ByGrade)).Select(part => new BarRow(
                    CodeWords.Initial(RecordDetails.Of(part.Key, ground.Facts)),
                    [new BarSegment("plain", StaffingTexts.Appraised, part.Denominator, ground.Links.Records("APR-01", ("part", "denominator"), ("detail", part.Key)))],
                    Formats.Count(part.Denominator))),
                .. contradicted == 0 ? [] : new[]
                {
                    new BarRow(
                        StaffingTexts.ContradictedRow,
                        [new BarSegment("behind", StaffingTexts.Contradicted, contradicted, ground.Links.Records("APR-02"))],
                        Formats.Amount(contradicted)),
                },
            ]);
    }

    private static int ByGrade(string one, string other) => Place(one).CompareTo(Place(other));

    private static int Place(string grade) =>
        Array.FindIndex(Enum.GetValues<AppraisalGrade>(), known => grade.EndsWith(ReviewDashboard.Core.Records.Codes.Of(known), StringComparison.Ordinal));

    private static ThemeCard Pilot(ThemeGround ground) => new("pilot", StaffingTexts.PilotTitle, ["STA-10"], () => new DataTable(
        StaffingTexts.PilotTitle,
        [StaffingTexts.Commune, StaffingTexts.District, StaffingTexts.Person, StaffingTexts.Since],
        [.. new DualPosts(ground.Facts, ground.User).Of(ground.Figures.Unit, ground.On, ground.Figures.Filter).Select(post => new DataRow(
            [
                ThemeCells.Commune(ground, post.Commune),
                ThemeCells.District(ground, post.Commune),
                new DataCell(post.Name, Href: ground.Links.Official(post.OfficialId)),
                DataCell.Of(post.Since),
            ]))]))
    { Empty = StaffingTexts.NoPilot, ListsRecords = true };

    private static ThemeCard Rotated(ThemeGround ground) => ThemeCard.Of(
        "rotated", StaffingTexts.RotatedTitle, ["STA-11"],
        [.. ground.Breakdowns.ByTitle(ThemeGround.Find("STA-11"), ground.On).Where(part => part.Numerator > 0).OrderByDescending(part => part.Numerator).Select(part => new BarRow(
            CodeWords.Title(ground.Facts, part.Key),
            [new BarSegment("plain", StaffingTexts.Rotated, part.Numerator, ground.Links.Records("STA-11", ("title", part.Key)))],
            Formats.Count(part.Numerator)))]) with
    { Empty = StaffingTexts.NoRotated };
}
