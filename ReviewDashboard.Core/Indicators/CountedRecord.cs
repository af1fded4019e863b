using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators;

/// <summary>One record behind a figure.</summary>
/// <param name="Table">Its table of the data package.</param>
/// <param name="Id">Its id; of a table without ids the parts of its key.</param>
/// <param name="OfficialId">The person, null for records that are not a person's.</param>
/// <param name="Name">Name of the person, course or commune, subject of an inspection, text of a recommendation.</param>
/// <param name="Sex">Sex of the person.</param>
/// <param name="BirthDate">Birth date of the person; not for every reader.</param>
/// <param name="AgeDay">The day whose age is told: of the event, or of the list for people in post.</param>
/// <param name="CommuneCode">The commune that it counts for; null for the province only.</param>
/// <param name="TitleCode">Title of the posting that gives the unit.</param>
/// <param name="Day">The day of the event, or of taking up the post.</param>
/// <param name="InNumerator">Counted in the numerator, or in the count.</param>
/// <param name="InDenominator">Counted in the denominator.</param>
/// <param name="Verdict">Verdict of a posting.</param>
/// <param name="Detail">What else made it count: the axis of a training need, the outcome of an enrolment,
/// the measure of a case; a code. Of a course how many are enrolled. A level held is
/// <c>axis.level</c>, why somebody dropped out <c>reason.code</c>, how somebody left <c>end.code</c>, how somebody was appraised <c>grade.code</c>.
/// Several keys of one record are separated by slashes.</param>
/// <param name="IsMissing">Could not be counted for want of a record.</param>
public sealed record CountedRecord(
    string Table, string Id, string? OfficialId, string? Name, Sex? Sex, DateOnly? BirthDate, DateOnly? AgeDay, string? CommuneCode,
    string? TitleCode, DateOnly? Day, bool InNumerator, bool InDenominator, VerdictResult? Verdict, string? Detail, bool IsMissing = false)
{
    /// <summary>Age of the person, in whole years.</summary>
    public int? Age { get; init; } = BirthDate is { } birth && AgeDay is { } day ? Ages.On(birth, day) : null;

    /// <summary>The course of an enrolment, and the id of a course.</summary>
    public string? CourseId { get; init; }

    /// <summary>What it adds to the numerator, or to the count or sum: one for a person or an event, an amount for seats or money.</summary>
    public double Part { get; init; } = InNumerator ? 1 : 0;

    /// <summary>What it adds to the denominator.</summary>
    public double Whole { get; init; } = InDenominator ? 1 : 0;

    /// <summary>Whether its detail is this one, or has all of its keys.</summary>
    public bool Says(string detail) => string.Equals(Detail, detail, StringComparison.Ordinal)
        || (Detail?.Split('/') is { Length: > 1 } keys && Array.TrueForAll(detail.Split('/'), key => keys.Contains(key, StringComparer.Ordinal)));

    /// <summary>Why it is in neither numerator nor denominator; null for one that is in either.</summary>
    public NotCounted? Why { get; init; }

    /// <summary>The record itself, where it is not a person's.</summary>
    public object? Source { get; init; }
}
