using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Roles in words.</summary>
public static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.Leader => AccountTexts.Leader,
        Role.Inspector => AccountTexts.Inspector,
        Role.Clerk => AccountTexts.Clerk,
        _ => AccountTexts.Admin,
    };
}
