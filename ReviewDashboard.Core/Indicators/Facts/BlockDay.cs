using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>What holds on a day among the people of a block: the row sets, each made when first asked for.</summary>
internal sealed class BlockDay(PeopleBlock block, FactsGround ground, DateOnly on)
{
    private const int UnderForty = 40;

    private readonly DayRows?[] sets = new DayRows?[Enum.GetValues<RowSet>().Length];
    private readonly DateOnly yearBegin = new(on.Year, 1, 1);

    /// <summary>When it was last asked for, in milliseconds since the machine started.</summary>
    public long AskedAt { get; set; }

    public DayRows Rows(RowSet set) => sets[(int)set] ??= DayRows.Of(Find(set), ground.Units.Communes.Count);

    /// <summary>The same rows in another place.</summary>
    public void Move(RowSet set, DayRows rows) => sets[(int)set] = rows;

    private List<FactRow> Find(RowSet set) => set switch
    {
        RowSet.Population => block.InPost.On(on, ground),
        RowSet.BelowYearEarlier => BelowYearEarlier(),
        RowSet.Appointments => Appointments(),
        RowSet.Outcomes => Outcomes(),
        RowSet.Enrolments => Enrolments(),
        RowSet.CourseLearners => CourseLearners(),
        RowSet.DecidedCases => DecidedCases(),
        RowSet.OpenCases => OpenCases(),
        RowSet.Appraisals => Appraisals(),
        RowSet.Planned => Planned(),
        _ => SecretaryChairs(),
    };

    private List<FactRow> BelowYearEarlier()
    {
        if (on.Year == DateOnly.MinValue.Year)
            return [];
        var rows = new List<FactRow>();
        foreach (var row in block.On(on.AddYears(-1), ground).Rows(RowSet.Population).All)
        {
            if (row.Has(Flag.BelowUntrainable))
                rows.Add(row with { Bits = Flag.Bit(Flag.Counted) | Flag.Bit(Flag.Gone, block.AllPostings[row.Record].To <= on) });
        }

        return rows;
    }

    private List<FactRow> Appointments()
    {
        var rows = new List<FactRow>();
        for (var i = 0; i < block.People.Length; i++)
        {
            ref readonly var person = ref block.People[i];
            var postings = block.Postings(person);
            for (var place = 0; place < postings.Length; place++)
            {
                var from = postings[place].From;
                if (postings[place].Main && IsInYear(from))
                    rows.Add(Row(i, person.Postings.Start + place, place, from, PopulationFlags.Of(ground.Judge(block, person, place, from, out _))));
            }
        }

        return rows;
    }

    private List<FactRow> Outcomes() => Events(static (in PersonFact person) => person.Enrolments, (in PersonFact person, int record) =>
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        if (enrolment.Outcome is Outcome.Studying || enrolment.OutcomeOn is not { } day || !IsInYear(day))
            return null;
        var completed = enrolment.Outcome is Outcome.Completed;
        return (day, Flag.Bit(Flag.Completed, completed)
            | Flag.Bit(Flag.DroppedOut, enrolment.Outcome is Outcome.DroppedOut)
            | Flag.Bit(Flag.Evaluated, completed && enrolment.EvaluatedOn is { } evaluated && evaluated >= day
                && evaluated <= Ages.MonthsAfter(day, ground.Review.EvaluationWindowMonths))
            | Flag.Bit(Flag.Left, completed && LeftAfter(person, day)));
    });

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

    private List<FactRow> Enrolments() => Events(static (in PersonFact person) => person.Enrolments, (in PersonFact person, int record) =>
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        return IsInYear(enrolment.EnrolledOn)
            ? (enrolment.EnrolledOn, Flag.Bit(Flag.WrongPerson, IsWrongPerson(person, ground.Courses[enrolment.Course], enrolment.EnrolledOn)))
            : null;
    });

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

    private List<FactRow> CourseLearners() => Events(static (in PersonFact person) => person.Enrolments, (in PersonFact _, int record) =>
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        return IsInYear(ground.Courses[enrolment.Course].Source.From) ? (enrolment.EnrolledOn, 0) : null;
    });

    private List<FactRow> DecidedCases() => Events(static (in PersonFact person) => person.Cases, (in PersonFact person, int record) =>
    {
        ref readonly var decided = ref block.AllCases[record];
        if (!decided.HasMeasure || !IsInYear(decided.DecidedOn!.Value))
            return null;
        return (decided.DecidedOn.Value, Flag.Bit(Flag.Severe, decided.Measure is not (Measure.Reprimand or Measure.Warning))
            | Flag.Bit(Flag.Repeated, HasEarlier(block.Cases(person), decided.DecidedOn.Value))
            | Flag.Bit(Flag.Ground + (int)decided.Ground));
    });

    private static bool HasEarlier(ReadOnlySpan<CaseFact> cases, DateOnly day)
    {
        foreach (ref readonly var other in cases)
        {
            if (other.HasMeasure && other.DecidedOn < day)
                return true;
        }

        return false;
    }

    private List<FactRow> OpenCases() => Events(static (in PersonFact person) => person.Cases, (in PersonFact _, int record) =>
    {
        ref readonly var open = ref block.AllCases[record];
        return open.OpenedOn <= on && (open.DecidedOn is not { } decided || decided > on) ? (open.OpenedOn, 0) : null;
    });

    // A yearly record has no day: it stands on the last of its year.
    private List<FactRow> Appraisals() => on is not { Month: 12, Day: 31 } ? [] : Events(static (in PersonFact person) => person.Appraisals, (in PersonFact person, int record) =>
    {
        ref readonly var appraisal = ref block.AllAppraisals[record];
        if (appraisal.Year != on.Year)
            return null;
        return (on, Flag.Bit(Flag.Good, appraisal.IsGood) | Flag.Bit(Flag.Contradicted, appraisal.IsGood && (WasDisciplined(person) || IsBelow(person))));
    });

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

    private List<FactRow> Planned()
    {
        var rows = new List<FactRow>();
        for (var i = 0; i < block.People.Length; i++)
        {
            ref readonly var person = ref block.People[i];
            for (var record = person.Plans.Start; record < person.Plans.End; record++)
            {
                ref readonly var plan = ref block.AllPlans[record];
                if (!plan.IsActive(on))
                    continue;
                rows.Add(new FactRow(i, record, plan.Commune, plan.Title, Traits.Of(person, on) | PlaceTraits(plan.Title, plan.Commune), Flag.Bit(Flag.Counted)
                    | Flag.Bit(Flag.PlannedFemale, person.Sex is Sex.Female)
                    | Flag.Bit(Flag.PlannedUnder40, Ages.On(person.BirthDate, on) < UnderForty)
                    | Flag.Bit(Flag.PlannedMinority, !person.IsKinh)));
            }
        }

        return rows;
    }

    private List<FactRow> SecretaryChairs()
    {
        var rows = new List<FactRow>();
        for (var i = 0; i < block.People.Length; i++)
        {
            ref readonly var person = ref block.People[i];
            var postings = block.Postings(person);
            for (var place = 0; place < postings.Length; place++)
            {
                ref readonly var posting = ref postings[place];
                if (posting.Title == ground.SecretaryTitle && posting.IsActive(on) && Chairs(postings, posting.Commune))
                    rows.Add(Row(i, person.Postings.Start + place, place, on, Flag.Bit(Flag.Counted)));
            }
        }

        return rows;
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

    private delegate Stretch StretchOf(in PersonFact person);

    private delegate (DateOnly Day, ulong Bits)? EventOf(in PersonFact person, int record);

    private List<FactRow> Events(StretchOf records, EventOf find)
    {
        var rows = new List<FactRow>();
        for (var i = 0; i < block.People.Length; i++)
        {
            ref readonly var person = ref block.People[i];
            var stretch = records(person);
            for (var record = stretch.Start; record < stretch.End; record++)
            {
                if (find(person, record) is var (day, bits))
                    rows.Add(Row(i, record, block.PostingOn(person, day), day, bits | Flag.Bit(Flag.Counted)));
            }
        }

        return rows;
    }

    private bool IsInYear(DateOnly day) => day >= yearBegin && day <= on;

    private FactRow Row(int person, int record, int place, DateOnly day, ulong bits)
    {
        var traits = Traits.Of(block.People[person], day);
        if (place < 0)
            return new FactRow(person, record, -1, 0, traits | Traits.NoPosting, bits);
        ref readonly var posting = ref block.Postings(block.People[person])[place];
        return new FactRow(person, record, posting.Commune, posting.Title, traits | PlaceTraits(posting.Title, posting.Commune), bits);
    }

    private uint PlaceTraits(ushort title, int commune) => Traits.Of(ground.Titles[title].Category, ground.Units.Communes[commune]);
}
