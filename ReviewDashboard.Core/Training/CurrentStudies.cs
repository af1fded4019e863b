using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Training;

/// <summary>What people are studying on a day: enrolled by then, in a class that has not ended, without an outcome yet.</summary>
public sealed class CurrentStudies(ReviewFacts facts, DateOnly on)
{
    /// <summary>The class that leads somebody to what a criterion asks for, the soonest to end of several; null without one.</summary>
    public Course? Towards(string officialId, CriterionVerdict criterion)
    {
        if (CompiledRule.AxisOf(criterion.Criterion) is not { } axis || facts.Find(officialId) is not var (block, place))
            return null;
        var asked = Levels.Rank(axis, criterion.Required);
        Course? soonest = null;
        foreach (ref readonly var enrolment in block.Enrolments(block.People[place]))
        {
            var course = facts.Courses[enrolment.Course];
            if (course.Source.Axis == axis && course.Level >= asked && IsStudying(enrolment, course.Source) && (soonest is null || course.Source.To < soonest.To))
                soonest = course.Source;
        }

        return soonest;
    }

    /// <summary>The class that leads to the first of the criteria not met for which there is one.</summary>
    public Course? TowardsStandard(string officialId, Verdict verdict) => verdict.Criteria
        .Where(criterion => criterion.Result is VerdictResult.NotMet).Select(criterion => Towards(officialId, criterion)).FirstOrDefault(course => course is not null);

    private bool IsStudying(EnrolmentFact enrolment, Course course) =>
        enrolment.EnrolledOn <= on && on <= course.To && (enrolment.OutcomeOn is { } ended ? on < ended : enrolment.Outcome is Outcome.Studying);
}
