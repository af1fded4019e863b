using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ReviewDashboard.App.Hosting;

/// <summary>How many pages may be open at once. Past that the next reader is told so and to come back, and those who have a page keep it.</summary>
public sealed class ReaderLimit(IConfiguration configuration) : CircuitHandler
{
    /// <summary>Setting of the largest number of open pages; without it as many as half of the machine's memory holds.</summary>
    public const string Setting = "Readers:Most";

    /// <summary>What an open page takes at most, with a margin.</summary>
    private const long BytesOfPage = 2_000_000;

    private readonly int most = configuration.GetValue<int?>(Setting)
        ?? (int)Math.Min(int.MaxValue, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / BytesOfPage);

    private int open;

    /// <summary>Pages open now, those included whose connection may come back.</summary>
    public int Open => Volatile.Read(ref open);

    public int Most => most;

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref open);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Decrement(ref open);
        return Task.CompletedTask;
    }

    /// <summary>Refuses a page that would open a circuit.</summary>
    public Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (Open < most || !OpensCircuit(context.GetEndpoint()))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = 30.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    private static bool OpensCircuit(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && endpoint.Metadata.GetMetadata<ExcludeFromInteractiveRoutingAttribute>() is null;
}
