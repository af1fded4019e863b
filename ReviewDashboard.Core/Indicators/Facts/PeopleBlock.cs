using System.Collections.Concurrent;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The people of one district (of their latest main posting) with all that hangs on them, wherever they served:
/// immutable arrays.</summary>
public sealed class PeopleBlock
{
    private readonly Lazy<DateOnly> newest;
    private readonly ConcurrentDictionary<RowSet, Dated<FactRow>> events = new();

    /// <summary>For each posting one more than its verdict on its first day; 0 while nobody has asked.</summary>
    private readonly byte[] appointed;

    internal PeopleBlock(
        PersonFact[] people, PostingFact[] postings, QualificationFact[] qualifications, EnrolmentFact[] enrolments, CaseFact[] cases,
        AppraisalFact[] appraisals, PlanFact[] plans)
    {
        People = people;
        AllPostings = postings;
        AllQualifications = qualifications;
        AllEnrolments = enrolments;
        AllCases = cases;
        AllAppraisals = appraisals;
        AllPlans = plans;
        Population = new PeopleInPost(this, nonSpecialised: false);
        NonSpecialised = new PeopleInPost(this, nonSpecialised: true);
        appointed = new byte[postings.Length];
        newest = new Lazy<DateOnly>(Newest);
    }

    /// <summary>The people, by id.</summary>
    public PersonFact[] People { get; }

    /// <summary>The last day on which anything is known to have happened to these people.</summary>
    internal DateOnly NewestRecord => newest.Value;

    /// <summary>The cadres and civil servants in post, day by day.</summary>
    internal PeopleInPost Population { get; }

    /// <summary>The non-specialised staff in post, day by day.</summary>
    internal PeopleInPost NonSpecialised { get; }

    internal PostingFact[] AllPostings { get; }

    internal QualificationFact[] AllQualifications { get; }

    internal EnrolmentFact[] AllEnrolments { get; }

    internal CaseFact[] AllCases { get; }

    internal AppraisalFact[] AllAppraisals { get; }

    internal PlanFact[] AllPlans { get; }

    /// <summary>For each posting the place of whose it is among the people; found when first asked for.</summary>
    internal int[] PostingOwners => field ??= Owners(AllPostings.Length, static (in PersonFact person) => person.Postings);

    /// <summary>The same of enrolments.</summary>
    internal int[] EnrolmentOwners => field ??= Owners(AllEnrolments.Length, static (in PersonFact person) => person.Enrolments);

    /// <summary>The same of discipline cases.</summary>
    internal int[] CaseOwners => field ??= Owners(AllCases.Length, static (in PersonFact person) => person.Cases);

    /// <summary>The same of appraisals.</summary>
    internal int[] AppraisalOwners => field ??= Owners(AllAppraisals.Length, static (in PersonFact person) => person.Appraisals);

    /// <summary>The same of plans.</summary>
    internal int[] PlanOwners => field ??= Owners(AllPlans.Length, static (in PersonFact person) => person.Plans);

    /// <summary>For each record that the rows of a set are made of the place of whose it is among the people.</summary>
    internal int[] OwnersOf(RowSet set) => set switch
    {
        RowSet.Outcomes or RowSet.Enrolments or RowSet.CourseLearners => EnrolmentOwners,
        RowSet.DecidedCases or RowSet.OpenCases => CaseOwners,
        RowSet.Appraisals => AppraisalOwners,
        RowSet.Planned => PlanOwners,
        _ => PostingOwners,
    };

    /// <summary>The postings by their first day.</summary>
    internal Dated<int> Appointments => field ??= new Dated<int>(AllPostings.Select((posting, record) => (posting.From, record)));

    /// <summary>The rows of a set of events, by day; made when first asked for.</summary>
    /// <param name="set">Outcomes, enrolments or decided cases.</param>
    /// <param name="ground">What they stand on: the same on every call, but for targets.</param>
    internal Dated<FactRow> Events(RowSet set, FactsGround ground) =>
        events.GetOrAdd(set, static (asked, state) => new EventRows(state.Block, state.Ground).Of(asked), (Block: this, Ground: ground));

    /// <summary>The verdict on the first day of a posting, which no later day changes.</summary>
    /// <param name="owner">Place of the person.</param>
    /// <param name="place">Place among the person's postings.</param>
    /// <param name="ground">What the people are judged by: the same on every call, but for targets.</param>
    internal VerdictResult JudgeAtAppointment(int owner, int place, FactsGround ground)
    {
        ref readonly var person = ref People[owner];
        ref var known = ref appointed[person.Postings.Start + place];
        // Whoever judges first writes the same as whoever judges again.
        if (known == 0)
            known = (byte)(1 + (int)ground.Judge(this, person, place, Postings(person)[place].From, out _));
        return (VerdictResult)(known - 1);
    }

    /// <summary>Place of an official among the people, negative where not here.</summary>
    internal int Find(string officialId) => People.AsSpan().BinarySearch(new ById(officialId));

    /// <summary>All postings of a person, by first day, then id.</summary>
    public ReadOnlySpan<PostingFact> Postings(in PersonFact person) => AllPostings.AsSpan(person.Postings.Start, person.Postings.Length);

    /// <summary>All qualifications of a person, by id.</summary>
    public ReadOnlySpan<QualificationFact> Qualifications(in PersonFact person) =>
        AllQualifications.AsSpan(person.Qualifications.Start, person.Qualifications.Length);

    /// <summary>The enrolments of a person, by id.</summary>
    public ReadOnlySpan<EnrolmentFact> Enrolments(in PersonFact person) => AllEnrolments.AsSpan(person.Enrolments.Start, person.Enrolments.Length);

    /// <summary>All discipline cases of a person, by id.</summary>
    public ReadOnlySpan<CaseFact> Cases(in PersonFact person) => AllCases.AsSpan(person.Cases.Start, person.Cases.Length);

    /// <summary>Rank held on each <see cref="Axis"/> on a day, <see cref="Levels.Unknown"/> where no record says.</summary>
    public void LevelsOn(in PersonFact person, DateOnly on, Span<sbyte> levels)
    {
        levels.Fill(Levels.Unknown);
        foreach (ref readonly var qualification in Qualifications(person))
        {
            ref var held = ref levels[(int)qualification.Axis];
            if (qualification.ObtainedOn <= on && qualification.Rank > held)
                held = qualification.Rank;
        }
    }

    /// <summary>Field of the record that gives the professional level on a day; of several the latest, then the greatest id;
    /// -1 where not known.</summary>
    public int FieldOn(in PersonFact person, DateOnly on)
    {
        var best = new QualificationFact(Axis.Professional, Levels.Unknown, -1, default);
        foreach (ref readonly var qualification in Qualifications(person))
        {
            if (qualification.Axis is Axis.Professional && qualification.ObtainedOn <= on
                && (qualification.Rank, qualification.ObtainedOn).CompareTo((best.Rank, best.ObtainedOn)) >= 0)
            {
                best = qualification;
            }
        }

        return best.Field;
    }

    /// <summary>Place among the person's postings of the main one active on a day, else of the last main one begun
    /// on or before it; -1 where there is none. As main postings do not overlap, it is the last begun in either case.</summary>
    public int PostingOn(in PersonFact person, DateOnly on)
    {
        var postings = Postings(person);
        for (var i = postings.Length - 1; i >= 0; i--)
        {
            if (postings[i].Main && postings[i].From <= on)
                return i;
        }

        return -1;
    }

    private int[] Owners(int records, StretchOf of)
    {
        var owners = new int[records];
        for (var i = 0; i < People.Length; i++)
        {
            var stretch = of(People[i]);
            owners.AsSpan(stretch.Start, stretch.Length).Fill(i);
        }

        return owners;
    }

    private DateOnly Newest()
    {
        var last = DateOnly.MinValue;
        foreach (ref readonly var posting in AllPostings.AsSpan())
            last = Later(Later(last, posting.From), posting.To == DateOnly.MaxValue ? null : posting.To);
        foreach (ref readonly var qualification in AllQualifications.AsSpan())
            last = Later(last, qualification.ObtainedOn);
        foreach (ref readonly var enrolment in AllEnrolments.AsSpan())
            last = Later(Later(Later(last, enrolment.EnrolledOn), enrolment.OutcomeOn), enrolment.EvaluatedOn);
        foreach (ref readonly var @case in AllCases.AsSpan())
            last = Later(Later(last, @case.OpenedOn), @case.DecidedOn);
        return last;
    }

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;

    private delegate Stretch StretchOf(in PersonFact person);

    private readonly record struct ById(string Id) : IComparable<PersonFact>
    {
        public int CompareTo(PersonFact other) => string.CompareOrdinal(Id, other.Id);
    }
}
