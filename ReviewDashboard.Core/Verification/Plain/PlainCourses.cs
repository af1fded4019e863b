using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Courses and their money, which know no commune.</summary>
public sealed partial class PlainIndicators
{
    private const int SmallClass = 15;
    private const int ScatteredClass = 30;
    private const int DaysBetweenClasses = 90;

    private PlainFigure Courses(string code, Question question)
    {
        var begun = records.Of<Course>().Where(course => InYear(question, course.From)).ToList();
        return code switch
        {
            "TRN-06" => Ratio(code, question, begun.Count(IsScattered), begun.Count).WithInterval(),
            "TRN-09" => new PlainFigure(code, null, question.Unit, Sum(begun, course => course.Spent), Sum(begun, Budget)),
            "TRN-10" => CostPerCompletion(question),
            "TRN-11" => FundingGap(question),
            _ => Ratio(code, question, begun.Count(course => Enrolled(course) < SmallClass), begun.Count).WithInterval(),
        };
    }

    private int Enrolled(Course course) => records.Of<Enrolment>().Count(enrolment => enrolment.CourseId == course.Id);

    private bool IsScattered(Course course) => Enrolled(course) < ScatteredClass && records.Of<Course>().Exists(other =>
        other.Id != course.Id && (other.Axis, other.Level, other.Field) == (course.Axis, course.Level, course.Field)
        && Math.Abs(other.From.DayNumber - course.From.DayNumber) <= DaysBetweenClasses && Enrolled(other) < ScatteredClass);

    private static decimal? Budget(Course course) => course.BudgetProvince + course.BudgetDistrict + course.BudgetSocialised;

    private PlainFigure CostPerCompletion(Question question)
    {
        var ended = records.Of<Course>().Where(course => InYear(question, course.To)).ToList();
        var completions = records.Of<Enrolment>().Count(enrolment =>
            enrolment.Outcome == Outcome.Completed && ended.Exists(course => course.Id == enrolment.CourseId));
        return new PlainFigure("TRN-10", null, question.Unit, Sum(ended, course => course.Spent), completions);
    }

    private PlainFigure FundingGap(Question question)
    {
        var cost = CostPerCompletion(question);
        var nextYear = records.Of<Course>().Where(course => course.From.Year == question.On.Year + 1);
        double? gap = cost.Denominator is 0 ? null : Math.Round(
            TrainingNeed(question) * cost.Numerator!.Value / cost.Denominator!.Value - Sum(nextYear, Budget), 6);
        return new PlainFigure("TRN-11", null, question.Unit, gap, null);
    }
}
