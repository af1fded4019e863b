using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Tests.World;

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

    /// <summary>Facts of the small province in which somebody bears another name.</summary>
    public static ReviewFacts Named(ReviewFacts facts, string id, string name)
    {
        var file = Of(SmallProvince.Records, id);
        var was = file.Official;
        return facts.With(file with { Official = new Official { Id = id, FullName = name, Ethnicity = was.Ethnicity, BirthDate = was.BirthDate, Sex = was.Sex } }, facts.Version + 1, null);
    }
}
