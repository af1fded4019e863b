using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>The record classes that the rows of a set and their flags are made from.</summary>
internal static class RowSources
{
    private static readonly Type[] Post = [typeof(Official), typeof(Posting), typeof(Title)];
    private static readonly Type[] Verdict = [typeof(Qualification), typeof(StandardRule), typeof(Commune)];

    public static IEnumerable<Type> Of(CountRequest request) => request.Set switch
    {
        RowSet.Population => [.. Post, .. OfPopulation(request.Flag)],
        RowSet.Appointments => [.. Post, .. Verdict],
        RowSet.BelowYearEarlier => [.. Post, .. Verdict, typeof(ReviewPeriod)],
        RowSet.Outcomes => [.. Post, typeof(Enrolment), .. When(request.Flag is Flag.Evaluated or Flag.Left, typeof(ReviewPeriod))],
        RowSet.Enrolments => [.. Post, typeof(Enrolment), .. When(request.Flag is Flag.WrongPerson, typeof(Course), typeof(Qualification))],
        RowSet.CourseLearners => [.. Post, typeof(Enrolment), typeof(Course)],
        RowSet.DecidedCases or RowSet.OpenCases => [.. Post, typeof(DisciplineCase)],
        RowSet.Appraisals => [.. Post, typeof(Appraisal), .. When(request.Flag is Flag.Contradicted, [typeof(DisciplineCase), .. Verdict])],
        RowSet.Planned => [typeof(Official), typeof(PlannedSuccessor)],
        _ => Post,
    };

    private static Type[] OfPopulation(int flag) => flag switch
    {
        Flag.BelowUntrainable or >= Flag.Need and < Flag.NoProfession => [.. Verdict, typeof(ReviewPeriod)],
        >= Flag.Judged and < Flag.Known => Verdict,
        >= Flag.Known and < Flag.Young or Flag.FieldJudged or Flag.FieldMisfit => [typeof(Qualification)],
        Flag.Young => [typeof(ReviewPeriod)],
        _ => [],
    };

    private static Type[] When(bool holds, params Type[] types) => holds ? types : [];
}
