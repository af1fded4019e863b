namespace ReviewDashboard.App.Hosting;

/// <summary>Whether the process lives, and whether it can answer with figures.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        routes.MapGet("/health/ready", (StartProgress start) => start.IsReady
            ? Results.Text("ready")
            : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }
}
