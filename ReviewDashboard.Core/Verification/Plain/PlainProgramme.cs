using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>How the programme is carried out.</summary>
public sealed partial class PlainIndicators
{
    private PlainFigure Programme(string code, Question question) => code switch
    {
        "DOC-01" => Ratio(code, question, FirstPlans(question.On).Count, records.Of<District>().Count).WithInterval(),
        "DOC-02" => DaysToThePlan(question),
        "PRG-01" => BehindTarget(question),
        "POL-01" => PaidInFull(question),
        "POL-02" => new PlainFigure(code, null, question.Unit, Sum(Allowances(question), row => row.Arrears), null),
        "TSK-01" => TasksDoneOnTime(question),
        "TSK-02" => Tally(code, question, records.Of<ReviewTask>().Count(task =>
            task.DueOn < question.On && (task.DoneOn is null || task.DoneOn > question.On))),
        "TSK-03" => Ratio(code, question, records.Of<Acknowledgement>().Count(row => row.AcknowledgedOn <= question.On),
            records.Of<Acknowledgement>().Count).WithInterval(),
        _ => ProposalsAnswered(question),
    };

    private PlainFigure Duties(string code, Question question) => code == "DUT-01"
        ? ShareOfP(code, question, posting => posting.DutiesDefined)
        : AmongCommunes(code, question, commune => records.Of<StudySession>().Exists(session =>
            session.CommuneCode == commune.Code && InYear(question, session.HeldOn)));

    /// <summary>The day of the first plan of an agency of each district that has issued one by the day.</summary>
    private List<DateOnly> FirstPlans(DateOnly on) => [.. records.Of<District>()
        .Select(district => records.Of<Agency>().Where(agency => agency.Level == AgencyLevel.District && agency.DistrictCode == district.Code))
        .Select(agencies => records.Of<Document>()
            .Where(document => document.Kind == DocumentKind.Plan && document.IssuedOn <= on && agencies.Any(agency => agency.Code == document.AgencyCode)))
        .Where(plans => plans.Any()).Select(plans => plans.Min(plan => plan.IssuedOn))];

    private PlainFigure DaysToThePlan(Question question)
    {
        var days = FirstPlans(question.On).Select(day => day.DayNumber - terms.Review.DecisionDate.DayNumber).Order().ToList();
        double? median = days.Count == 0 ? null
            : days.Count % 2 == 1 ? days[days.Count / 2]
            : (days[days.Count / 2 - 1] + days[days.Count / 2]) / 2.0;
        return new PlainFigure("DOC-02", null, question.Unit, median, null);
    }

    private PlainFigure BehindTarget(Question question)
    {
        var withTarget = CommunesOf(question).Where(commune => TargetOf(commune, question.On.Year) is not null).ToList();
        var behind = withTarget.Count(commune =>
        {
            var figure = MetTheStandard(question with { Unit = commune.Code });
            return figure.Denominator > 0 && 100 * figure.Numerator / figure.Denominator < (double)TargetOf(commune, question.On.Year)!.Value;
        });
        return Ratio("PRG-01", question, behind, withTarget.Count).WithInterval();
    }

    /// <summary>The commune's own target, else its district's, else the province's.</summary>
    private decimal? TargetOf(Commune commune, int year)
    {
        decimal? Of(string unit) => records.Of<Target>().Find(target =>
            target.IndicatorCode == "STD-01" && target.UnitCode == unit && target.Year == year)?.Value;
        return Of(commune.Code) ?? Of(commune.DistrictCode) ?? Of("province");
    }

    private List<Allowance> Allowances(Question question) =>
        [.. records.Of<Allowance>().Where(row => InYear(question, row.Year) && Lies(question, row.CommuneCode))];

    private PlainFigure PaidInFull(Question question)
    {
        var rows = Allowances(question);
        return Ratio("POL-01", question, rows.Sum(row => row.PaidInFull), rows.Sum(row => row.Entitled)).WithInterval();
    }

    private PlainFigure TasksDoneOnTime(Question question)
    {
        var due = records.Of<ReviewTask>().Where(task => task.DueOn <= question.On).ToList();
        return Ratio("TSK-01", question, due.Count(task => task.DoneOn <= task.DueOn), due.Count).WithInterval();
    }

    private PlainFigure ProposalsAnswered(Question question)
    {
        var received = records.Of<Proposal>().Where(proposal => proposal.ReceivedOn <= question.On).ToList();
        return Ratio("PRP-01", question, received.Count(proposal => proposal.AnsweredOn <= question.On), received.Count).WithInterval();
    }
}
