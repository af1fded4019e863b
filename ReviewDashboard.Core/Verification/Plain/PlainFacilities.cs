using ReviewDashboard.Core.Facilities;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Offices, halls and computers of communes.</summary>
public sealed partial class PlainIndicators
{
    private PlainFigure Facilities(string code, Question question) => code switch
    {
        "FAC-01" => AmongCommunes(code, question, commune => records.Of<Facility>().Exists(one => one.CommuneCode == commune.Code
            && one.Kind == FacilityKind.CommuneOffice && one.State == FacilityState.Solid && IsBuilt(one, question.On))),
        "FAC-02" => Ratio(code, question, Buildings(question).Count(one => one.Kind == FacilityKind.HamletHall
            && one.State != FacilityState.Missing && IsBuilt(one, question.On)), CommunesOf(question).Sum(commune => commune.Hamlets)),
        "FAC-03" => SocialisedShare(question),
        "FAC-04" => Ratio(code, question, Computing(question).Sum(row => row.Computers), P(question).Count),
        _ => AmongCommunes(code, question, commune => Computing(question).Exists(row => row.CommuneCode == commune.Code && row.EOffice)),
    };

    private List<Facility> Buildings(Question question) => [.. records.Of<Facility>().Where(one => Lies(question, one.CommuneCode))];

    private List<ItStatus> Computing(Question question) =>
        [.. records.Of<ItStatus>().Where(row => InYear(question, row.Year) && Lies(question, row.CommuneCode))];

    private static bool IsBuilt(Facility one, DateOnly on) => one.BuiltOn is null || one.BuiltOn <= on;

    private PlainFigure SocialisedShare(Question question)
    {
        var works = Buildings(question).Where(one => InYear(question, one.BuiltOn) || InYear(question, one.UpgradedOn)).ToList();
        return new PlainFigure("FAC-03", null, question.Unit, Sum(works, one => one.CostSocialised),
            Sum(works, one => (one.CostState ?? 0) + (one.CostSocialised ?? 0)));
    }
}
