using System.Diagnostics.Metrics;
using Prometheus;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Hosting;

/// <summary>What monitoring reads at <c>/metrics</c>, in the text format of Prometheus: the process, requests by the route of their page,
/// open pages and the version of the records. Addresses, names and ids are in none of it, so it needs no signing in, as health needs none.</summary>
public sealed class ServerMetrics : IDisposable
{
    private const string Own = "ReviewDashboard";

    private static readonly string[] Known = ["System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", Own];

    private readonly IDisposable listening;

    public ServerMetrics(IMeterFactory meters, ReaderLimit readers, CurrentFacts current, StartProgress start)
    {
        var meter = meters.Create(Own);
        meter.CreateObservableGauge("review.ready", () => start.IsReady ? 1 : 0, description: "1 once figures are answered");
        meter.CreateObservableGauge("review.readers.open", () => readers.Open, description: "Pages open now");
        meter.CreateObservableGauge("review.readers.most", () => readers.Most, description: "Pages that may be open at once");
        meter.CreateObservableGauge("review.data.version", () => Once(current.IsLoaded ? current.Facts.Version : null), description: "Number of the last change of the records");
        Registry = Metrics.NewCustomRegistry();
        DotNetStats.Register(Registry);
        // What components do is measured by their framework too, at a cost for each; it is left alone.
        listening = MeterAdapter.StartListening(new MeterAdapterOptions
        {
            Registry = Registry,
            MetricFactory = Metrics.WithCustomRegistry(Registry),
            InstrumentFilterPredicate = instrument => Known.Contains(instrument.Meter.Name) && IsOf(instrument.Meter, meters),
        });
    }

    /// <summary>What has been measured.</summary>
    public CollectorRegistry Registry { get; }

    public void Dispose() => listening.Dispose();

    // One process may serve several applications, as tests do.
    private static bool IsOf(Meter meter, IMeterFactory meters) => meter.Scope is null || ReferenceEquals(meter.Scope, meters);

    private static IEnumerable<Measurement<long>> Once(long? value) => value is { } known ? [new Measurement<long>(known)] : [];
}
