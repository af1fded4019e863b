using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Benchmarks.Load;

/// <summary>What <c>--load [CIRCUITS [CHANGES-A-SECOND [SECONDS]]]</c> prints: what an open page costs the server in memory,
/// the overview beside a list without rows, and how long people wait while they change filters.
/// The app is a process of its own, a new one for each page.</summary>
public static class LoadRun
{
    private const string Overview = "/";
    private const string EmptyList = "/records/STD-01?q=zzzz";

    private static readonly Uri Here = new("http://here/");

    /// <summary>Changes to other addresses before those that are measured: a server that people read has been read before.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(15);

    public static async Task RunAsync(TextWriter output, int circuits, int rate, int seconds)
    {
        using var seed = await SeedDatabase.MakeAsync(CancellationToken.None);
        output.WriteLine($"{"page",-20}{"circuits",10}{"MB each",10}{"drawn p50 ms",14}{"p95",8}{"errors",8}");
        await using (var list = await OpenPages.OpenAsync(seed.File, EmptyList, "/export/records/", circuits))
            Say(output, "list without rows", circuits, list);
        await using var overview = await OpenPages.OpenAsync(seed.File, Overview, Drawn(Overview), circuits);
        Say(output, "overview", circuits, overview);

        string[] paths = [.. SomeFilters.Make(seed.Facts, 64).Select(filter => Links.Filter(Here.AbsoluteUri, filter)).Distinct().Where(path => path != Overview)];
        await overview.ChangeAsync(paths[..(paths.Length / 2)], Drawn, rate, Before);
        var (processor, drawn) = (overview.Processor, overview.Drawn);
        var (times, errors) = await overview.ChangeAsync(paths[(paths.Length / 2)..], Drawn, rate, TimeSpan.FromSeconds(seconds));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Count} filter changes, {rate} a second: p50 {At(times, 0.5):F0} ms, p95 {At(times, 0.95):F0} ms, p99 {At(times, 0.99):F0} ms, {errors} errors, {overview.Memory / 1e9:F2} GB in all"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"for each change: {(overview.Processor - processor).TotalMilliseconds / times.Count:F1} ms of the server's processor time, {(overview.Drawn - drawn) / 1024.0 / times.Count:F0} KB drawn"));
    }

    /// <summary>The last card's download carries the whole address, so that it is on the page once that address is drawn.</summary>
    private static string Drawn(string path) =>
        "/export/overview/trends.csv" + (path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? path[start..] : "");

    private static void Say(TextWriter output, string page, int circuits, OpenPages pages) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{page,-20}{circuits,10}{pages.BytesEach / 1024 / 1024,10:F2}{At(pages.Waits, 0.5),14:F0}{At(pages.Waits, 0.95),8:F0}{pages.Errors,8}"));

    private static double At(IReadOnlyList<double> ordered, double share) => ordered.Count == 0 ? double.NaN : ordered[(int)(share * (ordered.Count - 1))];
}
