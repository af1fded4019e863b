using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators;

/// <summary>What else is known of the people of a list, by which each of them counts or does not.</summary>
/// <param name="facts">The facts that the list is of.</param>
/// <param name="on">The day that it is of.</param>
public sealed class RecordPeople(ReviewFacts facts, DateOnly on)
{
    /// <summary>The course of an enrolment; null for another record.</summary>
    public Course? Course(CountedRecord record) => Enrolment(record) is { } enrolment ? facts.Courses[enrolment.Course].Source : null;

    /// <summary>Whether the person is of the majority.</summary>
    public bool? IsKinh(CountedRecord record) => Find(record) is var (block, place) ? block.People[place].IsKinh : null;

    /// <summary>Code of the commune that the person comes from; null where it is not known.</summary>
    public string? NativeCommune(CountedRecord record) =>
        Find(record) is var (block, place) && block.People[place].NativeCommune is >= 0 and var commune ? facts.Units.Communes[commune].Code : null;

    /// <summary>The field of the professional level held on the day: one that a title names, <see cref="ReviewFacts.OtherField"/>, or null where
    /// none is known.</summary>
    public string? Field(CountedRecord record) => Find(record) is var (block, place) ? facts.Ground.FieldName(block.FieldOn(block.People[place], on)) : null;

    /// <summary>The posting that the record is.</summary>
    public PostingFact? Posting(CountedRecord record) =>
        Find(record) is var (block, place) ? First(block.Postings(block.People[place]), posting => posting.Id == record.Id) : null;

    /// <summary>The enrolment that the record is.</summary>
    public EnrolmentFact? Enrolment(CountedRecord record) =>
        Find(record) is var (block, place) ? First(block.Enrolments(block.People[place]), enrolment => enrolment.Id == record.Id) : null;

    /// <summary>Why the learner of an enrolment was not the right one to be sent; null for who was.</summary>
    public WrongLearner? WhyWrong(CountedRecord record) => Find(record) is var (block, place) && Enrolment(record) is { } enrolment
        ? new EventRows(block, facts.Ground).WhyWrong(block.People[place], facts.Courses[enrolment.Course], enrolment.EnrolledOn)
        : null;

    /// <summary>What speaks against a good appraisal at the end of its year: discipline in that year, and being below standard.</summary>
    public (bool WasDisciplined, bool IsBelow) AgainstAppraisal(CountedRecord record)
    {
        if (Find(record) is not var (block, place))
            return (false, false);
        var day = new BlockDay(block, facts.Ground, on);
        return (day.WasDisciplined(block.People[place]), day.IsBelow(block.People[place]));
    }

    /// <summary>What was found on a criterion of the posting that the record is; null where it does not apply.</summary>
    public CriterionVerdict? Criterion(CountedRecord record, Criterion criterion) =>
        record.OfficialId is { } id ? facts.VerdictOf(id, on)?.Verdict.Criteria.FirstOrDefault(found => found.Criterion == criterion) : null;

    private static T? First<T>(ReadOnlySpan<T> all, Predicate<T> isWanted)
        where T : struct
    {
        foreach (var one in all)
        {
            if (isWanted(one))
                return one;
        }

        return null;
    }

    private (PeopleBlock Block, int Place)? Find(CountedRecord record) => record.OfficialId is { } id ? facts.Find(id) : null;
}
