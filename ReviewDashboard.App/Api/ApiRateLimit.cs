using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;

namespace ReviewDashboard.App.Api;

/// <summary>How many requests an account may send a minute, by whichever of its tokens. The operator sets it
/// as <c>Api:RequestsPerMinute</c>, in the environment <c>Api__RequestsPerMinute</c>.</summary>
public static class ApiRateLimit
{
    public const string Policy = "api";
    public const string Setting = "Api:RequestsPerMinute";

    private const int Usual = 600;

    /// <summary>Adds the limit as the operator set it.</summary>
    /// <exception cref="RefusedException">The setting is no number from 1.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var limit = Read(configuration[Setting]);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) }));
            options.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected.HttpContext, rejected.Lease, limit));
        });
    }

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease, int limit)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return ApiProblems.Of(StatusCodes.Status429TooManyRequests, ApiTexts.TooMany.Say(limit, wait)).ExecuteAsync(context);
    }

    private static int Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return Usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? limit
            : throw new RefusedException(ApiTexts.BadLimit.Say(Setting, text));
    }
}
