using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.World;

/// <summary>A small random package that import would accept and that is full of boundary cases: year ends, 29 February,
/// touching postings, levels nobody knows, windows hit to the day, people without a posting. The same seed makes the same package.</summary>
public sealed class RandomPackage
{
    private static readonly DateOnly[] Boundaries =
    [
        new(2010, 12, 31), new(2011, 1, 1), new(2011, 12, 31), new(2012, 1, 1), new(2012, 2, 29), new(2012, 12, 14), new(2012, 12, 15),
        new(2012, 12, 31), new(2013, 1, 1), new(2013, 2, 28), new(2013, 3, 1), new(2013, 8, 31), new(2014, 12, 31), new(2015, 1, 1),
        new(2015, 12, 31), new(2016, 1, 1),
    ];

    private static readonly string[] Fields = ["law", "finance_accounting", "pedagogy"];

    private readonly Random random;
    private readonly int people;
    private readonly RandomRulebook rulebook;

    private RandomPackage(int seed, int people)
    {
        random = new Random(seed);
        this.people = people;
        rulebook = new RandomRulebook(random, Records);
    }

    private RecordSet Records { get; } = new();

    public static RecordSet Make(int seed, int people)
    {
        var package = new RandomPackage(seed, people);
        package.AddUnits();
        package.rulebook.Add();
        package.AddPeople();
        package.AddTraining();
        package.AddDiscipline();
        return package.Records;
    }

    /// <summary>A boundary day, or any day of 2009 to 2016.</summary>
    public static DateOnly Day(Random random) => random.Next(3) > 0
        ? Boundaries[random.Next(Boundaries.Length)]
        : new DateOnly(2009, 1, 1).AddDays(random.Next(8 * 365));

    private void AddUnits()
    {
        Records.Of<ReviewPeriod>().Add(new ReviewPeriod
        {
            Decision = "07-QĐ/TU",
            Title = "Thử nghiệm",
            BaselineYear = 2010,
            FromYear = 2011,
            ToYear = 2015,
            DecisionDate = new(2011, 1, 14),
            ConferenceDate = new(2015, 7, 10),
            YoungAge = 35,
            TrainingAgeLimitMale = 50,
            TrainingAgeLimitFemale = 45,
            LeaveWindowMonths = 24,
            EvaluationWindowMonths = 12,
        });
        for (var i = 0; i < 2; i++)
            Records.Of<District>().Add(new District { Code = $"90{i}", Name = $"Huyện {i}", Kind = Any<DistrictKind>() });
        for (var i = 0; i < 5; i++)
        {
            Records.Of<Commune>().Add(new Commune
            {
                Code = $"9000{i}",
                DistrictCode = $"90{i % 2}",
                Name = $"Xã {i}",
                Kind = Any<CommuneKind>(),
                Class = random.Next(1, 4),
                Terrain = Any<Terrain>(),
                EthnicMinority = Flip(),
                EspeciallyDifficult = Flip(),
                Hamlets = random.Next(1, 9),
            });
        }
    }

    private void AddPeople()
    {
        for (var i = 0; i < people; i++)
        {
            var person = new Official
            {
                Id = $"O{i:00}",
                FullName = $"Nguyễn Thị {i}",
                Sex = Any<Sex>(),
                Ethnicity = OneOf("Kinh", "Kinh", "Chăm", "K'Ho"),
                BirthDate = BirthDate(),
                NativeCommuneCode = Flip() ? AnyCommune() : null,
            };
            Records.Of<Official>().Add(person);
            AddCareer(person.Id);
            AddQualifications(person.Id);
        }
    }

    /// <summary>Birthdays that make an age limit bite on a boundary day, many of them on 29 February.</summary>
    private DateOnly BirthDate() => random.Next(3) switch
    {
        0 => new DateOnly(4 * random.Next(487, 498), 2, 29),
        1 => Day(random).AddYears(-random.Next(17, 61)),
        _ => new DateOnly(1950, 1, 1).AddDays(random.Next(45 * 365)),
    };

    /// <summary>Main postings one after the other, often touching, and some second ones at the same time; some people have none.</summary>
    private void AddCareer(string officialId)
    {
        var from = Day(random);
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            var to = Flip() ? from.AddDays(random.Next(1, 900)) : PlusMonths(from);
            AddPosting(officialId, from, i == 1 && Flip() ? null : to, isMain: true);
            from = Flip() ? to : to.AddDays(random.Next(1, 200));
        }

        if (random.Next(3) == 0)
            AddPosting(officialId, Day(random), null, isMain: false);
    }

    private void AddPosting(string officialId, DateOnly from, DateOnly? to, bool isMain) => Records.Of<Posting>().Add(new Posting
    {
        // The order of ids is not that of the days.
        Id = $"P{random.Next(1000):000}-{Records.Of<Posting>().Count}",
        OfficialId = officialId,
        CommuneCode = AnyCommune(),
        TitleCode = rulebook.AnyTitle(),
        From = from,
        To = to,
        Main = isMain,
        EntryRoute = Any<EntryRoute>(),
        EndReason = to is null ? null : Any<EndReason>(),
        DutiesDefined = Flip(),
    });

    private void AddQualifications(string officialId)
    {
        for (var i = random.Next(0, 12); i > 0; i--)
        {
            var axis = Any<Axis>();
            Records.Of<Qualification>().Add(new Qualification
            {
                Id = $"Q{random.Next(1000):000}-{Records.Of<Qualification>().Count}",
                OfficialId = officialId,
                Axis = axis,
                Level = rulebook.AnyLevel(axis),
                Field = axis == Axis.Professional && Flip() ? OneOf(Fields) : null,
                ObtainedOn = random.Next(3) == 0 ? null : Day(random),
            });
        }
    }

    private void AddTraining()
    {
        Records.Of<Core.Programme.Agency>().Add(new() { Code = "TU", Name = "Tỉnh ủy", Level = Core.Programme.AgencyLevel.Province });
        for (var i = 0; i < 4; i++)
            AddCourse($"C{i}");
        for (var i = 0; i < 2 * people + 16; i++)
            AddEnrolment($"E{i}", i < 16 ? "C0" : $"C{random.Next(4)}");
    }

    private void AddCourse(string id)
    {
        var from = Day(random);
        var axis = Any<Axis>();
        Records.Of<Course>().Add(new Course
        {
            Id = id,
            Name = "Lớp",
            Axis = axis,
            Level = Flip() ? rulebook.AnyLevel(axis) : null,
            HostAgency = "TU",
            VenueDistrictCode = "900",
            From = from,
            To = PlusMonths(from),
            PlannedSeats = random.Next(0, 20),
            TargetCategories = [Any<TitleCategory>(), Any<TitleCategory>()],
        });
        foreach (var district in Records.Of<District>().Where(_ => Flip()))
            Records.Of<CourseQuota>().Add(new CourseQuota { CourseId = id, DistrictCode = district.Code, Seats = random.Next(0, 9) });
    }

    private void AddEnrolment(string id, string courseId)
    {
        var enrolledOn = Day(random);
        var outcome = Any<Outcome>();
        DateOnly? outcomeOn = outcome == Outcome.Studying || random.Next(8) == 0 ? null : Flip() ? PlusMonths(enrolledOn) : OutcomeAWindowBeforeLeaving(enrolledOn);
        Records.Of<Enrolment>().Add(new Enrolment
        {
            Id = id,
            CourseId = courseId,
            OfficialId = AnyPerson(),
            EnrolledOn = enrolledOn,
            Outcome = outcome,
            OutcomeOn = outcomeOn,
            EvaluatedOn = outcomeOn is { } day && Flip() ? day.AddMonths(random.Next(3) * 6).AddDays(random.Next(0, 3)) : null,
        });
    }

    /// <summary>A day whose leaving window ends on the last day in some post, or one day off.</summary>
    private DateOnly OutcomeAWindowBeforeLeaving(DateOnly enrolledOn)
    {
        var ends = Records.Of<Posting>().Where(posting => posting.To is not null).Select(posting => posting.To!.Value).ToList();
        var day = ends.Count == 0 ? enrolledOn : ends[random.Next(ends.Count)].AddMonths(-24).AddDays(random.Next(-1, 2));
        return day < enrolledOn ? enrolledOn : day;
    }

    private void AddDiscipline()
    {
        for (var i = 0; i < people; i++)
        {
            var opened = Day(random);
            DateOnly? decided = random.Next(4) == 0 ? null : Flip() ? opened : PlusMonths(opened);
            Records.Of<DisciplineCase>().Add(new DisciplineCase
            {
                // Half of the cases fall on a few people, so that some have several, even on one day.
                Id = $"D{i}",
                OfficialId = Flip() ? "O00" : AnyPerson(),
                ViolatedOn = opened,
                OpenedOn = opened,
                DecidedOn = decided,
                Regime = Regime.State,
                Ground = Any<Ground>(),
                Measure = decided is null ? null : OneOf(Measure.None, Measure.Reprimand, Measure.Warning, Measure.SalaryDowngrade, Measure.Dismissal),
            });
        }
    }

    private DateOnly PlusMonths(DateOnly day) => day.AddMonths(OneOf(6, 12, 24)).AddDays(random.Next(0, 2));

    private string AnyCommune() => OneOf([.. Records.Of<Commune>()]).Code;

    private string AnyPerson() => OneOf([.. Records.Of<Official>()]).Id;

    private T Any<T>() where T : struct, Enum => OneOf(Enum.GetValues<T>());

    private T OneOf<T>(params T[] values) => values[random.Next(values.Length)];

    private bool Flip() => random.Next(2) == 0;
}
