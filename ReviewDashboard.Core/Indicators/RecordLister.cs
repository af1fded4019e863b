using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
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
        var pass = new RowFilter(facts, filter, who);
        foreach (var block in facts.Blocks)
        {
            foreach (var row in block.On(on, facts.Ground).Rows(set))
            {
                if (pass.Passes(row) && IsIn(unit, row.Commune))
                    yield return (block, row);
            }
        }
    }

    /// <summary>The record of a row.</summary>
    public CountedRecord Record(RowSet set, PeopleBlock block, FactRow row, bool inNumerator, bool inDenominator, string? detail = null)
    {
        ref readonly var person = ref block.People[row.Person];
        var (table, id, day, ownDetail, verdict) = set switch
        {
            RowSet.Population or RowSet.BelowYearEarlier or RowSet.Appointments => Posting(set, block.AllPostings[row.Record], row),
            RowSet.Outcomes or RowSet.Enrolments or RowSet.CourseLearners => Enrolment(set, block.AllEnrolments[row.Record]),
            _ => Case(set, block.AllCases[row.Record]),
        };
        var ageDay = set switch
        {
            RowSet.Population => on,
            RowSet.BelowYearEarlier => on.AddYears(-1),
            _ => day,
        };
        return new CountedRecord(
            table, id, person.Id, person.Name, person.Sex, person.BirthDate, Ages.On(person.BirthDate, ageDay),
            row.Commune < 0 ? null : facts.Units.Communes[row.Commune].Code, row.Commune < 0 ? null : facts.Titles[row.Title].Code,
            day, inNumerator, inDenominator, verdict, detail ?? ownDetail);
    }

    /// <summary>The record of a course.</summary>
    public static CountedRecord Record(CourseFact course, bool inNumerator, string detail) => new(
        "courses", course.Source.Id, null, course.Source.Name, null, null, null, null, null, course.Source.From, inNumerator, InDenominator: true, null, detail);

    private bool IsIn(string unit, int commune) => facts.Units.LevelOf(unit) switch
    {
        UnitLevel.Province => true,
        UnitLevel.District => commune >= 0 && facts.Units.DistrictOfCommune(commune) == facts.Units.DistrictIndex(unit),
        _ => commune == facts.Units.CommuneIndex(unit),
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

    private static (string, string, DateOnly, string?, VerdictResult?) Case(RowSet set, CaseFact @case) =>
        ("discipline_cases", @case.Id, set is RowSet.OpenCases ? @case.OpenedOn : @case.DecidedOn ?? @case.OpenedOn,
            set is RowSet.OpenCases || @case.Measure is not { } measure ? Codes.Of(@case.Ground) : Codes.Of(measure), null);
}
