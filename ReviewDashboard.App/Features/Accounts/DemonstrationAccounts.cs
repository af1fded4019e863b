using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Accounts for trying the product out, without passwords, in Development only.</summary>
public static class DemonstrationAccounts
{
    /// <summary>Each role once, and clerks of two districts: a large one and an island.</summary>
    public static IReadOnlyList<(string Name, Role Role, string? District)> All { get; } =
    [
        ("leader", Role.Leader, null),
        ("inspector", Role.Inspector, null),
        ("clerk-597", Role.Clerk, "597"),
        ("clerk-602", Role.Clerk, "602"),
        ("admin", Role.Admin, null),
    ];

    /// <summary>Makes those that are not there yet.</summary>
    public static async Task EnsureAsync(string database, CancellationToken token)
    {
        if (await ReviewDatabase.CountDemonstrationAccountsAsync(database, token) == All.Count)
            return;
        await using var register = new AccountRegister(database);
        foreach (var (name, role, district) in All)
        {
            token.ThrowIfCancellationRequested();
            await register.EnsureDemonstrationAsync(name, role, district);
        }
    }
}
