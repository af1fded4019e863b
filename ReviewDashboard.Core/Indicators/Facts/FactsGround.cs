using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>What people's facts stand on and a correction of people's records leaves as it is: review, units, titles, rules, courses.
/// Communes, titles, courses and fields are named by their place in its lists.</summary>
internal sealed class FactsGround
{
    /// <summary>Place of every field that no title names.</summary>
    private const int OtherField = int.MaxValue;

    private readonly string[] fields;

    private readonly Dictionary<string, int> titlePlaces;
    private readonly Dictionary<string, int> coursePlaces;
    private readonly Dictionary<string, int> fieldPlaces;
    private readonly int[][] agesThatCount;

    public FactsGround(RecordSet records)
    {
        Review = records.Of<ReviewPeriod>() is [var review]
            ? review
            : throw new InvalidOperationException("Facts need the one row of the table review.");
        Units = new UnitTree(records.Of<District>(), records.Of<Commune>());
        AllSlots = UnitSlots.All(Units);
        Titles = [.. records.Of<Title>().OrderBy(title => title.Code, StringComparer.Ordinal)];
        Rulebook = new Rulebook(Titles, records.Of<StandardRule>());
        Targets = new Targets(Units, records.Of<Target>());
        PostsOfClass = records.Of<Quota>().Where(quota => quota.Group is QuotaGroup.CadreAndCivilServant)
            .ToDictionary(quota => quota.CommuneClass, quota => quota.Posts);
        titlePlaces = Places(Titles.Select(title => title.Code));
        fields = [.. Titles.SelectMany(title => title.Fields).Distinct(StringComparer.Ordinal)];
        fieldPlaces = Places(fields);
        FieldsOfTitle = [.. Titles.Select(title => title.Fields.Select(field => fieldPlaces[field]).ToArray())];
        Courses = CourseFacts(records);
        SeatsOf = Courses.SelectMany(course => course.Seats.Select(seats => (course.Source.From, seats.District, seats.Seats)))
            .ToLookup(seats => (seats.From.Year, seats.District), seats => (seats.From, seats.Seats));
        coursePlaces = Places(Courses.Select(course => course.Source.Id));
        Registers = new Registers(records, Units);
        agesThatCount = Array.ConvertAll(Enum.GetValues<Sex>(), sex => (int[])[.. Traits.BandEnds.ToArray().Append(Review.YoungAge).Append(TrainingAgeLimit(sex)).Order()]);
        SecretaryTitle = TitlePlace(Title.PartySecretary);
        ChairTitle = TitlePlace(Title.CommitteeChair);
    }

    public ReviewPeriod Review { get; }

    public UnitTree Units { get; }

    /// <summary>Slots for every unit.</summary>
    public UnitSlots AllSlots { get; }

    public Title[] Titles { get; }

    public Rulebook Rulebook { get; }

    public Targets Targets { get; private set; }

    /// <summary>Posts for cadres and civil servants by class of commune.</summary>
    public IReadOnlyDictionary<int, int> PostsOfClass { get; }

    /// <summary>The fields that fit each title.</summary>
    public int[][] FieldsOfTitle { get; }

    /// <summary>The courses, by id.</summary>
    public CourseFact[] Courses { get; }

    /// <summary>The seats of each district in the courses begun in a year, each with the course's first day.</summary>
    public ILookup<(int Year, int District), (DateOnly From, int Seats)> SeatsOf { get; }

    /// <summary>What is kept of places and agencies rather than of people.</summary>
    public Registers Registers { get; }

    /// <summary>Place of the title of party secretary; -1 where the data has none.</summary>
    public int SecretaryTitle { get; }

    /// <summary>Place of the title of chair of the commune People's Committee; -1 where the data has none.</summary>
    public int ChairTitle { get; }

    /// <summary>Place of a title; -1 for a code that the data does not know.</summary>
    public int TitlePlace(string code) => titlePlaces.GetValueOrDefault(code, -1);

    /// <summary>The field at a place; null for the place of one that is not known.</summary>
    public string? FieldName(int place) => place < 0 ? null : place == OtherField ? ReviewFacts.OtherField : fields[place];

    /// <summary>What a title in a commune is to the filters.</summary>
    public uint PlaceTraits(ushort title, int commune) => Traits.Of(Titles[title].Category, Units.Communes[commune]);

    /// <summary>The same with other targets, on which nothing else here stands.</summary>
    public FactsGround With(Targets targets)
    {
        var copy = (FactsGround)MemberwiseClone();
        copy.Targets = targets;
        return copy;
    }

    /// <summary>The ages at which something counts otherwise for people of a sex, youngest first.</summary>
    public ReadOnlySpan<int> AgesThatCount(Sex sex) => agesThatCount[(int)sex];

    /// <summary>Below this age people of a sex are sent to training.</summary>
    public int TrainingAgeLimit(Sex sex) => sex is Sex.Male ? Review.TrainingAgeLimitMale : Review.TrainingAgeLimitFemale;

    /// <summary>Place of the district of the latest main posting; who has none belongs to the place after the last district.</summary>
    public int Home(IReadOnlyList<Posting> postings)
    {
        Posting? latest = null;
        foreach (var posting in postings)
        {
            if (posting.Main && (latest is null || ByFirstDay(posting, latest) > 0))
                latest = posting;
        }

        return latest is null ? Units.Districts.Count : Units.DistrictOfCommune(Units.CommuneIndex(latest.CommuneCode));
    }

    /// <summary>The facts of one person.</summary>
    public PersonParts Parts(OfficialFile file)
    {
        var official = file.Official;
        var native = official.NativeCommuneCode is { } code ? Units.CommuneIndex(code) : -1;
        return new PersonParts(
            new PersonFact(
                official.Id, official.FullName, official.Sex, official.BirthDate,
                string.Equals(official.Ethnicity, Official.Majority, StringComparison.Ordinal), native, default, default, default, default, default, default),
            InOrder(file.Postings, ByFirstDay, Fact),
            InOrder(file.Qualifications, static (one, other) => string.CompareOrdinal(one.Id, other.Id), Fact),
            InOrder(file.Enrolments, static (one, other) => string.CompareOrdinal(one.Id, other.Id), Fact),
            InOrder(file.Cases, static (one, other) => string.CompareOrdinal(one.Id, other.Id), Fact),
            InOrder(file.Appraisals, static (one, other) => one.Year.CompareTo(other.Year), static appraisal => new AppraisalFact(appraisal.Year, appraisal.Grade)),
            InOrder(file.Planned, static (one, other) => string.CompareOrdinal(one.Id, other.Id), Fact));
    }

    /// <summary>Judges the holder of a posting on a day.</summary>
    public VerdictResult Judge(PeopleBlock block, in PersonFact person, int place, DateOnly on, out Findings findings)
    {
        Span<sbyte> levels = stackalloc sbyte[6];
        block.LevelsOn(person, on, levels);
        return Judge(block, person, place, levels, on, out findings);
    }

    /// <summary>The same where the levels held on the day are at hand.</summary>
    public VerdictResult Judge(PeopleBlock block, in PersonFact person, int place, ReadOnlySpan<sbyte> levels, DateOnly on, out Findings findings)
    {
        var postings = block.Postings(person);
        return StandardsJudge.Judge(Rulebook, Units.Communes[postings[place].Commune], person, postings, place, levels, on, out findings);
    }

    private static int ByFirstDay(Posting one, Posting other) =>
        one.From != other.From ? one.From.CompareTo(other.From) : string.CompareOrdinal(one.Id, other.Id);

    // Most come in order, and there are millions.
    private static TFact[] InOrder<TRecord, TFact>(IReadOnlyList<TRecord> records, Comparison<TRecord> order, Converter<TRecord, TFact> fact)
    {
        for (var i = 1; i < records.Count; i++)
        {
            if (order(records[i - 1], records[i]) > 0)
                return [.. records.Order(Comparer<TRecord>.Create(order)).Select(record => fact(record))];
        }

        var facts = records.Count == 0 ? [] : new TFact[records.Count];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = fact(records[i]);
        return facts;
    }

    private static Dictionary<string, int> Places(IEnumerable<string> codes) =>
        codes.Select((code, place) => (code, place)).ToDictionary(pair => pair.code, pair => pair.place, StringComparer.Ordinal);

    private CourseFact[] CourseFacts(RecordSet records)
    {
        var quotas = records.Of<CourseQuota>().ToLookup(quota => quota.CourseId, StringComparer.Ordinal);
        return [.. records.Of<Course>().OrderBy(course => course.Id, StringComparer.Ordinal).Select((course, place) => new CourseFact(
            place,
            course,
            course.Level is { } level ? Levels.Rank(course.Axis, level) : Levels.Unknown,
            [.. Enum.GetValues<TitleCategory>().Select(category => course.TargetCategories.Contains(category))],
            [.. quotas[course.Id].Select(quota => (Units.DistrictIndex(quota.DistrictCode), quota.Seats))]))];
    }

    private PostingFact Fact(Posting posting) => new(
        posting.Id, Units.CommuneIndex(posting.CommuneCode), (ushort)titlePlaces[posting.TitleCode], posting.From,
        posting.To ?? DateOnly.MaxValue, posting.Main, posting.EntryRoute, posting.EndReason, posting.DutiesDefined);

    private QualificationFact Fact(Qualification qualification) => new(
        qualification.Axis, (sbyte)Levels.Rank(qualification.Axis, qualification.Level),
        qualification.Field is { } field ? fieldPlaces.GetValueOrDefault(field, OtherField) : -1, qualification.ObtainedOn ?? DateOnly.MinValue);

    private EnrolmentFact Fact(Enrolment enrolment) => new(
        enrolment.Id, coursePlaces[enrolment.CourseId], enrolment.EnrolledOn, enrolment.Outcome, enrolment.OutcomeOn, enrolment.EvaluatedOn, enrolment.Reason);

    private PlanFact Fact(PlannedSuccessor plan) => new(
        plan.Id, Units.CommuneIndex(plan.CommuneCode), (ushort)titlePlaces[plan.TitleCode], plan.AddedOn, plan.RemovedOn ?? DateOnly.MaxValue);

    private static CaseFact Fact(DisciplineCase @case) => new(@case.Id, @case.OpenedOn, @case.DecidedOn, @case.Ground, @case.Measure);
}
