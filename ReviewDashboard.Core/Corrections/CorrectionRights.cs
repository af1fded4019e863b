using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Whose records somebody may correct, asked of the database within the act itself.</summary>
internal static class CorrectionRights
{
    // Somebody without a main posting belongs to whoever made the record.
    public static async Task<bool> CanCorrectAsync(ReviewDb db, CurrentUser user, OfficialFile file, CancellationToken token)
    {
        if (file.LatestMain is { } latest)
            return user.CanCorrectRecordsOf(await db.Set<Commune>().Where(commune => commune.Code == latest.CommuneCode).Select(commune => commune.DistrictCode).FirstAsync(token));
        if (user.CanCorrectRecordsOf(null))
            return true;
        var made = await db.Set<Official>().Where(official => official.Id == file.Official.Id).Select(official => EF.Property<long>(official, ReviewDb.CreatedIn)).FirstAsync(token);
        return await HasMadeAsync(db, user, made, token);
    }

    /// <summary>Whether a change is that of this clerk.</summary>
    public static async Task<bool> HasMadeAsync(ReviewDb db, CurrentUser user, long number, CancellationToken token) =>
        user.Role is Role.Clerk && await db.Changes.AnyAsync(change => change.Number == number && change.By == user.Name, token);
}
