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
    IReadOnlyList<Replacement> Replacements)
{
    /// <summary>The records that corrections are about; planning and replacements are kept elsewhere.</summary>
    public IEnumerable<object> Records => [Official, .. Postings, .. Qualifications, .. Enrolments, .. Cases, .. Appraisals];

    /// <summary>The main posting that says to which district the official belongs; null without one.</summary>
    public Posting? LatestMain => Postings.Where(posting => posting.Main).OrderBy(posting => posting.From).ThenBy(posting => posting.Id, StringComparer.Ordinal).LastOrDefault();

    /// <summary>The file with a record added, or put in place of the one with its key.</summary>
    public OfficialFile With(object record) => record switch
    {
        Official official => this with { Official = official },
        Posting posting => this with { Postings = [.. Postings.Where(other => other.Id != posting.Id), posting] },
        Qualification qualification => this with { Qualifications = [.. Qualifications.Where(other => other.Id != qualification.Id), qualification] },
        Enrolment enrolment => this with { Enrolments = [.. Enrolments.Where(other => other.Id != enrolment.Id), enrolment] },
        DisciplineCase @case => this with { Cases = [.. Cases.Where(other => other.Id != @case.Id), @case] },
        Appraisal appraisal => this with { Appraisals = [.. Appraisals.Where(other => other.Year != appraisal.Year), appraisal] },
        _ => throw new NotSupportedException($"{record.GetType()} is not corrected in an official's file."),
    };

    /// <summary>The file without a record.</summary>
    public OfficialFile Without(object record) => this with
    {
        Postings = [.. Postings.Where(other => other != record)],
        Qualifications = [.. Qualifications.Where(other => other != record)],
        Enrolments = [.. Enrolments.Where(other => other != record)],
        Cases = [.. Cases.Where(other => other != record)],
        Appraisals = [.. Appraisals.Where(other => other != record)],
    };
}
