using Microsoft.AspNetCore.Identity;

namespace ReviewDashboard.Core.Accounts;

/// <summary>Somebody who can sign in.</summary>
public sealed class Account : IdentityUser
{
    public Role Role { get; set; }

    /// <summary>The district of a clerk, null for the other roles.</summary>
    public string? DistrictCode { get; set; }

    /// <summary>Made for trying the product out: such an account cannot sign in in Production.</summary>
    public bool IsDemonstration { get; set; }
}

/// <summary>What somebody may do; see <see cref="CurrentUser"/>.</summary>
public enum Role
{
    Leader,
    Inspector,
    Clerk,
    Admin,
}
