using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Officials;

/// <summary>Reads one official with everything that hangs on him or her.</summary>
public sealed class OfficialFileQuery(IDbContextFactory<ReviewDb> databases)
{
    /// <summary>The file of an official; null for an id that is not in the register.</summary>
    public async Task<OfficialFile?> OfAsync(string id, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        return await OfAsync(db, id, token);
    }

    /// <summary>The same within an act that has its own context.</summary>
    internal static async Task<OfficialFile?> OfAsync(ReviewDb db, string id, CancellationToken token)
    {
        if (await db.Set<Official>().AsNoTracking().FirstOrDefaultAsync(official => official.Id == id, token) is not { } official)
            return null;
        return new OfficialFile(
            official,
            await db.Set<Posting>().AsNoTracking().Where(posting => posting.OfficialId == id)
                .OrderBy(posting => posting.From).ThenBy(posting => posting.Id).ToListAsync(token),
            await db.Set<Qualification>().AsNoTracking().Where(qualification => qualification.OfficialId == id)
                .OrderBy(qualification => qualification.ObtainedOn).ThenBy(qualification => qualification.Id).ToListAsync(token),
            await db.Set<Enrolment>().AsNoTracking().Where(enrolment => enrolment.OfficialId == id)
                .OrderBy(enrolment => enrolment.EnrolledOn).ThenBy(enrolment => enrolment.Id).ToListAsync(token),
            await db.Set<DisciplineCase>().AsNoTracking().Where(@case => @case.OfficialId == id)
                .OrderBy(@case => @case.OpenedOn).ThenBy(@case => @case.Id).ToListAsync(token),
            await db.Set<Appraisal>().AsNoTracking().Where(appraisal => appraisal.OfficialId == id).OrderBy(appraisal => appraisal.Year).ToListAsync(token),
            await db.Set<PlannedSuccessor>().AsNoTracking().Where(planned => planned.OfficialId == id)
                .OrderBy(planned => planned.AddedOn).ThenBy(planned => planned.Id).ToListAsync(token),
            await db.Set<Replacement>().AsNoTracking().Where(replacement => replacement.OfficialId == id)
                .OrderBy(replacement => replacement.DecidedOn).ThenBy(replacement => replacement.Id).ToListAsync(token));
    }
}
