using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
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
    private static readonly string[] Fields = ["law", "finance_accounting", "pedagogy"];

    private readonly Dice dice;
    private readonly int people;
    private readonly RandomRulebook rulebook;

    private RandomPackage(int seed, int people)
    {
        dice = new Dice(new Random(seed));
        this.people = people;
        rulebook = new RandomRulebook(dice, Records);
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
        new RandomProgramme(package.dice, package.rulebook, package.Records).Add();
        return package.Records;
    }

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
        for (var i = 0; i < 3; i++)
            Records.Of<District>().Add(new District { Code = $"90{i}", Name = $"Huyện {i}", Kind = dice.Any<DistrictKind>() });
        for (var i = 0; i < 5; i++)
        {
            Records.Of<Commune>().Add(new Commune
            {
                Code = $"9000{i}",
                DistrictCode = $"90{i % 3}",
                Name = $"Xã {i}",
                Kind = dice.Any<CommuneKind>(),
                Class = dice.Next(1, 4),
                Terrain = dice.Any<Terrain>(),
                EthnicMinority = dice.Flip(),
                EspeciallyDifficult = dice.Flip(),
                Hamlets = dice.Next(0, 5),
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
                Sex = dice.Any<Sex>(),
                Ethnicity = dice.OneOf("Kinh", "Kinh", "Chăm", "K'Ho"),
                BirthDate = BirthDate(),
                NativeCommuneCode = dice.Flip() ? AnyCommune() : null,
            };
            Records.Of<Official>().Add(person);
            AddCareer(person.Id);
            AddQualifications(person.Id);
        }

        foreach (var commune in Records.Of<Commune>().Where(_ => dice.Flip()))
            commune.ResponsibleOfficialId = AnyPerson();
    }

    /// <summary>Birthdays that make an age limit bite on a boundary day, many of them on 29 February.</summary>
    private DateOnly BirthDate() => dice.Next(3) switch
    {
        0 => new DateOnly(4 * dice.Next(487, 498), 2, 29),
        1 => dice.Day().AddYears(-dice.Next(17, 61)),
        _ => new DateOnly(1950, 1, 1).AddDays(dice.Next(45 * 365)),
    };

    /// <summary>Main postings one after the other, often touching, and some second ones at the same time; some people have none.</summary>
    private void AddCareer(string officialId)
    {
        var from = dice.Day();
        for (var i = dice.Next(0, 4); i > 0; i--)
        {
            var to = dice.Flip() ? from.AddDays(dice.Next(1, 900)) : PlusMonths(from);
            AddPosting(officialId, from, i == 1 && dice.Flip() ? null : to, isMain: true);
            from = dice.Flip() ? to : to.AddDays(dice.Next(1, 200));
        }

        if (dice.Next(3) == 0)
            AddPosting(officialId, dice.Day(), null, isMain: false);
        if (dice.Next(2) == 0)
            AddSecretaryAndChair(officialId);
    }

    /// <summary>Both posts, mostly in one commune: at the same time, one after the other, or with one day in common.
    /// That of the secretary may be the main one.</summary>
    private void AddSecretaryAndChair(string officialId)
    {
        var secretary = Records.Of<Posting>().Find(posting => posting.OfficialId == officialId && dice.Flip())
            ?? AddPosting(officialId, dice.Day(), null, isMain: false);
        secretary.TitleCode = "PARTY_SECRETARY";
        var chair = AddPosting(officialId, secretary.To?.AddDays(dice.Next(-1, 1)) ?? dice.Day(), null, isMain: false);
        chair.TitleCode = "PC_CHAIR";
        chair.CommuneCode = dice.Next(4) == 0 ? AnyCommune() : secretary.CommuneCode;
    }

    private Posting AddPosting(string officialId, DateOnly from, DateOnly? to, bool isMain)
    {
        var posting = new Posting
        {
            // The order of ids is not that of the days.
            Id = $"P{dice.Next(1000):000}-{Records.Of<Posting>().Count}",
            OfficialId = officialId,
            CommuneCode = AnyCommune(),
            TitleCode = rulebook.AnyTitle(),
            From = from,
            To = to,
            Main = isMain,
            EntryRoute = dice.Any<EntryRoute>(),
            EndReason = to is null ? null : dice.Any<EndReason>(),
            DutiesDefined = dice.Flip(),
        };
        Records.Of<Posting>().Add(posting);
        return posting;
    }

    private void AddQualifications(string officialId)
    {
        for (var i = dice.Next(0, 12); i > 0; i--)
        {
            var axis = dice.Any<Axis>();
            Records.Of<Qualification>().Add(new Qualification
            {
                Id = $"Q{dice.Next(1000):000}-{Records.Of<Qualification>().Count}",
                OfficialId = officialId,
                Axis = axis,
                Level = rulebook.AnyLevel(axis),
                Field = axis == Axis.Professional && dice.Flip() ? dice.OneOf(Fields) : null,
                ObtainedOn = dice.Next(3) == 0 ? null : dice.Day(),
            });
        }
    }

    private void AddTraining()
    {
        AddAgencies();
        for (var i = 0; i < 8; i++)
            AddCourse($"C{i}");
        // One class of about fifteen, one of about thirty.
        var (small, large) = (dice.Next(13, 16), dice.Next(28, 31));
        for (var i = 0; i < small + large + 2 * people; i++)
            AddEnrolment($"E{i}", i < small ? "C0" : i < small + large ? "C1" : $"C{dice.Next(8)}");
    }

    /// <summary>Of one district there are two, of one none; one does not say of which district it is.</summary>
    private void AddAgencies()
    {
        Add("TU", AgencyLevel.Province, null);
        Add("TTR", AgencyLevel.Province, null);
        Add("HU900", AgencyLevel.District, "900");
        Add("UBND900", AgencyLevel.District, "900");
        Add("HU901", AgencyLevel.District, "901");
        Add("HU", AgencyLevel.District, null);
        Add("DU90002", AgencyLevel.Commune, "902");

        void Add(string code, AgencyLevel level, string? district) =>
            Records.Of<Agency>().Add(new Agency { Code = code, Name = code, Level = level, DistrictCode = district });
    }

    /// <summary>A course of its own, or one like an earlier one about ninety days before or after it.</summary>
    private void AddCourse(string id)
    {
        var earlier = Records.Of<Course>();
        var like = earlier.Count > 0 && dice.Flip() ? dice.OneOf([.. earlier]) : null;
        var from = like is null ? dice.Day() : like.From.AddDays(dice.OneOf(-91, -90, -89, 0, 89, 90, 91));
        var axis = like?.Axis ?? dice.Any<Axis>();
        earlier.Add(new Course
        {
            Id = id,
            Name = "Lớp",
            Axis = axis,
            Level = like is not null ? like.Level : dice.Flip() ? rulebook.AnyLevel(axis) : null,
            Field = like is not null && dice.Next(4) > 0 ? like.Field : dice.Flip() ? dice.OneOf(Fields) : null,
            HostAgency = "TU",
            VenueDistrictCode = "900",
            From = from,
            To = PlusMonths(from),
            PlannedSeats = dice.Next(0, 20),
            TargetCategories = [dice.Any<TitleCategory>(), dice.Any<TitleCategory>()],
            BudgetProvince = dice.Money() ?? 0,
            BudgetDistrict = dice.Money() ?? 0,
            BudgetSocialised = dice.Money() ?? 0,
            Spent = dice.Money(),
        });
        foreach (var district in Records.Of<District>().Where(_ => dice.Flip()))
            Records.Of<CourseQuota>().Add(new CourseQuota { CourseId = id, DistrictCode = district.Code, Seats = dice.Next(0, 9) });
    }

    private void AddEnrolment(string id, string courseId)
    {
        var enrolledOn = dice.Day();
        var outcome = dice.Any<Outcome>();
        DateOnly? outcomeOn = outcome == Outcome.Studying || dice.Next(8) == 0 ? null : dice.Flip() ? PlusMonths(enrolledOn) : OutcomeAWindowBeforeLeaving(enrolledOn);
        Records.Of<Enrolment>().Add(new Enrolment
        {
            Id = id,
            CourseId = courseId,
            OfficialId = AnyPerson(),
            EnrolledOn = enrolledOn,
            Outcome = outcome,
            OutcomeOn = outcomeOn,
            EvaluatedOn = outcomeOn is { } day && dice.Flip() ? day.AddMonths(dice.Next(3) * 6).AddDays(dice.Next(0, 3)) : null,
        });
    }

    /// <summary>A day whose leaving window ends on the last day in some post, or one day off.</summary>
    private DateOnly OutcomeAWindowBeforeLeaving(DateOnly enrolledOn)
    {
        var ends = Records.Of<Posting>().Where(posting => posting.To is not null).Select(posting => posting.To!.Value).ToList();
        var day = ends.Count == 0 ? enrolledOn : ends[dice.Next(ends.Count)].AddMonths(-24).AddDays(dice.Next(-1, 2));
        return day < enrolledOn ? enrolledOn : day;
    }

    private void AddDiscipline()
    {
        for (var i = 0; i < people; i++)
        {
            var opened = dice.Day();
            DateOnly? decided = dice.Next(4) == 0 ? null : dice.Flip() ? opened : PlusMonths(opened);
            Records.Of<DisciplineCase>().Add(new DisciplineCase
            {
                // Half of the cases fall on a few people, so that some have several, even on one day.
                Id = $"D{i}",
                OfficialId = dice.Flip() ? "O00" : AnyPerson(),
                ViolatedOn = opened,
                OpenedOn = opened,
                DecidedOn = decided,
                Regime = Regime.State,
                Ground = dice.Any<Ground>(),
                Measure = decided is null ? null : dice.OneOf(Measure.None, Measure.Reprimand, Measure.Warning, Measure.SalaryDowngrade, Measure.Dismissal),
            });
        }
    }

    private DateOnly PlusMonths(DateOnly day) => day.AddMonths(dice.OneOf(6, 12, 24)).AddDays(dice.Next(0, 2));

    private string AnyCommune() => dice.OneOf([.. Records.Of<Commune>()]).Code;

    private string AnyPerson() => dice.OneOf([.. Records.Of<Official>()]).Id;
}
