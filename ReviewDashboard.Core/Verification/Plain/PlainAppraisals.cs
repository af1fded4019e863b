using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Staffing;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Appraisals: by the posting on 31 December of their year.</summary>
public sealed partial class PlainIndicators
{
    private PlainFigure Appraisals(string code, Question question)
    {
        var appraised = records.Of<Appraisal>().Where(row => InYear(question, row.Year)
            && TakesEvent(question, row.OfficialId, new DateOnly(row.Year, 12, 31), CadresAndCivilServants)).ToList();
        var praised = appraised.Where(row => row.Grade is AppraisalGrade.Excellent or AppraisalGrade.Good).ToList();
        return code == "APR-01"
            ? Ratio(code, question, praised.Count, appraised.Count).WithInterval()
            : Ratio(code, question, praised.Count(Contradicts), praised.Count).WithInterval();
    }

    private bool Contradicts(Appraisal row)
    {
        var yearEnd = new DateOnly(row.Year, 12, 31);
        return records.Of<DisciplineCase>().Exists(one => one.OfficialId == row.OfficialId && HasMeasure(one) && one.DecidedOn?.Year == row.Year)
            || terms.MainPostingsOn(yearEnd).Any(posting => posting.OfficialId == row.OfficialId && Judge.Judge(posting, yearEnd).Result == "not_met");
    }
}
