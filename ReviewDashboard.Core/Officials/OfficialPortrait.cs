using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Officials;

/// <summary>One person as a reader may see him or her on a day.</summary>
/// <param name="Identity">Who it is.</param>
/// <param name="On">The day of age and verdict.</param>
/// <param name="Current">The postings active on the day, the main one first.</param>
/// <param name="Verdict">The verdict of the main posting; null for who holds none on the day.</param>
/// <param name="Reasons">Every rule of the title with why it decides or does not.</param>
/// <param name="Remedies">What each criterion that is not met would need.</param>
/// <param name="History">The verdicts from five years before the baseline to the end of the review.</param>
/// <param name="Postings">All postings, first day first.</param>
/// <param name="Cases">Discipline cases; none for readers who may not see them.</param>
public sealed record OfficialPortrait(
    OfficialIdentity Identity,
    DateOnly On,
    IReadOnlyList<Posting> Current,
    PostingVerdict? Verdict,
    IReadOnlyList<RuleReason> Reasons,
    IReadOnlyList<Remedy> Remedies,
    IReadOnlyList<VerdictSpan> History,
    IReadOnlyList<Posting> Postings,
    IReadOnlyList<Qualification> Qualifications,
    IReadOnlyList<Study> Studies,
    IReadOnlyList<Appraisal> Appraisals,
    IReadOnlyList<DisciplineCase> Cases,
    IReadOnlyList<PlannedSuccessor> Planned,
    IReadOnlyList<Replacement> Replacements);

/// <summary>Who somebody is.</summary>
/// <param name="BirthDate">Null for readers who may see the age only.</param>
/// <param name="Age">Age in whole years on the day of the portrait; for readers who may not see birth dates at the end of its year.</param>
public sealed record OfficialIdentity(
    string Id, string Name, Sex Sex, DateOnly? BirthDate, int Age, string Ethnicity, DateOnly? PartyJoinedOn, string? NativeCommuneCode);

/// <summary>An enrolment with its course.</summary>
public sealed record Study(Enrolment Enrolment, Course Course);
