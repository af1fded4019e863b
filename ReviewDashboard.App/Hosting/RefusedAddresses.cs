using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Hosting;

/// <summary>Pages about what does not exist are not found, and those about what the reader may not see are forbidden.
/// Pages are drawn in the circuit, after the answer is sent, so it is said here.</summary>
public static class RefusedAddresses
{
    public static void UseAddressAccess(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.Identity is not { IsAuthenticated: true } || context.Request.RouteValues.Count == 0)
            return next(context);
        var facts = context.RequestServices.GetRequiredService<CurrentFacts>().Facts;
        if (AddressAccess.Refusal(context.Request.RouteValues, facts, AccountClaims.UserOf(context.User)) is not { } status)
            return next(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
