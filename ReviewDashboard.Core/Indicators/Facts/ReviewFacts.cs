using System.Collections.Immutable;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>An immutable picture of all records, made for counting: every figure and every list is a pure function of it.</summary>
public sealed class ReviewFacts
{
    /// <summary>What stands for a field that no title names.</summary>
    public const string OtherField = "";

    private readonly OfficialIndex index;
    private readonly Lazy<(int[] Enrolled, int[] Completed)> learners;

    private ReviewFacts(FactsGround ground, ImmutableArray<PeopleBlock> blocks, OfficialIndex index, FactsRows rows, long version, DateTime? changedAt)
    {
        Rows = rows;
        this.index = index;
        Ground = ground;
        Blocks = blocks;
        Version = version;
        ChangedAt = changedAt;
        NewestRecord = blocks.Max(block => block.NewestRecord) is var newest && newest > ground.Registers.Newest ? newest : ground.Registers.Newest;
        TitleCodes = [.. Titles.Select(title => title.Code)];
        learners = new Lazy<(int[], int[])>(CountLearners);
    }

    /// <summary>Number of the newest change that these facts know.</summary>
    public long Version { get; }

    /// <summary>When that change was committed, in UTC; null without any.</summary>
    public DateTime? ChangedAt { get; }

    public ReviewPeriod Review => Ground.Review;

    public UnitTree Units => Ground.Units;

    /// <summary>The titles, by code.</summary>
    public IReadOnlyList<Title> Titles => Ground.Titles;

    public IReadOnlyList<string> TitleCodes { get; }

    public Targets Targets => Ground.Targets;

    /// <summary>The last day on which anything is known to have happened.</summary>
    public DateOnly NewestRecord { get; }

    /// <summary>The courses, by id.</summary>
    public IReadOnlyList<CourseFact> Courses => Ground.Courses;

    /// <summary>The name of an agency; a code that the data does not know as it is written.</summary>
    public string AgencyName(string code) => FindAgency(code)?.Name ?? code;

    /// <summary>An agency by its code; null for one that the data does not know.</summary>
    public Agency? FindAgency(string code) => Registers.Agencies.GetValueOrDefault(code);

    /// <summary>An inspection by its id; null for one that the data does not know.</summary>
    public Inspection? FindInspection(string id) => Registers.InspectionById.GetValueOrDefault(id)?.Source;

    /// <summary>What is kept of places and agencies rather than of people.</summary>
    internal Registers Registers => Ground.Registers;

    /// <summary>The people by district of their latest main posting; those without one in the last block.</summary>
    public ImmutableArray<PeopleBlock> Blocks { get; }

    /// <summary>The day that is shown when none is asked for: 31 December of the last year under review.</summary>
    public DateOnly DefaultDay => YearEnd(Review.ToYear);

    /// <summary>Posts for cadres and civil servants by class of commune.</summary>
    internal IReadOnlyDictionary<int, int> PostsOfClass => Ground.PostsOfClass;

    internal FactsGround Ground { get; }

    /// <summary>The rows that figures count.</summary>
    internal FactsRows Rows { get; }

    /// <summary>The facts of a set of records whose references are sound.</summary>
    /// <param name="records">The records.</param>
    /// <param name="version">Number of the newest change in them.</param>
    /// <param name="changedAt">When that change was committed.</param>
    public static ReviewFacts Build(RecordSet records, long version, DateTime? changedAt = null)
    {
        var ground = new FactsGround(records);
        var builder = new FactsBuilder(ground);
        foreach (var file in FactsBuilder.Files(records))
            builder.Add(file);
        return Of(ground, [builder], version, changedAt);
    }

    /// <summary>The facts of officials who were laid out in shares, in the order of their ids.</summary>
    internal static ReviewFacts Of(FactsGround ground, IReadOnlyList<FactsBuilder> shares, long version, DateTime? changedAt)
    {
        foreach (var share in shares.Skip(1))
            shares[0].Append(share);
        ImmutableArray<PeopleBlock> blocks = [.. shares[0].Blocks()];
        return new ReviewFacts(ground, blocks, OfficialIndex.Of(blocks), new FactsRows(ground, blocks), version, changedAt);
    }

    /// <summary>The facts after a change of one official's records: only the blocks that the official leaves or enters are made anew.</summary>
    /// <param name="file">The official's records after the change.</param>
    /// <param name="version">Number of the change.</param>
    /// <param name="changedAt">When it was committed.</param>
    public ReviewFacts With(OfficialFile file, long version, DateTime? changedAt)
    {
        var home = Ground.Home(file.Postings);
        var blocks = Blocks;
        if (Find(file.Official.Id) is var (left, _) && left != blocks[home])
            blocks = blocks.Replace(left, BlockPatch.Without(left, file.Official.Id));
        var parts = Ground.Parts(file);
        blocks = blocks.SetItem(home, BlockPatch.With(blocks[home], parts));
        return new ReviewFacts(Ground, blocks, index.With(blocks, file.Official.Id, home), Rows.With(blocks), version, changedAt);
    }

    /// <summary>The facts after a change of targets.</summary>
    /// <param name="targets">All targets after the change.</param>
    /// <param name="version">Number of the change.</param>
    /// <param name="changedAt">When it was committed.</param>
    public ReviewFacts With(Targets targets, long version, DateTime? changedAt) =>
        new(Ground.With(targets), Blocks, index, Rows, version, changedAt);

    /// <summary>The day on which a year's figures stand.</summary>
    public static DateOnly YearEnd(int year) => new(year, 12, 31);

    /// <summary>How many are enrolled in a course.</summary>
    public int EnrolledIn(CourseFact course) => learners.Value.Enrolled[course.Place];

    /// <summary>How many have completed a course, whenever.</summary>
    public int CompletedIn(CourseFact course) => learners.Value.Completed[course.Place];

    /// <summary>The figures of an indicator for units: usually one each, of DIS-02 one per ground,
    /// none where the filter or the level of the unit leaves the indicator undefined.</summary>
    public IReadOnlyList<Figure> Count(Indicator indicator, DateOnly on, ReviewFilter filter, IEnumerable<string> units)
    {
        if (!indicator.IsDefinedUnder(filter))
            return [];
        var counting = Count(indicator.Requests, on, filter);
        return [.. units.Where(unit => indicator.IsDefinedFor(Units.LevelOf(unit)))
            .SelectMany(unit => indicator.Figures(counting, unit).Select(part => Figure.Of(indicator, part.Breakdown, unit, on, part.Tally)))];
    }

    /// <summary>Several indicators on several days for all units, in one pass over each set of rows.</summary>
    public FigureTable CountAll(IReadOnlyList<Indicator> indicators, IReadOnlyList<DateOnly> days, ReviewFilter filter) =>
        CountFor(indicators, days, filter, Ground.AllSlots);

    /// <summary>The same for the province, the districts and some communes: of a whole country's communes a page shows few.</summary>
    public FigureTable CountFor(IReadOnlyList<Indicator> indicators, IReadOnlyList<DateOnly> days, ReviewFilter filter, IEnumerable<string> units) =>
        CountFor(indicators, days, filter, indicators.Any(indicator => indicator.ComparesCommunes) ? Ground.AllSlots : UnitSlots.For(Units, units));

    private FigureTable CountFor(IReadOnlyList<Indicator> indicators, IReadOnlyList<DateOnly> days, ReviewFilter filter, UnitSlots slots)
    {
        var requests = indicators.Where(indicator => indicator.IsDefinedUnder(filter)).SelectMany(indicator => indicator.Requests);
        return new FigureTable(Count(requests, days, filter, slots).ToDictionary(counting => counting.On));
    }

    /// <summary>The answers to some requests on one day for all units.</summary>
    internal Counting Count(IEnumerable<CountRequest> requests, DateOnly on, ReviewFilter filter) => Count(requests, [on], filter, Ground.AllSlots)[0];

    private Counting[] Count(IEnumerable<CountRequest> requests, IReadOnlyList<DateOnly> days, ReviewFilter filter, UnitSlots slots)
    {
        var passes = CountPass.Of(this, filter, requests);
        var rows = Rows.Of(days, passes);
        var counted = new Counting[days.Count];
        if (Rows.AreMany)
            Parallel.For(0, counted.Length, CountDay);
        else
            Array.ForEach([.. Enumerable.Range(0, counted.Length)], CountDay);
        return counted;

        void CountDay(int place) => counted[place] =
            new Counting(this, days[place], filter, RowCounter.Count(passes, set => rows[(days[place], set)], slots), slots);
    }

    /// <summary>The records behind a figure, by the same predicate: those with <see cref="CountedRecord.InNumerator"/>
    /// are as many as its numerator, and so for the denominator; the rest are in neither.</summary>
    public IReadOnlyList<CountedRecord> List(Indicator indicator, DateOnly on, ReviewFilter filter, string unit) =>
        indicator.IsDefinedUnder(filter) && indicator.IsDefinedFor(Units.LevelOf(unit))
            ? [.. indicator.Records(new RecordLister(this, on, filter), unit)]
            : [];

    /// <summary>Whether some of the records that a figure looked at count in neither numerator nor denominator.</summary>
    public bool LeavesOut(Indicator indicator, DateOnly on, ReviewFilter filter, string unit) =>
        indicator.CanLeaveOut && indicator.IsDefinedUnder(filter) && indicator.IsDefinedFor(Units.LevelOf(unit))
        && indicator.Records(new RecordLister(this, on, filter), unit).Any(record => record.Why is not null);

    /// <summary>Whether an official of this id is in the register.</summary>
    public bool Knows(string officialId) => Find(officialId) is not null;

    /// <summary>The districts that an official's records are open to; null for somebody who is not in the register.</summary>
    public OfficialHome? HomeOf(string officialId)
    {
        if (index.Find(officialId) is not var (home, _))
            return null;
        return new OfficialHome(
            home < Units.Districts.Count ? Units.Districts[home].Code : null,
            [.. CommunesServed(officialId).Select(commune => Units.DistrictOf(commune)!).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Whether somebody may open the page of a person of a block, as <see cref="CurrentUser.CanSee"/> says.</summary>
    internal bool IsOpenTo(CurrentUser user, int home, in PersonFact person)
    {
        if (user.CanSeeRecordsOf(home < Units.Districts.Count ? Units.Districts[home].Code : null))
            return true;
        foreach (ref readonly var posting in Blocks[home].Postings(person))
        {
            if (user.CanSeeRecordsOf(Units.Communes[posting.Commune].DistrictCode))
                return true;
        }

        return false;
    }

    /// <summary>Codes of the communes of all postings of an official; none for somebody who is not in the register.</summary>
    public IReadOnlyCollection<string> CommunesServed(string officialId)
    {
        var communes = new HashSet<string>(StringComparer.Ordinal);
        if (Find(officialId) is var (block, place))
        {
            foreach (ref readonly var posting in block.Postings(block.People[place]))
                communes.Add(Units.Communes[posting.Commune].Code);
        }

        return communes;
    }

    /// <summary>The verdict of an official's main posting on a day; null for who has none active.</summary>
    public PostingVerdict? VerdictOf(string officialId, DateOnly on)
    {
        if (Find(officialId) is not var (block, place))
            return null;
        ref readonly var person = ref block.People[place];
        var posting = block.PostingOn(person, on);
        return posting >= 0 && block.Postings(person)[posting].IsActive(on) ? Explain(block, person, posting, on) : null;
    }

    /// <summary>The block of an official and the place in its people; null for somebody who is not in the register.</summary>
    internal (PeopleBlock Block, int Place)? Find(string officialId) => index.Find(officialId) is var (home, place) ? (Blocks[home], place) : null;

    /// <summary>The verdict of every main posting active on a day in a unit, of every category, by posting id.</summary>
    public IEnumerable<PostingVerdict> Verdicts(DateOnly on, string unit) =>
        new RecordLister(this, on, ReviewFilter.None).Rows(RowSet.Population, WhoCounts.Everybody, unit)
            .Select(found => Explain(found.Block, found.Block.People[found.Row.Person], found.Row.Record - found.Block.People[found.Row.Person].Postings.Start, on))
            .OrderBy(verdict => verdict.PostingId, StringComparer.Ordinal);

    private PostingVerdict Explain(PeopleBlock block, in PersonFact person, int place, DateOnly on)
    {
        ref readonly var posting = ref block.Postings(person)[place];
        var result = Ground.Judge(block, person, place, on, out var findings);
        return new PostingVerdict(
            person.Id, posting.Id, Units.Communes[posting.Commune].Code, Titles[posting.Title].Code, on, StandardsJudge.Explain(result, findings));
    }

    private (int[] Enrolled, int[] Completed) CountLearners()
    {
        var (enrolled, completed) = (new int[Ground.Courses.Length], new int[Ground.Courses.Length]);
        foreach (var block in Blocks)
        {
            foreach (ref readonly var enrolment in block.AllEnrolments.AsSpan())
            {
                enrolled[enrolment.Course]++;
                if (enrolment.Outcome is Outcome.Completed)
                    completed[enrolment.Course]++;
            }
        }

        return (enrolled, completed);
    }
}
