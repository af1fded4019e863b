using Prometheus;

namespace ReviewDashboard.App.Hosting;

/// <summary>Whether the process lives, whether it can answer with figures, and how it fares.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        routes.MapGet("/health/ready", (StartProgress start) => start.IsReady
            ? Results.Text("ready")
            : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
        routes.MapMetrics("/metrics", routes.ServiceProvider.GetRequiredService<ServerMetrics>().Registry).AllowAnonymous();
    }
}
