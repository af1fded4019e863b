using Microsoft.AspNetCore.Identity;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Changes the reader's own password. It is sent past the circuit, because the sign-in cookie is renewed with it;
/// the page is told in its address how it went. The old password stands in the form, so no other site can send it.</summary>
public static class PasswordChange
{
    public const string Address = "/account/password";
    public const string Current = "current";
    public const string Fresh = "fresh";
    public const string Again = "again";

    public static async Task<IResult> SendAsync(HttpContext context, SignInManager<Account> signIn)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var outcome = await ChangeAsync(context, signIn, form[Current].ToString(), form[Fresh].ToString(), form[Again].ToString());
        return Results.LocalRedirect($"{Links.Account}?password={outcome.ToString().ToLowerInvariant()}");
    }

    private static async Task<PasswordOutcome> ChangeAsync(HttpContext context, SignInManager<Account> signIn, string current, string fresh, string again)
    {
        var accounts = signIn.UserManager;
        if (await accounts.GetUserAsync(context.User) is not { IsDemonstration: false } account)
            return PasswordOutcome.Wrong;
        if (await accounts.IsLockedOutAsync(account))
            return PasswordOutcome.Locked;
        if (!await accounts.CheckPasswordAsync(account, current))
        {
            await accounts.AccessFailedAsync(account);
            return PasswordOutcome.Wrong;
        }

        if (!string.Equals(fresh, again, StringComparison.Ordinal))
            return PasswordOutcome.Different;
        if (!(await accounts.ChangePasswordAsync(account, current, fresh)).Succeeded)
            return PasswordOutcome.Weak;
        await signIn.RefreshSignInAsync(account);
        return PasswordOutcome.Changed;
    }
}

/// <summary>How a change of the own password went.</summary>
public enum PasswordOutcome
{
    Changed,

    /// <summary>The old password is wrong.</summary>
    Wrong,

    /// <summary>The new one was not repeated alike.</summary>
    Different,

    /// <summary>The new one is too weak.</summary>
    Weak,

    /// <summary>Too many wrong passwords.</summary>
    Locked,
}
