using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ReviewDashboard.Core.Accounts;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Carries role and district in the sign-in cookie, and reads them back.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string Demonstration = "demonstration";
    private const string District = "district";

    /// <summary>The signed-in person; the principal must be signed in.</summary>
    public static CurrentUser UserOf(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(ClaimTypes.Name)!,
        Enum.Parse<Role>(principal.FindFirstValue(ClaimTypes.Role)!),
        principal.FindFirstValue(District));

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        if (user.DistrictCode is not null)
            identity.AddClaim(new Claim(District, user.DistrictCode));
        if (user.IsDemonstration)
            identity.AddClaim(new Claim(Demonstration, "true"));
        return identity;
    }
}
