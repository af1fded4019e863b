using System.Runtime.InteropServices;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>What holds on a day among the people of a block: the row sets, each made when first asked for.</summary>
internal sealed class BlockDay(PeopleBlock block, FactsGround ground, DateOnly on)
{
    private const int UnderForty = 40;

    private static readonly int Sets = Enum.GetValues<RowSet>().Length;

    [ThreadStatic]
    private static List<FactRow>? spare;

    private readonly DayRows?[] sets = new DayRows?[Sets];
    private readonly DateOnly yearBegin = new(on.Year, 1, 1);

    /// <summary>When it was last asked for, in milliseconds since the machine started.</summary>
    public long AskedAt { get; set; }

    public DayRows Rows(RowSet set)
    {
        if (sets[(int)set] is { } known)
            return known;
        var made = Open(set);
        sets[(int)set] = known = DayRows.Of(made, block.OwnersOf(set));
        (made as IDisposable)?.Dispose();
        return known;
    }

    /// <summary>The rows to be laid together with those of other blocks; what can be disposed of is to be when that is done.</summary>
    public IRowSource Open(RowSet set) => sets[(int)set] ?? (set is RowSet.Population ? block.InPost.On(on, ground) : Make(set));

    /// <summary>The same rows in another place.</summary>
    public void Move(RowSet set, DayRows rows) => sets[(int)set] = rows;

    private OpenPlanes Make(RowSet set)
    {
        var rows = spare ?? [];
        // One set may be made of another.
        spare = null;
        Find(set, rows);
        var made = new OpenPlanes();
        made.Lay(CommuneOrder.Of(CollectionsMarshal.AsSpan(rows), ground.Units.Communes.Count));
        rows.Clear();
        spare = rows;
        return made;
    }

    private void Find(RowSet set, List<FactRow> rows)
    {
        switch (set)
        {
            case RowSet.BelowYearEarlier:
                FindBelowYearEarlier(rows);
                break;
            case RowSet.Appointments:
                FindAppointments(rows);
                break;
            case RowSet.Outcomes:
                FindEvents(block.EnrolmentOwners, block.Outcomes.InYear(on), OutcomeOf, rows);
                break;
            case RowSet.Enrolments:
                FindEvents(block.EnrolmentOwners, block.Beginnings.InYear(on), EnrolmentOf, rows);
                break;
            case RowSet.CourseLearners:
                FindEvents(block.EnrolmentOwners, CourseLearnerOf, rows);
                break;
            case RowSet.DecidedCases:
                FindEvents(block.CaseOwners, block.Decisions.InYear(on), DecidedCaseOf, rows);
                break;
            case RowSet.OpenCases:
                FindEvents(block.CaseOwners, OpenCaseOf, rows);
                break;
            // A yearly record has no day: it stands on the last of its year.
            case RowSet.Appraisals when on is { Month: 12, Day: 31 }:
                FindEvents(block.AppraisalOwners, AppraisalOf, rows);
                break;
            case RowSet.Planned:
                FindPlanned(rows);
                break;
            case RowSet.SecretaryChairs:
                FindSecretaryChairs(rows);
                break;
        }
    }

    private void FindBelowYearEarlier(List<FactRow> rows)
    {
        if (on.Year == DateOnly.MinValue.Year)
            return;
        foreach (var row in block.On(on.AddYears(-1), ground).Rows(RowSet.Population).With(Flag.BelowUntrainable))
            rows.Add(row with { Bits = Flag.Bit(Flag.Counted) | Flag.Bit(Flag.Gone, block.AllPostings[row.Record].To <= on) });
    }

    private void FindAppointments(List<FactRow> rows)
    {
        foreach (var record in block.Appointments.InYear(on))
        {
            ref readonly var posting = ref block.AllPostings[record];
            if (!posting.Main)
                continue;
            var owner = block.PostingOwners[record];
            ref readonly var person = ref block.People[owner];
            var place = record - person.Postings.Start;
            rows.Add(Row(owner, record, place, posting.From, PopulationFlags.Of(block.InPost.JudgeAtAppointment(owner, place, ground))));
        }
    }

    private (DateOnly Day, ulong Bits)? OutcomeOf(in PersonFact person, int record)
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        if (enrolment.Outcome is Outcome.Studying)
            return null;
        var (day, completed) = (enrolment.OutcomeOn!.Value, enrolment.Outcome is Outcome.Completed);
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
        return (enrolment.EnrolledOn, Flag.Bit(Flag.WrongPerson, IsWrongPerson(person, ground.Courses[enrolment.Course], enrolment.EnrolledOn)));
    }

    private bool IsWrongPerson(in PersonFact person, CourseFact course, DateOnly day)
    {
        var place = block.PostingOn(person, day);
        if (place < 0)
            return true;
        ref readonly var posting = ref block.Postings(person)[place];
        if (!posting.IsActive(day) || !course.Targets[(int)ground.Titles[posting.Title].Category])
            return true;
        Span<sbyte> levels = stackalloc sbyte[6];
        block.LevelsOn(person, day, levels);
        return course.Level != Levels.Unknown && levels[(int)course.Source.Axis] >= course.Level;
    }

    private (DateOnly Day, ulong Bits)? CourseLearnerOf(in PersonFact person, int record)
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        return IsInYear(ground.Courses[enrolment.Course].Source.From) ? (enrolment.EnrolledOn, 0) : null;
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

    private (DateOnly Day, ulong Bits)? OpenCaseOf(in PersonFact person, int record)
    {
        ref readonly var open = ref block.AllCases[record];
        return open.OpenedOn <= on && (open.DecidedOn is not { } decided || decided > on) ? (open.OpenedOn, 0) : null;
    }

    private (DateOnly Day, ulong Bits)? AppraisalOf(in PersonFact person, int record)
    {
        ref readonly var appraisal = ref block.AllAppraisals[record];
        if (appraisal.Year != on.Year)
            return null;
        return (on, Flag.Bit(Flag.Good, appraisal.IsGood) | Flag.Bit(Flag.Contradicted, appraisal.IsGood && (WasDisciplined(person) || IsBelow(person))));
    }

    private bool WasDisciplined(in PersonFact person)
    {
        foreach (ref readonly var decided in block.Cases(person))
        {
            if (decided.HasMeasure && IsInYear(decided.DecidedOn!.Value))
                return true;
        }

        return false;
    }

    private bool IsBelow(in PersonFact person)
    {
        var place = block.PostingOn(person, on);
        return place >= 0 && block.Postings(person)[place].IsActive(on) && ground.Judge(block, person, place, on, out _) is VerdictResult.NotMet;
    }

    private void FindPlanned(List<FactRow> rows)
    {
        for (var record = 0; record < block.AllPlans.Length; record++)
        {
            ref readonly var plan = ref block.AllPlans[record];
            if (!plan.IsActive(on))
                continue;
            var owner = block.PlanOwners[record];
            ref readonly var person = ref block.People[owner];
            rows.Add(new FactRow(owner, record, plan.Commune, plan.Title, Traits.Of(person, on) | ground.PlaceTraits(plan.Title, plan.Commune), Flag.Bit(Flag.Counted)
                | Flag.Bit(Flag.PlannedFemale, person.Sex is Sex.Female)
                | Flag.Bit(Flag.PlannedUnder40, Ages.On(person.BirthDate, on) < UnderForty)
                | Flag.Bit(Flag.PlannedMinority, !person.IsKinh)));
        }
    }

    private void FindSecretaryChairs(List<FactRow> rows)
    {
        for (var record = 0; record < block.AllPostings.Length; record++)
        {
            ref readonly var posting = ref block.AllPostings[record];
            if (posting.Title != ground.SecretaryTitle || !posting.IsActive(on))
                continue;
            var owner = block.PostingOwners[record];
            ref readonly var person = ref block.People[owner];
            if (Chairs(block.Postings(person), posting.Commune))
                rows.Add(Row(owner, record, record - person.Postings.Start, on, Flag.Bit(Flag.Counted)));
        }
    }

    private bool Chairs(ReadOnlySpan<PostingFact> postings, int commune)
    {
        foreach (ref readonly var posting in postings)
        {
            if (posting.Title == ground.ChairTitle && posting.Commune == commune && posting.IsActive(on))
                return true;
        }

        return false;
    }

    private delegate (DateOnly Day, ulong Bits)? EventOf(in PersonFact person, int record);

    private void FindEvents(int[] owners, EventOf find, List<FactRow> rows)
    {
        for (var record = 0; record < owners.Length; record++)
            FindEvent(owners[record], record, find, rows);
    }

    private void FindEvents(int[] owners, ReadOnlySpan<int> records, EventOf find, List<FactRow> rows)
    {
        foreach (var record in records)
            FindEvent(owners[record], record, find, rows);
    }

    private void FindEvent(int owner, int record, EventOf find, List<FactRow> rows)
    {
        ref readonly var person = ref block.People[owner];
        if (find(person, record) is var (day, bits))
            rows.Add(Row(owner, record, block.PostingOn(person, day), day, bits | Flag.Bit(Flag.Counted)));
    }

    private bool IsInYear(DateOnly day) => day >= yearBegin && day <= on;

    private FactRow Row(int person, int record, int place, DateOnly day, ulong bits)
    {
        var traits = Traits.Of(block.People[person], day);
        if (place < 0)
            return new FactRow(person, record, -1, 0, traits | Traits.NoPosting, bits);
        ref readonly var posting = ref block.Postings(block.People[person])[place];
        return new FactRow(person, record, posting.Commune, posting.Title, traits | ground.PlaceTraits(posting.Title, posting.Commune), bits);
    }
}
