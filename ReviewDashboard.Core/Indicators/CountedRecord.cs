using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators;

/// <summary>One record behind a figure.</summary>
/// <param name="Table">Its table: <c>postings</c>, <c>enrolments</c>, <c>discipline_cases</c>, <c>courses</c> or <c>communes</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="OfficialId">The person, null for courses and communes.</param>
/// <param name="Name">Name of the person, course or commune.</param>
/// <param name="Sex">Sex of the person.</param>
/// <param name="BirthDate">Birth date of the person; not for every reader.</param>
/// <param name="Age">Age on the day of the event.</param>
/// <param name="CommuneCode">The commune that it counts for; null for the province only.</param>
/// <param name="TitleCode">Title of the posting that gives the unit.</param>
/// <param name="Day">The day of the event, or of taking up the post.</param>
/// <param name="InNumerator">Counted in the numerator, or in the count.</param>
/// <param name="InDenominator">Counted in the denominator.</param>
/// <param name="Verdict">Verdict of a posting.</param>
/// <param name="Detail">What else made it count: the axis of a training need, the outcome of an enrolment,
/// the measure of a case, the seats of a course, the posts of a commune; a code or a number. A level held is
/// <c>axis.level</c>, why somebody dropped out <c>reason.code</c>.</param>
/// <param name="IsMissing">Could not be counted for want of a record.</param>
public sealed record CountedRecord(
    string Table, string Id, string? OfficialId, string? Name, Sex? Sex, DateOnly? BirthDate, int? Age, string? CommuneCode,
    string? TitleCode, DateOnly? Day, bool InNumerator, bool InDenominator, VerdictResult? Verdict, string? Detail, bool IsMissing = false);
