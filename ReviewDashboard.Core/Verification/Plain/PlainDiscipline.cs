using ReviewDashboard.Core.Discipline;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Discipline: by the posting on the day of the decision; the open ones by that on the day of opening.</summary>
public sealed partial class PlainIndicators
{
    private List<PlainFigure> Discipline(string code, Question question) => code switch
    {
        "DIS-01" => [Ratio(code, question, Disciplined(question).Count, P(question).Count)],
        "DIS-02" => ByGround(question),
        "DIS-03" => [SevereMeasures(question)],
        "DIS-04" => [Repeated(question)],
        _ => [Tally(code, question, records.Of<DisciplineCase>().Count(one => IsOpen(one, question)))],
    };

    private List<DisciplineCase> DecidedWithMeasure(Question question) =>
        [.. records.Of<DisciplineCase>().Where(one => HasMeasure(one) && InYear(question, one.DecidedOn)
            && TakesEvent(question, one.OfficialId, one.DecidedOn!.Value, CadresAndCivilServants))];

    private static bool HasMeasure(DisciplineCase one) => one.Measure is not (null or Measure.None);

    private List<string> Disciplined(Question question) => [.. DecidedWithMeasure(question).Select(one => one.OfficialId).Distinct()];

    private List<PlainFigure> ByGround(Question question) =>
        [.. Enum.GetValues<Ground>().Select(ground => new PlainFigure("DIS-02", Core.Records.Codes.Of(ground), question.Unit,
            DecidedWithMeasure(question).Count(one => one.Ground == ground), null))];

    private PlainFigure SevereMeasures(Question question)
    {
        var cases = DecidedWithMeasure(question);
        var severe = cases.Count(one => one.Measure is Measure.SalaryDowngrade or Measure.Demotion or Measure.Removal
            or Measure.Dismissal or Measure.Expulsion);
        return Ratio("DIS-03", question, severe, cases.Count).WithInterval();
    }

    private PlainFigure Repeated(Question question)
    {
        var counted = DecidedWithMeasure(question);
        var repeated = Disciplined(question).Count(person => records.Of<DisciplineCase>().Any(earlier =>
            earlier.OfficialId == person && HasMeasure(earlier)
            && counted.Exists(one => one.OfficialId == person && earlier.DecidedOn < one.DecidedOn)));
        return Ratio("DIS-04", question, repeated, Disciplined(question).Count).WithInterval();
    }

    private bool IsOpen(DisciplineCase one, Question question) =>
        one.OpenedOn <= question.On && (one.DecidedOn is null || one.DecidedOn > question.On)
        && TakesEvent(question, one.OfficialId, one.OpenedOn, CadresAndCivilServants);
}
