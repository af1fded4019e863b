using System.Runtime.InteropServices;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>What holds on a day among the people of a block.</summary>
internal sealed class BlockDay(PeopleBlock block, FactsGround ground, DateOnly on)
{
    private const int UnderForty = 40;

    [ThreadStatic]
    private static List<FactRow>? spare;

    private readonly DateOnly yearBegin = new(on.Year, 1, 1);
    private readonly EventRows events = new(block, ground);

    /// <summary>The rows of a set, to be laid together with those of other blocks; what can be disposed of is to be when that is done.</summary>
    public IRowSource Rows(RowSet set) => set switch
    {
        RowSet.Population => block.Population.On(on, ground),
        RowSet.NonSpecialised => block.NonSpecialised.On(on, ground),
        _ => Make(set),
    };

    /// <summary>Whether somebody was disciplined in the year of the day, by that day.</summary>
    public bool WasDisciplined(in PersonFact person)
    {
        foreach (ref readonly var decided in block.Cases(person))
        {
            if (decided.HasMeasure && IsInYear(decided.DecidedOn!.Value))
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody in post is below standard on the day.</summary>
    public bool IsBelow(in PersonFact person)
    {
        var place = block.PostingOn(person, on);
        return place >= 0 && block.Postings(person)[place].IsActive(on) && ground.Judge(block, person, place, on, out _) is VerdictResult.NotMet;
    }

    private OpenPlanes Make(RowSet set)
    {
        var rows = spare ??= [];
        Find(set, rows);
        var made = new OpenPlanes();
        made.Lay(CommuneOrder.Of(CollectionsMarshal.AsSpan(rows), ground.Units.Communes.Count));
        rows.Clear();
        return made;
    }

    private void Find(RowSet set, List<FactRow> rows)
    {
        switch (set)
        {
            case RowSet.BelowYearEarlier when on.Year > DateOnly.MinValue.Year:
                FindBelowYearEarlier(block.Population, rows);
                FindBelowYearEarlier(block.NonSpecialised, rows);
                break;
            case RowSet.Appointments:
                FindAppointments(rows);
                break;
            case RowSet.Outcomes or RowSet.Enrolments or RowSet.DecidedCases:
                rows.AddRange(block.Events(set, ground).InYear(on));
                break;
            case RowSet.CourseLearners:
                rows.AddRange(events.Found(block.EnrolmentOwners, CourseLearnerOf).Select(found => found.Row));
                break;
            case RowSet.OpenCases:
                rows.AddRange(events.Found(block.CaseOwners, OpenCaseOf).Select(found => found.Row));
                break;
            // A yearly record has no day: it stands on the last of its year.
            case RowSet.Appraisals when on is { Month: 12, Day: 31 }:
                rows.AddRange(events.Found(block.AppraisalOwners, AppraisalOf).Select(found => found.Row));
                break;
            case RowSet.Planned:
                FindPlanned(rows);
                break;
            case RowSet.SecretaryChairs:
                FindSecretaryChairs(rows);
                break;
        }
    }

    private void FindBelowYearEarlier(PeopleInPost inPost, List<FactRow> rows)
    {
        using var earlier = inPost.On(on.AddYears(-1), ground);
        foreach (var row in DayRows.Of(earlier, block.PostingOwners).With(Flag.BelowUntrainable))
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
            rows.Add(events.Row(owner, record, place, posting.From, PopulationFlags.Of(block.JudgeAtAppointment(owner, place, ground))));
        }
    }

    private (DateOnly Day, ulong Bits)? CourseLearnerOf(in PersonFact person, int record)
    {
        ref readonly var enrolment = ref block.AllEnrolments[record];
        return IsInYear(ground.Courses[enrolment.Course].Source.From) ? (enrolment.EnrolledOn, 0) : null;
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

    private void FindPlanned(List<FactRow> rows)
    {
        for (var record = 0; record < block.AllPlans.Length; record++)
        {
            ref readonly var plan = ref block.AllPlans[record];
            if (!plan.IsActive(on))
                continue;
            var owner = block.PlanOwners[record];
            ref readonly var person = ref block.People[owner];
            var age = Ages.On(person.BirthDate, on);
            rows.Add(new FactRow(owner, record, plan.Commune, plan.Title, Traits.Of(person, age) | ground.PlaceTraits(plan.Title, plan.Commune), Flag.Bit(Flag.Counted)
                | Flag.Bit(Flag.PlannedFemale, person.Sex is Sex.Female)
                | Flag.Bit(Flag.PlannedUnder40, age < UnderForty)
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
                rows.Add(events.Row(owner, record, record - person.Postings.Start, on, bits: 0));
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

    private bool IsInYear(DateOnly day) => day >= yearBegin && day <= on;
}
