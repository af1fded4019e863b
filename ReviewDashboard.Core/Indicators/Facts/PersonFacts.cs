using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>A stretch of an array that belongs to one person.</summary>
public readonly record struct Stretch(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A person as figures need it; communes, titles and fields are places in the lists of <see cref="ReviewFacts"/>.</summary>
public readonly record struct PersonFact(
    string Id, string Name, Sex Sex, DateOnly BirthDate, bool IsKinh, int NativeCommune,
    Stretch Postings, Stretch Qualifications, Stretch Enrolments, Stretch Cases, Stretch Appraisals, Stretch Plans);

/// <summary>A posting; <see cref="To"/> is the first day no longer in post, the last day of the calendar while open.</summary>
public readonly record struct PostingFact(
    string Id, int Commune, ushort Title, DateOnly From, DateOnly To, bool Main, EntryRoute EntryRoute, EndReason? EndReason, bool DutiesDefined)
{
    public bool IsActive(DateOnly on) => From <= on && on < To;
}

/// <summary>A level held; <see cref="ObtainedOn"/> is the first day of the calendar where it is not known.</summary>
public readonly record struct QualificationFact(Axis Axis, sbyte Rank, int Field, DateOnly ObtainedOn);

/// <summary>One person in one course, a place in <see cref="ReviewFacts.Courses"/>.</summary>
public readonly record struct EnrolmentFact(string Id, int Course, DateOnly EnrolledOn, Outcome Outcome, DateOnly? OutcomeOn, DateOnly? EvaluatedOn, DropOutReason? Reason);

/// <summary>One discipline case.</summary>
public readonly record struct CaseFact(string Id, DateOnly OpenedOn, DateOnly? DecidedOn, Ground Ground, Measure? Measure)
{
    /// <summary>Decided with a measure.</summary>
    public bool HasMeasure => DecidedOn is not null && Measure is not null and not Discipline.Measure.None;
}

/// <summary>The appraisal of one year, placed on its last day.</summary>
public readonly record struct AppraisalFact(int Year, AppraisalGrade Grade)
{
    /// <summary>Excellent or good.</summary>
    public bool IsGood => Grade is AppraisalGrade.Excellent or AppraisalGrade.Good;
}

/// <summary>Planned for a title of a commune; <see cref="RemovedOn"/> is the first day no longer planned, the last day of the calendar while open.</summary>
public readonly record struct PlanFact(string Id, int Commune, ushort Title, DateOnly AddedOn, DateOnly RemovedOn)
{
    public bool IsActive(DateOnly on) => AddedOn <= on && on < RemovedOn;
}

/// <summary>A course; <see cref="Level"/> is <see cref="Levels.Unknown"/> for a refresher.</summary>
/// <param name="Place">Its place in the list.</param>
/// <param name="Source">The record.</param>
/// <param name="Level">Rank on the course's axis of the level that it leads to.</param>
/// <param name="Targets">For each <see cref="TitleCategory"/> whether the course is for it.</param>
/// <param name="Seats">Seats by district, a place in the districts of the unit tree.</param>
public sealed record CourseFact(int Place, Course Source, int Level, bool[] Targets, IReadOnlyList<(int District, int Seats)> Seats)
{
    /// <summary>Whether it began in the year of a day, by that day.</summary>
    public bool HasBegun(DateOnly on) => Source.From.Year == on.Year && Source.From <= on;

    /// <summary>The seats that a unit has in it: the province all, a district its own, a commune none.</summary>
    public int SeatsOf(UnitTree units, string unit) => units.PlaceOf(unit) switch
    {
        (UnitLevel.Province, _) => Source.PlannedSeats,
        (UnitLevel.District, var district) => Seats.Where(seats => seats.District == district).Sum(seats => seats.Seats),
        _ => 0,
    };
}
