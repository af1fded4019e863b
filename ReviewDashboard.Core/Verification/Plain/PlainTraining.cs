using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Training: every learner is counted unless a filter says otherwise.</summary>
public sealed partial class PlainIndicators
{
    private PlainFigure Training(string code, Question question) => code switch
    {
        "TRN-01" => SeatsFilled(question),
        "TRN-02" => ShareOf(code, question, Ended(question), enrolment => enrolment.Outcome == Outcome.Completed),
        "TRN-03" => ShareOf(code, question, Ended(question), enrolment => enrolment.Outcome == Outcome.DroppedOut),
        "TRN-04" => ShareOf(code, question, Completed(question), IsEvaluatedInTime),
        "TRN-05" => ShareOf(code, question, Completed(question), LeftAfterwards),
        "TRN-07" => ShareOf(code, question, Enrolled(question), IsNotTheRightPerson),
        _ => Tally(code, question, TrainingNeed(question)),
    };

    private PlainFigure SeatsFilled(Question question)
    {
        var courses = records.Of<Course>().Where(course => InYear(question, course.From)).ToList();
        var learners = records.Of<Enrolment>().Where(enrolment => courses.Exists(course => course.Id == enrolment.CourseId));
        if (question.Unit == "province")
            return Ratio("TRN-01", question, learners.Count(), courses.Sum(course => course.PlannedSeats));
        var ownLearners = learners.Count(enrolment =>
            terms.PostingOnDayOf(enrolment.OfficialId, enrolment.EnrolledOn) is { } posting && IsIn(question.Unit, posting.CommuneCode));
        var seats = records.Of<CourseQuota>()
            .Where(quota => quota.DistrictCode == question.Unit && courses.Exists(course => course.Id == quota.CourseId)).Sum(quota => quota.Seats);
        return Ratio("TRN-01", question, ownLearners, seats);
    }

    private IEnumerable<Enrolment> Ended(Question question) => records.Of<Enrolment>().Where(enrolment =>
        enrolment.Outcome != Outcome.Studying && InYear(question, enrolment.OutcomeOn)
        && TakesEvent(question, enrolment.OfficialId, enrolment.OutcomeOn!.Value, null));

    private IEnumerable<Enrolment> Completed(Question question) =>
        Ended(question).Where(enrolment => enrolment.Outcome == Outcome.Completed);

    private IEnumerable<Enrolment> Enrolled(Question question) => records.Of<Enrolment>().Where(enrolment =>
        InYear(question, enrolment.EnrolledOn) && TakesEvent(question, enrolment.OfficialId, enrolment.EnrolledOn, null));

    private static PlainFigure ShareOf(string code, Question question, IEnumerable<Enrolment> enrolments, Func<Enrolment, bool> counts)
    {
        var all = enrolments.ToList();
        return Ratio(code, question, all.Count(counts), all.Count).WithInterval();
    }

    private bool IsEvaluatedInTime(Enrolment enrolment) =>
        enrolment.EvaluatedOn >= enrolment.OutcomeOn
        && enrolment.EvaluatedOn <= PlainTerms.MonthsAfter(enrolment.OutcomeOn!.Value, terms.Review.EvaluationWindowMonths);

    private bool LeftAfterwards(Enrolment enrolment) => terms.PostingsOf(enrolment.OfficialId).Any(posting =>
        posting.Main && posting.EndReason is (EndReason.Resigned or EndReason.Abandoned)
        && posting.To > enrolment.OutcomeOn
        && posting.To <= PlainTerms.MonthsAfter(enrolment.OutcomeOn!.Value, terms.Review.LeaveWindowMonths));

    private bool IsNotTheRightPerson(Enrolment enrolment)
    {
        var course = records.Of<Course>().Single(one => one.Id == enrolment.CourseId);
        var isTarget = terms.PostingsOf(enrolment.OfficialId).Any(posting => posting.Main && PlainTerms.IsActive(posting, enrolment.EnrolledOn)
            && course.TargetCategories.Contains(terms.TitleOf(posting).Category));
        var isThereAlready = course.Level is not null
            && terms.LevelOn(enrolment.OfficialId, course.Axis, enrolment.EnrolledOn) >= Levels.Of(course.Axis).ToList().IndexOf(course.Level);
        return !isTarget || isThereAlready;
    }

    private int TrainingNeed(Question question) =>
        P(question).Where(posting => terms.IsTrainable(terms.Person(posting.OfficialId), question.On))
            .Sum(posting => Judge.Judge(posting, question.On).LevelsNotMet.Count());
}
