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
        var current = context.RequestServices.GetRequiredService<CurrentFacts>();
        if (!current.IsLoaded || context.User.Identity is not { IsAuthenticated: true } || context.GetEndpoint() is not RouteEndpoint route)
            return next(context);
        var request = context.Request;
        if (AddressAccess.Refusal(
            route.RoutePattern.RawText, request.RouteValues, request.QueryString.Value, current.Facts, AccountClaims.UserOf(context.User)) is not { } status)
            return next(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
