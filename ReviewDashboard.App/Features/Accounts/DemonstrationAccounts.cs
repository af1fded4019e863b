using Microsoft.AspNetCore.Identity;
using ReviewDashboard.Core.Accounts;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Accounts for trying the product out, without passwords, in Development only.</summary>
public static class DemonstrationAccounts
{
    /// <summary>Hàm Thuận Bắc (597) and Phú Quý (602) have a clerk each.</summary>
    public static IReadOnlyList<(string Name, Role Role, string? District)> All { get; } =
    [
        ("leader", Role.Leader, null),
        ("inspector", Role.Inspector, null),
        ("clerk-597", Role.Clerk, "597"),
        ("clerk-602", Role.Clerk, "602"),
        ("admin", Role.Admin, null),
    ];

    /// <summary>Makes those that are not there yet.</summary>
    public static async Task EnsureAsync(IServiceProvider services, CancellationToken token)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, role, district) in All)
        {
            token.ThrowIfCancellationRequested();
            if (await accounts.FindByNameAsync(name) is not null)
                continue;
            var made = await accounts.CreateAsync(new Account { UserName = name, Role = role, DistrictCode = district, IsDemonstration = true });
            if (!made.Succeeded)
                throw new InvalidDataException(string.Join(' ', made.Errors.Select(error => error.Description)));
        }
    }
}
