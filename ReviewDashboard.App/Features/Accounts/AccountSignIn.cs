using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ReviewDashboard.Core.Accounts;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Signs in; demonstration accounts only in Development.</summary>
public sealed class AccountSignIn(
    UserManager<Account> accounts, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options, ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation, IHostEnvironment environment)
    : SignInManager<Account>(accounts, context, claims, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Account user) =>
        (!user.IsDemonstration || environment.IsDevelopment()) && await base.CanSignInAsync(user);
}
