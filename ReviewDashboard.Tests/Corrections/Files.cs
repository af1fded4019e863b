using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>Officials' files of records in memory.</summary>
internal static class Files
{
    public static OfficialFile Of(RecordSet records, string id) => new(
        records.Of<Official>().First(official => official.Id == id),
        [.. records.Of<Posting>().Where(posting => posting.OfficialId == id)],
        [.. records.Of<Qualification>().Where(held => held.OfficialId == id)],
        [.. records.Of<Enrolment>().Where(enrolment => enrolment.OfficialId == id)],
        [.. records.Of<DisciplineCase>().Where(@case => @case.OfficialId == id)],
        [.. records.Of<Appraisal>().Where(appraisal => appraisal.OfficialId == id)],
        [.. records.Of<PlannedSuccessor>().Where(plan => plan.OfficialId == id)],
        []);
}
