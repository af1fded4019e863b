using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Standards;

/// <summary>What would make a criterion met.</summary>
public enum RemedyKind
{
    /// <summary>The level is being studied for: complete the class.</summary>
    Studying,

    /// <summary>Study for the level; the person is still of training age.</summary>
    Study,

    /// <summary>The level could only be studied for, and the person is past the training age.</summary>
    StudyPastAge,

    /// <summary>The level held is not recorded: find out and record it.</summary>
    Record,

    /// <summary>Nothing: the age on the first day in post stays what it was.</summary>
    Nothing,
}

/// <summary>What would make one criterion met.</summary>
/// <param name="Criterion">The criterion, with the rule that asks.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Course">The class that is being studied in; else the next towards the level that begins on or after the day and is for the holder's category; null without one.</param>
public sealed record Remedy(CriterionVerdict Criterion, RemedyKind Kind, Course? Course = null);

/// <summary>Says what each criterion that is not met would need.</summary>
public sealed class VerdictRemedies(ReviewFacts facts)
{
    /// <summary>One for each criterion not met or unknown, in the order of the criteria.</summary>
    public IReadOnlyList<Remedy> Of(PostingVerdict verdict)
    {
        if (facts.Find(verdict.OfficialId) is not var (block, place))
            return [];
        var person = block.People[place];
        var canStudy = Ages.On(person.BirthDate, verdict.On) < facts.Ground.TrainingAgeLimit(person.Sex);
        var studies = new CurrentStudies(facts, verdict.On);
        return [.. verdict.Verdict.Criteria.Where(criterion => criterion.Result is not VerdictResult.Met).Select(Remedy)];

        Remedy Remedy(CriterionVerdict criterion) => (CompiledRule.AxisOf(criterion.Criterion), criterion.Result) switch
        {
            (null, _) => new Remedy(criterion, RemedyKind.Nothing),
            (_, VerdictResult.Unknown) => new Remedy(criterion, RemedyKind.Record),
            _ when studies.Towards(verdict.OfficialId, criterion) is { } course => new Remedy(criterion, RemedyKind.Studying, course),
            ({ } axis, _) when canStudy => new Remedy(criterion, RemedyKind.Study, NextCourse(axis, criterion.Required, verdict)),
            _ => new Remedy(criterion, RemedyKind.StudyPastAge),
        };
    }

    private Course? NextCourse(Axis axis, string level, PostingVerdict verdict)
    {
        var category = facts.Titles.First(title => title.Code == verdict.TitleCode).Category;
        return facts.Courses.Where(course => course.Source.Axis == axis && course.Source.From >= verdict.On && course.Targets[(int)category]
                && course.Level >= Levels.Rank(axis, level))
            .MinBy(course => course.Source.From)?.Source;
    }
}
