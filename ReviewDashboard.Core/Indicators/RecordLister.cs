using System.Globalization;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Lists the rows that figures count, by the same sets, filters and flags.</summary>
internal sealed class RecordLister(ReviewFacts facts, DateOnly on, ReviewFilter filter)
{
    public ReviewFacts Facts => facts;

    public DateOnly On => on;

    public ReviewFilter Filter => filter;

    /// <summary>The rows of a set that pass the filter and lie in a unit, each with its block.</summary>
    public IEnumerable<(PeopleBlock Block, FactRow Row)> Rows(RowSet set, WhoCounts who, string unit)
    {
        var passing = new RowFilter(facts, filter, who);
        foreach (var (block, rows) in passing.SetsOf(set).SelectMany(one => facts.Rows.ByBlock(one, on)))
        {
            var pass = new ulong[rows.Words];
            passing.Mark(rows, pass);
            foreach (var piece in rows.Pieces.Where(piece => facts.Units.Contains(unit, piece.Commune)))
            {
                foreach (var row in rows.Of(piece, pass[rows.WordOf(piece)]))
                    yield return (block, row);
            }
        }
    }

    /// <summary>The record of a row.</summary>
    public CountedRecord Record(RowSet set, PeopleBlock block, FactRow row, bool inNumerator, bool inDenominator, string? detail = null, bool isMissing = false, NotCounted? why = null)
    {
        ref readonly var person = ref block.People[row.Person];
        var (table, id, day, ownDetail, verdict) = set switch
        {
            RowSet.Population or RowSet.BelowYearEarlier or RowSet.Appointments => Posting(set, block.AllPostings[row.Record], row),
            RowSet.Outcomes or RowSet.Enrolments or RowSet.CourseLearners => Enrolment(set, block.AllEnrolments[row.Record]),
            RowSet.Appraisals => Appraisal(person, block.AllAppraisals[row.Record]),
            RowSet.Planned => Plan(block.AllPlans[row.Record]),
            _ => Case(set, block.AllCases[row.Record]),
        };
        var ageDay = set switch
        {
            RowSet.Population or RowSet.Planned => on,
            RowSet.BelowYearEarlier => on.AddYears(-1),
            _ => day,
        };
        return new CountedRecord(
            table, id, person.Id, person.Name, person.Sex, person.BirthDate, ageDay,
            row.Commune < 0 ? null : facts.Units.Communes[row.Commune].Code, row.Commune < 0 ? null : facts.Titles[row.Title].Code,
            day, inNumerator, inDenominator, verdict, detail ?? ownDetail, isMissing)
        {
            Why = why,
            CourseId = table == "enrolments" ? facts.Courses[block.AllEnrolments[row.Record].Course].Source.Id : null,
        };
    }

    /// <summary>The record of an entry of a register.</summary>
    public CountedRecord Record(Entry entry)
    {
        var table = RecordTables.For(entry.Source.GetType());
        var key = table.Key.Select(column => RecordValues.Format(column, column.Property.GetValue(entry.Source)));
        return new CountedRecord(
            table.Name, string.Join('/', key), null, NameOf(entry.Source), null, null, null,
            entry.Commune < 0 ? null : facts.Units.Communes[entry.Commune].Code, entry.TitleCode, entry.Day,
            entry.Part != 0, entry.Whole != 0, null, entry.Detail ?? DetailOf(entry.Source))
        {
            CourseId = (entry.Source as Course)?.Id,
            Part = entry.Part,
            Whole = entry.Whole,
            Source = entry.Source,
            Why = entry is { Part: 0, Whole: 0 } ? entry.Why : null,
        };
    }

    /// <summary>Whether an entry that counts for a commune (-1: for the province only) passes the place filters and lies in a unit.</summary>
    public bool Chooses(string unit, int commune) =>
        facts.Units.Contains(unit, commune) && (commune < 0 || RowFilter.Chooses(filter, facts.Units.Communes[commune]));

    private static string? NameOf(object source) => source switch
    {
        Course course => course.Name,
        Commune commune => commune.Name,
        District district => district.Name,
        Inspection inspection => inspection.Subject,
        Recommendation recommendation => recommendation.Text,
        Facility facility => facility.Name,
        ReviewTask task => task.Text,
        Proposal proposal => proposal.Text,
        StudySession session => session.Theme,
        _ => null,
    };

    private string? DetailOf(object source) => source switch
    {
        Inspection inspection => facts.Registers.InspectionById[inspection.Id].Keys,
        Recommendation recommendation =>
            $"{facts.Registers.InspectionById[recommendation.InspectionId].Keys}/{Codes.Of(Deadline.State(recommendation.DueOn, recommendation.DoneOn, on))}",
        Proposal proposal => $"{proposal.AssignedTo}/{ProposalLine.KeyOf(proposal.AnsweredOn <= on ? proposal.Outcome : null)}",
        Allowance allowance => Codes.Of(allowance.Category),
        Facility facility => Codes.Of(facility.State),
        _ => null,
    };

    private static (string Table, string Id, DateOnly Day, string? Detail, VerdictResult? Verdict) Posting(RowSet set, PostingFact posting, FactRow row) =>
        ("postings", posting.Id, posting.From, null, set is RowSet.BelowYearEarlier ? VerdictResult.NotMet : VerdictOf(row));

    /// <summary>The verdict of a row of people in post.</summary>
    public static VerdictResult VerdictOf(FactRow row) =>
        row.Has(Flag.Met) ? VerdictResult.Met
        : row.Has(Flag.NotMet) ? VerdictResult.NotMet
        : row.Has(Flag.Undecided) ? VerdictResult.Unknown
        : VerdictResult.NoStandard;

    private static (string, string, DateOnly, string?, VerdictResult?) Enrolment(RowSet set, EnrolmentFact enrolment) =>
        ("enrolments", enrolment.Id, set is RowSet.Outcomes ? enrolment.OutcomeOn ?? enrolment.EnrolledOn : enrolment.EnrolledOn,
            Codes.Of(enrolment.Outcome), null);

    private (string, string, DateOnly, string?, VerdictResult?) Appraisal(in PersonFact person, AppraisalFact appraisal) =>
        ("appraisals", string.Create(CultureInfo.InvariantCulture, $"{person.Id}/{appraisal.Year}"), on, $"grade.{Codes.Of(appraisal.Grade)}", null);

    private static (string, string, DateOnly, string?, VerdictResult?) Plan(PlanFact plan) => ("planning", plan.Id, plan.AddedOn, null, null);

    private static (string, string, DateOnly, string?, VerdictResult?) Case(RowSet set, CaseFact @case) =>
        ("discipline_cases", @case.Id, set is RowSet.OpenCases ? @case.OpenedOn : @case.DecidedOn ?? @case.OpenedOn,
            set is RowSet.OpenCases || @case.Measure is not { } measure ? Codes.Of(@case.Ground) : Codes.Of(measure), null);
}
