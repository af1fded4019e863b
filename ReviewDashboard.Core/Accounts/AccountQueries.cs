using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Accounts;

/// <summary>What is asked of the accounts of a database.</summary>
public sealed class AccountQueries(ReviewDb db)
{
    /// <summary>All accounts, by name.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken token) =>
        await db.Users.AsNoTracking().OrderBy(account => account.UserName).ToListAsync(token);

    /// <summary>Whether a clerk's account can belong to a district.</summary>
    public Task<bool> IsDistrictAsync(string code, CancellationToken token) =>
        db.Set<District>().AnyAsync(district => district.Code == code, token);
}
