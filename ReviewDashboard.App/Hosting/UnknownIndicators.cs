using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Hosting;

/// <summary>The records of an indicator that does not exist are not found. The page is drawn in the circuit, after the answer
/// is sent, so it is said here.</summary>
public static class UnknownIndicators
{
    public static void UseKnownIndicators(this WebApplication app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/records", StringComparison.OrdinalIgnoreCase)
            || context.GetRouteValue("Code") is not string code || IndicatorCatalogue.Find(code.ToUpperInvariant()) is not null)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
