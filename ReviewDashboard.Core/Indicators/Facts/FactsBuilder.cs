using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Lays people's records out in blocks, one per district of the latest main posting, and one for who has none.</summary>
internal static class FactsBuilder
{
    public static PeopleBlock[] Blocks(FactsGround ground, RecordSet records)
    {
        var postings = records.Of<Posting>().ToLookup(posting => posting.OfficialId, StringComparer.Ordinal);
        var qualifications = records.Of<Qualification>().ToLookup(qualification => qualification.OfficialId, StringComparer.Ordinal);
        var enrolments = records.Of<Enrolment>().ToLookup(enrolment => enrolment.OfficialId, StringComparer.Ordinal);
        var cases = records.Of<DisciplineCase>().ToLookup(@case => @case.OfficialId, StringComparer.Ordinal);
        var appraisals = records.Of<Appraisal>().ToLookup(appraisal => appraisal.OfficialId, StringComparer.Ordinal);
        var plans = records.Of<PlannedSuccessor>().ToLookup(plan => plan.OfficialId, StringComparer.Ordinal);
        var homes = records.Of<Official>().ToLookup(official => ground.Home(postings[official.Id]));
        return
        [
            .. Enumerable.Range(0, ground.Units.Districts.Count + 1).Select(home => PeopleBlock.Of(homes[home]
                .OrderBy(official => official.Id, StringComparer.Ordinal)
                .Select(official => ground.Parts(
                    official, postings[official.Id], qualifications[official.Id], enrolments[official.Id], cases[official.Id],
                    appraisals[official.Id], plans[official.Id])))),
        ];
    }
}
