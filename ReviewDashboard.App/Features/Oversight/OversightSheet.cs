using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Oversight;

/// <summary>The page "Kiểm tra giám sát": who inspects and when, what was recommended and done, what was followed up.</summary>
public static class OversightSheet
{
    public static ThemeSheet Sheet { get; } = new(
        "oversight", Theme.Oversight, ["prompt", "bodies", "months", "overlaps", "never", "open", "year", "chains"], () => OversightTexts.Question,
        ground => [Prompt(ground), Bodies(ground), Months(ground), Overlaps(ground), Never(ground), Open(ground), Year(ground), Chains(ground)])
    { TrendNames = () => [OversightTexts.OnTimeLine, OversightTexts.FollowedLine] };

    private static InspectionBodies Totals(ThemeGround ground) => new(ground.Facts, ground.Figures.Unit, ground.On, ground.Figures.Filter);

    private static InspectionRegister Register(ThemeGround ground) => new(ground.Facts, ground.User, ground.Figures.Unit, ground.On, ground.Figures.Filter);

    private static ThemeCard Bodies(ThemeGround ground) => ThemeCard.Of(
        "bodies", OversightTexts.BodiesTitle, ["INS-01"], [.. Totals(ground).Kinds().Select(body => Kinds(ground, body, body.Name))]);

    private static ThemeCard Months(ThemeGround ground)
    {
        var months = Totals(ground).Months();
        return ThemeCard.Of(
            "months", OversightTexts.MonthsTitle, ["INS-01"],
            months.Sum(month => month.Count) == 0 ? [] : [.. months.Select((month, place) => Kinds(ground, month, OversightTexts.Month.Say(place + 1)))]);
    }

    private static BarRow Kinds(ThemeGround ground, OversightGroup<InspectionKind> group, string name) => new(
        name,
        [.. group.Parts.Select(part => new BarSegment(
            $"part-{(int)part.Part + 1}", CodeWords.Of(part.Part), part.Count, ground.Links.Records("INS-01", ("detail", $"{group.Key}/{Codes.Of(part.Part)}"))))],
        Formats.Count(group.Count));

    private static ThemeCard Prompt(ThemeGround ground) => ThemeCard.Of(
        "prompt", OversightTexts.PromptTitle, ["INS-02"],
        [.. Totals(ground).Recommendations().Select(body => new BarRow(
            body.Name,
            [.. body.Parts.Select(part => new BarSegment(
                DeadlineWords.Class(part.Part), DeadlineWords.Of(part.Part), part.Count,
                ground.Links.Records("INS-02", ("part", "denominator"), ("detail", $"{body.Key}/{Codes.Of(part.Part)}"))))],
            ThemeCells.ShareText(body.Parts[(int)DeadlineState.OnTime].Count, body.Count)))],
        isShare: true);

    private static ThemeCard Open(ThemeGround ground) => new("open", OversightTexts.OpenTitle, ["INS-03"], () => new DataTable(
        OversightTexts.OpenTitle,
        [OversightTexts.Recommendation, OversightTexts.Days, OversightTexts.Due, OversightTexts.Addressee, OversightTexts.Commune, OversightTexts.District, OversightTexts.Conclusion],
        [.. Register(ground).Open().Select(open => new DataRow(
            [
                open.Recommendation.Text,
                open.Days > 0 ? ThemeCells.Count(open.Days) : OversightTexts.NotYetDue.Say(-open.Days),
                DataCell.Of(open.Recommendation.DueOn),
                open.Recommendation.Addressee,
                ThemeCells.Commune(ground, open.Commune),
                ThemeCells.District(ground, open.Commune),
                open.Inspection.ConclusionNo ?? "–",
            ]))]))
    { Empty = OversightTexts.NothingOpen, ListsRecords = true, IsWide = true };

    private static ThemeCard Year(ThemeGround ground) => new("year", OversightTexts.YearTitle, ["INS-01"], () => new DataTable(
        OversightTexts.YearTitle,
        [
            OversightTexts.Subject, OversightTexts.Commune, OversightTexts.Kind, OversightTexts.From, OversightTexts.ConcludedOn, OversightTexts.RecommendationsDone,
            OversightTexts.District, OversightTexts.Agency, OversightTexts.To,
        ],
        [.. Register(ground).OfYear().Select(line => new DataRow(
            [
                line.Inspection.Subject,
                ThemeCells.Commune(ground, line.Commune),
                CodeWords.Of(line.Inspection.Kind),
                DataCell.Of(line.Inspection.From),
                line.Inspection.ConcludedOn <= ground.On ? DataCell.Of(line.Inspection.ConcludedOn) : OversightTexts.NotConcluded,
                $"{line.Done}/{line.Recommended}",
                ThemeCells.District(ground, line.Commune),
                line.Agency,
                DataCell.Of(line.Inspection.To),
            ]))]), ListsRecords: true)
    { IsWide = true };

    private static ThemeCard Chains(ThemeGround ground) => new("chains", OversightTexts.ChainsTitle, ["INS-04"], () => new DataTable(
        OversightTexts.ChainsTitle,
        [OversightTexts.Conclusion, OversightTexts.FollowUp, OversightTexts.Commune, OversightTexts.ConcludedOn, OversightTexts.RecommendationsDone, OversightTexts.District, OversightTexts.Agency],
        [.. Register(ground).FollowUps().Select(followed => new DataRow(
            [
                $"{followed.Line.Inspection.ConclusionNo ?? "–"}: {followed.Line.Inspection.Subject}",
                FollowUp(followed, ground.On),
                ThemeCells.Commune(ground, followed.Line.Commune),
                DataCell.Of(followed.Line.Inspection.ConcludedOn),
                $"{followed.Line.Done}/{followed.Line.Recommended}",
                ThemeCells.District(ground, followed.Line.Commune),
                followed.Line.Agency,
            ]))]), ListsRecords: true)
    { IsWide = true };

    private static string FollowUp(FollowedInspection followed, DateOnly on) => followed.FollowUp is { } next
        ? OversightTexts.FollowedOn.Say(CodeWords.Of(next.Kind), Formats.Day(next.From))
        : (followed.Due < on ? OversightTexts.NotFollowed : OversightTexts.StillTime).Say(Formats.Day(followed.Due));

    private static ThemeCard Overlaps(ThemeGround ground) => new("overlaps", OversightTexts.OverlapsTitle, ["INS-05"], () => new DataTable(
        OversightTexts.OverlapsTitle,
        [OversightTexts.Commune, OversightTexts.Gap, OversightTexts.Earlier, OversightTexts.Later, OversightTexts.District],
        [.. Register(ground).Overlaps().Select(overlap => new DataRow(
            [
                ThemeCells.Commune(ground, overlap.Commune),
                ThemeCells.Count(overlap.Days),
                Inspection(ground, overlap.Earlier),
                Inspection(ground, overlap.Later),
                ThemeCells.District(ground, overlap.Commune),
            ]))]))
    { Empty = OversightTexts.NoOverlap, ListsRecords = true };

    private static string Inspection(ThemeGround ground, Inspection inspection) =>
        $"{Formats.Day(inspection.From)}, {ground.Facts.AgencyName(inspection.AgencyCode)}";

    private static ThemeCard Never(ThemeGround ground) => new("never", OversightTexts.NeverTitle, ["INS-06"], () => new DataTable(
        OversightTexts.NeverTitle,
        [OversightTexts.Commune, OversightTexts.District, OversightTexts.Terrain],
        [.. Register(ground).NeverInspected().Select(commune => new DataRow(
            [ThemeCells.Commune(ground, commune), ThemeCells.District(ground, commune), CodeWords.Of(commune.Terrain)]))]))
    { Empty = OversightTexts.NoneNever, ListsRecords = true };
}
