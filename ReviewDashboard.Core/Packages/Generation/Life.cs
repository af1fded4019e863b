using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>What part of the staff a post belongs to, as far as people in it differ.</summary>
internal enum PostGroup
{
    Leader,
    MassOrganisation,
    CivilServant,
    Force,
    NonSpecialised,
    Hamlet,
}

/// <summary>A commune with what the plan of the province lays down for it.</summary>
internal sealed class Site(Commune commune)
{
    public Commune Commune { get; } = commune;

    /// <summary>How far ahead (above 0) or behind the district the staff stand, in deviations of a person's standing.</summary>
    public double Lead { get; set; }

    public bool Lags { get; set; }

    /// <summary>First year of falling back, 0 for none.</summary>
    public int FallsBackFrom { get; set; }

    public bool SecretaryChairsCouncil { get; set; }

    public bool SecretaryChairsCommittee { get; set; }

    public int EOfficeFrom { get; set; }

    public bool OfficeSolid { get; set; }

    public bool OfficeOld { get; set; }

    public List<Seat> Seats { get; } = [];

    public bool Struggles(int year) => Lags || (FallsBackFrom > 0 && year >= FallsBackFrom);

    public double LeadIn(int year) => Lead - (FallsBackFrom > 0 && year >= FallsBackFrom ? 2.2 : 0);
}

/// <summary>A post of a commune, held by one person at a time.</summary>
internal sealed class Seat(Site site, Title title, PostGroup group, bool extra)
{
    public Site Site { get; } = site;

    public Title Title { get; } = title;

    public PostGroup Group { get; } = group;

    /// <summary>Beyond the one holder that every commune should have.</summary>
    public bool Extra { get; } = extra;

    public Stint? Holder { get; set; }

    public DateOnly VacantSince { get; set; }

    public bool IsCore => Group is not (PostGroup.NonSpecialised or PostGroup.Hamlet);
}

/// <summary>A person in a post from a day to a day.</summary>
internal sealed class Stint(Person person, Seat seat, DateOnly from, EntryRoute route)
{
    public Person Person { get; } = person;

    public Seat Seat { get; } = seat;

    public DateOnly From { get; } = from;

    public DateOnly? To { get; set; }

    public EntryRoute Route { get; } = route;

    public EndReason? End { get; set; }

    public bool DutiesDefined { get; set; }

    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day < To);
}

/// <summary>A level gained, with its day where one is known.</summary>
internal sealed record Certificate(Axis Axis, int Level, DateOnly? On, string? Field, string? Institution, StudyMode? Mode);

/// <summary>A person of the register.</summary>
internal sealed class Person
{
    public required string Name { get; init; }
    public required Sex Sex { get; init; }
    public required DateOnly Birth { get; init; }
    public required string Ethnicity { get; init; }
    public string? Native { get; set; }
    public DateOnly? PartyJoined { get; set; }

    /// <summary>Standing among colleagues on all axes together, and on each axis beside it.</summary>
    public required double Talent { get; init; }
    public required double[] Bent { get; init; }

    /// <summary>Rank held on each axis; below 0 while it is not known.</summary>
    public int[] Level { get; } = [-1, -1, -1, -1, -1, -1];

    /// <summary>Axes on which the record stays missing until something new is gained.</summary>
    public bool[] Missing { get; } = new bool[6];

    public bool LevelsGiven { get; set; }

    public List<Stint> Stints { get; } = [];

    public List<Certificate> Certificates { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    /// <summary>Until this day the person is on a course.</summary>
    public DateOnly StudiesUntil { get; set; }

    /// <summary>A departure decided beforehand.</summary>
    public (DateOnly Day, EndReason Reason)? Leaving { get; set; }

    /// <summary>The record that becomes of the person, known when the district is written.</summary>
    public string Id { get; set; } = "";

    public Stint? Current => Stints.Count > 0 && Stints[^1].To is null ? Stints[^1] : null;

    public Stint? StintOn(DateOnly day) => Stints.FirstOrDefault(stint => stint.IsActiveOn(day));

    public int AgeOn(DateOnly day) => day.Year - Birth.Year - ((day.Month, day.Day).CompareTo((Birth.Month, Birth.Day)) < 0 ? 1 : 0);

    public bool IsTrainableOn(DateOnly day) => AgeOn(day) < (Sex == Sex.Male ? Aims.TrainingAgeMale : Aims.TrainingAgeFemale);

    /// <summary>On a course that day or later: who leaves after training is decided with the course.</summary>
    public bool HasStudiedSince(DateOnly day) => StudiesUntil >= day;

    public int RetirementAge => Sex == Sex.Male ? 60 : 55;
}

/// <summary>Everybody and every post of one district while its records are made up.</summary>
internal sealed class DistrictLife(District district, IReadOnlyList<Site> sites, Rulebook rulebook, Names names, Dice dice)
{
    public District District { get; } = district;
    public IReadOnlyList<Site> Sites { get; } = sites;
    public Rulebook Rulebook { get; } = rulebook;
    public Names Names { get; } = names;
    public Dice Dice { get; } = dice;

    /// <summary>Dice for what stands in people's files and nothing else in the story hangs on.</summary>
    public required Dice Files { get; init; }

    public Demands Demands { get; } = new(rulebook);
    public List<Person> People { get; } = [];

    /// <summary>How far the district is ahead of the province, by year, as a share.</summary>
    public required Func<int, double> Shift { get; init; }

    public IEnumerable<Seat> CoreSeats => Sites.SelectMany(site => site.Seats).Where(seat => seat.IsCore);

    /// <summary>Cadres and civil servants in their main posts today in the story.</summary>
    public List<Stint> Staff() => [.. CoreSeats.Where(seat => seat.Holder is not null).Select(seat => seat.Holder!)];

    public static DateOnly YearEnd(int year) => new(year, 12, 31);
}
