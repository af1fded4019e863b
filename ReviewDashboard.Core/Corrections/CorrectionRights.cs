using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Whose records somebody may correct, asked of the database within the act itself.</summary>
internal static class CorrectionRights
{
    /// <summary>As <see cref="CurrentUser.CanCorrectRecordsOf"/> says of the district that the official belongs to.</summary>
    public static async Task<bool> CanCorrectAsync(ReviewDb db, CurrentUser user, OfficialFile file, CancellationToken token) =>
        user.CanCorrectRecordsOf(file.LatestMain is not { } latest
            ? null
            : await db.Set<Commune>().Where(commune => commune.Code == latest.CommuneCode).Select(commune => commune.DistrictCode).FirstAsync(token));

    /// <summary>Whether a change is that of this clerk.</summary>
    public static async Task<bool> HasMadeAsync(ReviewDb db, CurrentUser user, long number, CancellationToken token) =>
        user.Role is Role.Clerk && await db.Changes.AnyAsync(change => change.Number == number && change.By == user.Name, token);
}
