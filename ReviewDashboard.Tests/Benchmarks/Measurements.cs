using System.Diagnostics;
using System.Globalization;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Tests.Browser;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>What <c>--measure</c> prints: each filter timed by itself (so that p95 is that of people's clicks and not of averages),
/// the import of the seed data's 100,000 rows, and the time from starting the process to its first answer.</summary>
public static class Measurements
{
    private const int FactsFilters = 4000;
    private const int SqlFilters = 12;

    public static async Task RunAsync(TextWriter output)
    {
        var import = Stopwatch.StartNew();
        using var seed = await SeedDatabase.MakeAsync(CancellationToken.None);
        Say(output, "import and first facts", $"{import.Elapsed.TotalSeconds:F1} s for {seed.Report.Read:N0} rows");

        var facts = Times(seed, FactsFilters, filter => new OverviewQuery(seed.Facts, new CurrentUser("leader", Role.Leader)).Of("province", seed.Facts.DefaultDay, filter, null));
        using var connection = seed.Open();
        var hand = new HandWrittenSql(connection);
        hand.AddIndexes();
        var sql = Times(seed, SqlFilters, filter => hand.CountYears(seed.Facts.Review, filter));
        Say(output, "overview from facts", $"p50 {At(facts, 0.5):F3} ms, p95 {At(facts, 0.95):F3} ms");
        Say(output, "overview by SQL", $"p50 {At(sql, 0.5):F0} ms, p95 {At(sql, 0.95):F0} ms");
        Say(output, "facts are faster", $"{At(sql, 0.5) / At(facts, 0.5):F0} times");

        foreach (var (name, times) in await new PageMeasurements(seed).RunAsync())
            Say(output, $"page: {name}", $"p50 {At(times, 0.5):F1} ms, p95 {At(times, 0.95):F1} ms");
        using var current = new CurrentFacts(ReviewDatabase.ConnectionString(seed.File));
        await current.LoadAsync(CancellationToken.None);
        var (preview, save, made) = await new CorrectionMeasurements(seed.File, current).RunAsync();
        Say(output, "effect before saving", $"p50 {At(preview, 0.5):F1} ms, p95 {At(preview, 0.95):F1} ms");
        Say(output, "save to new overview", $"p50 {At(save, 0.5):F1} ms, p95 {At(save, 0.95):F1} ms");
        Say(output, "of that new facts", $"p50 {At(made, 0.5):F2} ms, p95 {At(made, 0.95):F2} ms");

        await SayOpenPagesAsync(output, seed);

        // The first start makes the demonstration accounts; the second is that of every day.
        await using (await AppProcess.StartAsync(seed.File))
        {
        }

        var start = Stopwatch.StartNew();
        await using var app = await AppProcess.StartAsync(seed.File);
        using var client = new HttpClient();
        // Until the figures stand a waiting page answers.
        while ((await client.GetAsync(new Uri(app.Address, "/sign-in"))) is { IsSuccessStatusCode: false } waiting)
        {
            waiting.Dispose();
            await Task.Delay(10);
        }

        Say(output, "start to first page", $"{start.Elapsed.TotalSeconds:F2} s");
        await SayNavigationAsync(output, seed.File);
    }

    /// <summary>Only the navigation in a browser.</summary>
    public static async Task NavigationAsync(TextWriter output)
    {
        using var seed = await SeedDatabase.MakeAsync(CancellationToken.None);
        await SayNavigationAsync(output, seed.File);
    }

    /// <summary>Only what a correction does to open pages.</summary>
    public static async Task OpenPagesAsync(TextWriter output)
    {
        using var seed = await SeedDatabase.MakeAsync(CancellationToken.None);
        await SayOpenPagesAsync(output, seed);
    }

    private static async Task SayOpenPagesAsync(TextWriter output, SeedDatabase seed)
    {
        foreach (var pages in new[] { 1, 12 })
        {
            var (saved, first, last) = await new OpenPageMeasurements(seed).RunAsync(pages);
            Say(output, $"save, overviews open: {pages}", $"p50 {At(saved, 0.5):F1} ms, p95 {At(saved, 0.95):F1} ms");
            Say(output, "  to the first of them", $"p50 {At(first, 0.5):F1} ms, p95 {At(first, 0.95):F1} ms");
            Say(output, "  to the last of them", $"p50 {At(last, 0.5):F1} ms, p95 {At(last, 0.95):F1} ms");
        }
    }

    private static async Task SayNavigationAsync(TextWriter output, string database)
    {
        if (!BrowserApp.HasChromium)
        {
            output.WriteLine("No chromium on this machine: navigation is not measured.");
            return;
        }

        foreach (var (page, first, later) in await NavigationMeasurements.RunAsync(database))
            Say(output, $"click to paint: {page}", $"first {first:F0} ms, then p50 {At(later, 0.5):F0} ms, p95 {At(later, 0.95):F0} ms");
    }

    private static double[] Times(SeedDatabase seed, int count, Func<Core.Review.ReviewFilter, object> ask)
    {
        var filters = SomeFilters.Make(seed.Facts, count);
        foreach (var filter in filters.Take(count / 4))
            ask(filter);
        return [.. filters.Select(filter =>
        {
            var watch = Stopwatch.GetTimestamp();
            ask(filter);
            return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        }).Order()];
    }

    private static double At(double[] times, double share) => times[(int)(share * (times.Length - 1))];

    private static void Say(TextWriter output, string what, FormattableString measured) =>
        output.WriteLine($"{what,-24} {measured.ToString(CultureInfo.InvariantCulture)}");
}
