using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Inspections and what they recommended: by the commune inspected.</summary>
public sealed partial class PlainIndicators
{
    private const int DaysOfOverlap = 90;
    private const int MonthsToReinspect = 12;

    private PlainFigure Oversight(string code, Question question) => code switch
    {
        "INS-01" => Tally(code, question, Inspections(question).Count(one => InYear(question, one.ConcludedOn))),
        "INS-02" => DoneOnTime(question),
        "INS-03" => Tally(code, question, Recommendations(question).Count(one =>
            one.DueOn < question.On && (one.DoneOn is null || one.DoneOn > question.On))),
        "INS-04" => Reinspected(question),
        "INS-05" => AmongCommunes(code, question, commune => IsInspectedTwice(commune, question)),
        _ => AmongCommunes(code, question, commune => !records.Of<Inspection>().Exists(one => one.CommuneCode == commune.Code
            && one.From >= new DateOnly(terms.Review.FromYear, 1, 1) && one.From <= question.On)),
    };

    private List<Inspection> Inspections(Question question) =>
        [.. records.Of<Inspection>().Where(one => Lies(question, one.CommuneCode))];

    private List<Recommendation> Recommendations(Question question) =>
        [.. records.Of<Recommendation>().Where(one => Inspections(question).Exists(inspection => inspection.Id == one.InspectionId))];

    private PlainFigure DoneOnTime(Question question)
    {
        var due = Recommendations(question).Where(one => InYear(question, one.DueOn)).ToList();
        return Ratio("INS-02", question, due.Count(one => one.DoneOn <= one.DueOn), due.Count).WithInterval();
    }

    private PlainFigure Reinspected(Question question)
    {
        var concluded = Inspections(question).Where(one => InYear(question, one.ConcludedOn)
            && one.Kind is InspectionKind.Inspection or InspectionKind.Supervision or InspectionKind.Audit
            && records.Of<Recommendation>().Exists(recommendation => recommendation.InspectionId == one.Id)).ToList();
        return Ratio("INS-04", question, concluded.Count(IsReinspected), concluded.Count).WithInterval();
    }

    private bool IsReinspected(Inspection inspection) => records.Of<Inspection>().Exists(again =>
        again.ParentId == inspection.Id && again.Kind is InspectionKind.Reinspection or InspectionKind.Resupervision
        && again.From >= inspection.ConcludedOn
        && again.From <= PlainTerms.MonthsAfter(inspection.ConcludedOn!.Value, MonthsToReinspect));

    private bool IsInspectedTwice(Commune commune, Question question)
    {
        var inspections = records.Of<Inspection>().Where(one => one.CommuneCode == commune.Code).ToList();
        return inspections.Exists(later => InYear(question, later.From) && inspections.Exists(earlier =>
            earlier.AgencyCode != later.AgencyCode
            && later.From.DayNumber - earlier.From.DayNumber is >= 0 and <= DaysOfOverlap));
    }

    private PlainFigure AmongCommunes(string code, Question question, Func<Commune, bool> counts)
    {
        var all = CommunesOf(question);
        return Ratio(code, question, all.Count(counts), all.Count).WithInterval();
    }
}
