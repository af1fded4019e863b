using ReviewDashboard.Core.Discipline;
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

/// <summary>What <see cref="ReviewFacts"/> are made of.</summary>
internal sealed record FactsParts(
    long Version, DateTime? ChangedAt, ReviewPeriod Review, UnitTree Units, IReadOnlyList<Title> Titles, Rulebook Rulebook, Targets Targets,
    IReadOnlyList<Quota> Quotas, IReadOnlyList<CourseFact> Courses, int[][] FieldsOfTitle, IReadOnlyList<PeopleBlock> Blocks, DateOnly NewestRecord);

/// <summary>Turns records into facts.</summary>
internal sealed class FactsBuilder
{
    private readonly RecordSet records;
    private readonly UnitTree units;
    private readonly Title[] titles;
    private readonly Course[] courses;
    private readonly Dictionary<string, int> titlePlaces;
    private readonly Dictionary<string, int> coursePlaces;
    private readonly Dictionary<string, int> fieldPlaces = new(StringComparer.Ordinal);

    private FactsBuilder(RecordSet records)
    {
        this.records = records;
        units = new UnitTree(records.Of<District>(), records.Of<Commune>());
        titles = [.. records.Of<Title>().OrderBy(title => title.Code, StringComparer.Ordinal)];
        courses = [.. records.Of<Course>().OrderBy(course => course.Id, StringComparer.Ordinal)];
        titlePlaces = Places(titles.Select(title => title.Code));
        coursePlaces = Places(courses.Select(course => course.Id));
    }

    public static FactsParts Build(RecordSet records, long version, DateTime? changedAt)
    {
        if (records.Of<ReviewPeriod>() is not [var review])
            throw new InvalidOperationException("Facts need the one row of the table review.");
        var builder = new FactsBuilder(records);
        return new FactsParts(
            version, changedAt, review, builder.units, builder.titles, new Rulebook(builder.titles, records.Of<StandardRule>()),
            new Targets(builder.units, records.Of<Target>()), records.Of<Quota>(), builder.CourseFacts(),
            [.. builder.titles.Select(title => title.Fields.Select(builder.FieldPlace).ToArray())], builder.PeopleBlocks(), builder.NewestRecord());
    }

    private static Dictionary<string, int> Places(IEnumerable<string> codes) =>
        codes.Select((code, place) => (code, place)).ToDictionary(pair => pair.code, pair => pair.place, StringComparer.Ordinal);

    private CourseFact[] CourseFacts()
    {
        var quotas = records.Of<CourseQuota>().ToLookup(quota => quota.CourseId, StringComparer.Ordinal);
        var enrolled = records.Of<Enrolment>().CountBy(enrolment => enrolment.CourseId, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return [.. courses.Select(course => new CourseFact(
            course,
            course.Level is { } level ? Levels.Rank(course.Axis, level) : Levels.Unknown,
            [.. Enum.GetValues<TitleCategory>().Select(category => course.TargetCategories.Contains(category))],
            [.. quotas[course.Id].Select(quota => (units.DistrictIndex(quota.DistrictCode), quota.Seats))],
            enrolled.GetValueOrDefault(course.Id)))];
    }

    private List<PeopleBlock> PeopleBlocks()
    {
        var postings = records.Of<Posting>().ToLookup(posting => posting.OfficialId, StringComparer.Ordinal);
        var qualifications = records.Of<Qualification>().ToLookup(qualification => qualification.OfficialId, StringComparer.Ordinal);
        var enrolments = records.Of<Enrolment>().ToLookup(enrolment => enrolment.OfficialId, StringComparer.Ordinal);
        var cases = records.Of<DisciplineCase>().ToLookup(@case => @case.OfficialId, StringComparer.Ordinal);
        var homes = records.Of<Official>().ToLookup(official => Home(postings[official.Id]));
        var blocks = new List<PeopleBlock>(units.Districts.Count + 1);
        for (var home = 0; home <= units.Districts.Count; home++)
        {
            var block = new BlockBuilder(this);
            foreach (var official in homes[home].OrderBy(official => official.Id, StringComparer.Ordinal))
                block.Add(official, postings[official.Id], qualifications[official.Id], enrolments[official.Id], cases[official.Id]);
            blocks.Add(block.Build());
        }

        return blocks;
    }

    // The district of the latest main posting; who has none goes to the block after the last district's.
    private int Home(IEnumerable<Posting> postings) =>
        postings.Where(posting => posting.Main).MaxBy(posting => (posting.From, posting.Id), LatestFirstThenId) is { } latest
            ? units.DistrictOfCommune(units.CommuneIndex(latest.CommuneCode))
            : units.Districts.Count;

    private static readonly Comparer<(DateOnly From, string Id)> LatestFirstThenId = Comparer<(DateOnly From, string Id)>.Create(
        (one, other) => one.From != other.From ? one.From.CompareTo(other.From) : string.CompareOrdinal(one.Id, other.Id));

    private int FieldPlace(string field)
    {
        if (!fieldPlaces.TryGetValue(field, out var place))
            fieldPlaces[field] = place = fieldPlaces.Count;
        return place;
    }

    private DateOnly NewestRecord() => new[]
    {
        Newest(records.Of<Posting>().SelectMany(posting => new DateOnly?[] { posting.From, posting.To })),
        Newest(records.Of<Qualification>().Select(qualification => qualification.ObtainedOn)),
        Newest(records.Of<Enrolment>().SelectMany(enrolment => new[] { enrolment.EnrolledOn, enrolment.OutcomeOn, enrolment.EvaluatedOn })),
        Newest(records.Of<DisciplineCase>().SelectMany(@case => new[] { @case.OpenedOn, @case.DecidedOn })),
        Newest(records.Of<Inspection>().SelectMany(inspection => new[] { inspection.From, inspection.ConcludedOn })),
    }.Max();

    private static DateOnly Newest(IEnumerable<DateOnly?> days) => days.Max() ?? DateOnly.MinValue;

    /// <summary>Collects the people of one block into arrays.</summary>
    private sealed class BlockBuilder(FactsBuilder facts)
    {
        private readonly List<PersonFact> people = [];
        private readonly List<PostingFact> postings = [];
        private readonly List<QualificationFact> qualifications = [];
        private readonly List<EnrolmentFact> enrolments = [];
        private readonly List<CaseFact> cases = [];

        public void Add(
            Official official, IEnumerable<Posting> itsPostings, IEnumerable<Qualification> itsQualifications,
            IEnumerable<Enrolment> itsEnrolments, IEnumerable<DisciplineCase> itsCases)
        {
            var native = official.NativeCommuneCode is { } code ? facts.units.CommuneIndex(code) : -1;
            people.Add(new PersonFact(
                official.Id, official.FullName, official.Sex, official.BirthDate, string.Equals(official.Ethnicity, Official.Majority, StringComparison.Ordinal), native,
                Append(postings, itsPostings.OrderBy(posting => posting.From).ThenBy(posting => posting.Id, StringComparer.Ordinal).Select(Fact)),
                Append(qualifications, itsQualifications.OrderBy(qualification => qualification.Id, StringComparer.Ordinal).Select(Fact)),
                Append(enrolments, itsEnrolments.OrderBy(enrolment => enrolment.Id, StringComparer.Ordinal).Select(Fact)),
                Append(cases, itsCases.OrderBy(@case => @case.Id, StringComparer.Ordinal).Select(Fact))));
        }

        public PeopleBlock Build() => new([.. people], [.. postings], [.. qualifications], [.. enrolments], [.. cases]);

        private static Stretch Append<T>(List<T> all, IEnumerable<T> added)
        {
            var start = all.Count;
            all.AddRange(added);
            return new Stretch(start, all.Count - start);
        }

        private PostingFact Fact(Posting posting) => new(
            posting.Id, facts.units.CommuneIndex(posting.CommuneCode), (ushort)facts.titlePlaces[posting.TitleCode], posting.From,
            posting.To ?? DateOnly.MaxValue, posting.Main, posting.EntryRoute, posting.EndReason);

        private QualificationFact Fact(Qualification qualification) => new(
            qualification.Axis, (sbyte)Levels.Rank(qualification.Axis, qualification.Level),
            qualification.Field is { } field ? facts.FieldPlace(field) : -1, qualification.ObtainedOn ?? DateOnly.MinValue);

        private EnrolmentFact Fact(Enrolment enrolment) => new(
            enrolment.Id, facts.coursePlaces[enrolment.CourseId], enrolment.EnrolledOn, enrolment.Outcome, enrolment.OutcomeOn, enrolment.EvaluatedOn);

        private static CaseFact Fact(DisciplineCase @case) => new(@case.Id, @case.OpenedOn, @case.DecidedOn, @case.Ground, @case.Measure);
    }
}
