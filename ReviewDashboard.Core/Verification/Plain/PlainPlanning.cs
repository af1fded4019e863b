using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Planned successors: by the commune that they are planned for.</summary>
public sealed partial class PlainIndicators
{
    private static readonly string[] KeyTitles = ["PARTY_SECRETARY", "COUNCIL_CHAIR", "PC_CHAIR"];

    private PlainFigure Planning(string code, Question question) => code switch
    {
        "PLN-01" => KeyPostsWithTwo(question),
        "PLN-02" => AmongThePlanned(code, question, person => person.Sex == Sex.Female),
        "PLN-03" => AmongThePlanned(code, question, person => PlainTerms.AgeOn(person, question.On) < 40),
        _ => AmongThePlanned(code, question, person => person.Ethnicity != "Kinh"),
    };

    private List<PlannedSuccessor> Planned(Question question) => [.. records.Of<PlannedSuccessor>().Where(row =>
        row.AddedOn <= question.On && (row.RemovedOn is null || question.On < row.RemovedOn) && Lies(question, row.CommuneCode))];

    private PlainFigure KeyPostsWithTwo(Question question)
    {
        var planned = Planned(question);
        var posts = CommunesOf(question).SelectMany(commune => KeyTitles.Select(title => (Commune: commune.Code, Title: title))).ToList();
        var covered = posts.Count(post => planned.Count(row => (row.CommuneCode, row.TitleCode) == post) >= 2);
        return Ratio("PLN-01", question, covered, posts.Count).WithInterval();
    }

    private PlainFigure AmongThePlanned(string code, Question question, Func<Official, bool> counts)
    {
        var people = Planned(question).Select(row => row.OfficialId).Distinct().Select(terms.Person).ToList();
        return Ratio(code, question, people.Count(counts), people.Count).WithInterval();
    }
}
