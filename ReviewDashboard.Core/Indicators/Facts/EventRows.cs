using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of what happened to the people of a block, each as it was on the day on which it happened.</summary>
internal sealed class EventRows(PeopleBlock block, FactsGround ground)
{
    public delegate (DateOnly Day, ulong Bits)? EventOf(in PersonFact person, int record);

    /// <summary>All rows of a set of events, by day; no later day changes them.</summary>
    public Dated<FactRow> Of(RowSet set) => new(set switch
    {
        RowSet.Outcomes => Found(block.EnrolmentOwners, OutcomeOf),
        RowSet.Enrolments => Found(block.EnrolmentOwners, EnrolmentOf),
        RowSet.DecidedCases => Found(block.CaseOwners, DecidedCaseOf),
        _ => throw new ArgumentOutOfRangeException(nameof(set), set, "Its rows depend on the day that is asked for."),
    });

    /// <summary>The row of an event, in the commune and title of the posting on its day.</summary>
    /// <param name="owner">Place of whose it is.</param>
    /// <param name="record">Place of its record.</param>
    /// <param name="place">Place of the posting among the person's, negative where there is none.</param>
    /// <param name="day">Its day.</param>
    /// <param name="bits">Its flags.</param>
    public FactRow Row(int owner, int record, int place, DateOnly day, ulong bits)
    {
        ref readonly var person = ref block.People[owner];
        var (traits, flags) = (Traits.Of(person, Ages.On(person.BirthDate, day)), bits | Flag.Bit(Flag.Counted));
        if (place < 0)
            return new FactRow(owner, record, -1, 0, traits | Traits.NoPosting, flags);
        ref readonly var posting = ref block.Postings(person)[place];
        return new FactRow(owner, record, posting.Commune, posting.Title, traits | ground.PlaceTraits(posting.Title, posting.Commune), flags);
    }

    /// <summary>The rows of those records of one kind that tell of an event, each with its day.</summary>
    /// <param name="owners">For each record the place of whose it is.</param>
    /// <param name="find">The day and the flags of the event that a record tells of, if it does.</param>
    public IEnumerable<(DateOnly Day, FactRow Row)> Found(int[] owners, EventOf find)
    {
        for (var record = 0; record < owners.Length; record++)
        {
            var owner = owners[record];
            if (find(block.People[owner], record) is var (day, bits))
                yield return (day, Row(owner, record, block.PostingOn(block.People[owner], day), day, bits));
        }
    }

    /// <summary>Why somebody who enrolled on a day was not the right one for the course; null for who was.</summary>
    public WrongLearner? WhyWrong(in PersonFact person, CourseFact course, DateOnly day)
    {
        var place = block.PostingOn(person, day);
        if (place < 0 || !block.Postings(person)[place].IsActive(day))
            return WrongLearner.NoPost;
        if (!course.Targets[(int)ground.Titles[block.Postings(person)[place].Title].Category])
            return WrongLearner.OtherCategory;
        Span<sbyte> levels = stackalloc sbyte[6];
        block.LevelsOn(person, day, levels);
        return course.Level != Levels.Unknown && levels[(int)course.Source.Axis] >= course.Level ? WrongLearner.LevelHeld : null;
    }

    private (DateOnly Day, ulong Bits)? OutcomeOf(in PersonFact person, int record)
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        if (enrolment.Outcome is Outcome.Studying || enrolment.OutcomeOn is not { } day)
            return null;
        var completed = enrolment.Outcome is Outcome.Completed;
        return (day, Flag.Bit(Flag.Completed, completed)
            | Flag.Bit(Flag.DroppedOut, enrolment.Outcome is Outcome.DroppedOut)
            | Flag.Bit(Flag.Evaluated, completed && enrolment.EvaluatedOn is { } evaluated && evaluated >= day
                && evaluated <= Ages.MonthsAfter(day, ground.Review.EvaluationWindowMonths))
            | Flag.Bit(Flag.Left, completed && LeftAfter(person, day)));
    }

    private bool LeftAfter(in PersonFact person, DateOnly completed)
    {
        var last = Ages.MonthsAfter(completed, ground.Review.LeaveWindowMonths);
        foreach (ref readonly var posting in block.Postings(person))
        {
            if (posting.Main && posting.EndReason is EndReason.Resigned or EndReason.Abandoned
                && posting.To > completed && posting.To <= last && posting.To != DateOnly.MaxValue)
            {
                return true;
            }
        }

        return false;
    }

    private (DateOnly Day, ulong Bits)? EnrolmentOf(in PersonFact person, int record)
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        return (enrolment.EnrolledOn, Flag.Bit(Flag.WrongPerson, WhyWrong(person, ground.Courses[enrolment.Course], enrolment.EnrolledOn) is not null));
    }

    private (DateOnly Day, ulong Bits)? DecidedCaseOf(in PersonFact person, int record)
    {
        ref readonly var decided = ref block.AllCases[record];
        if (!decided.HasMeasure)
            return null;
        return (decided.DecidedOn!.Value, Flag.Bit(Flag.Severe, decided.Measure is not (Measure.Reprimand or Measure.Warning))
            | Flag.Bit(Flag.Repeated, HasEarlier(block.Cases(person), decided.DecidedOn.Value))
            | Flag.Bit(Flag.Ground + (int)decided.Ground));
    }

    private static bool HasEarlier(ReadOnlySpan<CaseFact> cases, DateOnly day)
    {
        foreach (ref readonly var other in cases)
        {
            if (other.HasMeasure && other.DecidedOn < day)
                return true;
        }

        return false;
    }
}
