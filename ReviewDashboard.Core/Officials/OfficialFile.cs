using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Officials;

/// <summary>One person with everything that hangs on him or her, each list in its order in time.</summary>
public sealed record OfficialFile(
    Official Official,
    IReadOnlyList<Posting> Postings,
    IReadOnlyList<Qualification> Qualifications,
    IReadOnlyList<Enrolment> Enrolments,
    IReadOnlyList<DisciplineCase> Cases,
    IReadOnlyList<Appraisal> Appraisals,
    IReadOnlyList<PlannedSuccessor> Planned,
    IReadOnlyList<Replacement> Replacements);
