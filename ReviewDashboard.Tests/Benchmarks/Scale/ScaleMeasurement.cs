using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Search;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Benchmarks.Load;
using ReviewDashboard.Tests.Browser;

namespace ReviewDashboard.Tests.Benchmarks.Scale;

/// <summary>All measurements of one size, each said as soon as it is known.</summary>
public sealed class ScaleMeasurement(TextWriter output, string folder, int communes)
{
    private const int Filters = 400;
    private const int NewDays = 12;
    private const int ManyDays = 60;
    private const int FiltersPerDay = 4;
    private const int SqlFilters = 6;
    private const int Corrections = 60;

    private static readonly CurrentUser Leader = new("leader", Role.Leader);
    private static readonly string[] Typed = ["n", "ng", "nguyen", "nguyen v", "tran thi hong loan", "zzz", "loc", "pham thi x", "le hoang"];

    public async Task RunAsync()
    {
        var database = new ScaleDatabase(folder, communes);
        foreach (var (row, value) in await database.MakeAsync())
            output.WriteLine($"{row}\t{value}");
        var connection = ReviewDatabase.ConnectionString(database.File);
        using var current = new CurrentFacts(connection);
        var load = Stopwatch.StartNew();
        await current.LoadAsync(CancellationToken.None);
        Say("facts from the database, s", $"{load.Elapsed.TotalSeconds:F1}");
        await Task.Yield();
        var facts = current.Facts;
        var people = facts.Blocks.Sum(block => (double)block.People.Length);
        Say("facts, MB", $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6:F0}");
        Say("facts, bytes per person", $"{GC.GetTotalMemory(forceFullCollection: true) / people:F0}");

        // What the server draws once after its start.
        Overview(facts, facts.DefaultDay, ReviewFilter.None);
        Overview(facts, facts.DefaultDay.AddMonths(-1), ReviewFilter.None);
        var filters = SomeFilters.Make(facts, Filters);
        foreach (var filter in filters.Take(Filters / 4))
            Overview(facts, facts.DefaultDay, filter);
        var overview = Times(filters, filter => Overview(facts, facts.DefaultDay, filter));
        Say("overview, any filter, p50 / p95, ms", $"{At(overview, 0.5):F2} / {At(overview, 0.95):F2}");
        Say("of that per person, p50, ns", $"{At(overview, 0.5) * 1e6 / people:F1}");
        var newDays = Times(Enumerable.Range(1, NewDays), i => Overview(facts, facts.DefaultDay.AddDays(-i * 43), ReviewFilter.None));
        Say("overview on a new day, p50 / p95, ms", $"{At(newDays, 0.5):F0} / {At(newDays, 0.95):F0}");
        var all = Times(Enumerable.Range(0, 3), _ => CountAll(facts));
        Say("all indicators of all units of a year, first / again, s", $"{all[^1] / 1000:F2} / {all[0] / 1000:F2}");
        foreach (var text in Typed)
            Finder.Find(facts, Leader, text);
        var search = Times(Typed.SelectMany(text => Enumerable.Repeat(text, 10)), text => Finder.Find(facts, Leader, text).Count);
        Say("search as you type, p50 / p95, ms", $"{At(search, 0.5):F1} / {At(search, 0.95):F1}");

        await CorrectAsync(database, current);
        await ServeAsync(database, facts);
        Sql(database, facts, At(overview, 0.5));
    }

    private static int Overview(ReviewFacts facts, DateOnly on, ReviewFilter filter) =>
        new OverviewQuery(facts, Leader).Of(UnitTree.Province, on, filter, null).Kpis.Count;

    private static int CountAll(ReviewFacts facts)
    {
        var table = facts.CountAll(IndicatorCatalogue.All, [facts.DefaultDay], ReviewFilter.None);
        return IndicatorCatalogue.All.Sum(indicator => facts.Units.All().Sum(unit => table.AllOf(indicator, facts.DefaultDay, unit).Count()));
    }

    private async Task CorrectAsync(ScaleDatabase database, CurrentFacts current)
    {
        var (preview, save, made) = await new CorrectionMeasurements(database.File, current, Corrections).RunAsync();
        Say("correction from save to refreshed figures, p50 / p95, ms", $"{At(save, 0.5):F1} / {At(save, 0.95):F1}");
        Say("of that new facts, p95, ms", $"{At(made, 0.95):F2}");
        Say("its effect before saving, p50 / p95, ms", $"{At(preview, 0.5):F1} / {At(preview, 0.95):F1}");
    }

    private async Task ServeAsync(ScaleDatabase database, ReviewFacts facts)
    {
        var start = Stopwatch.StartNew();
        await using var app = await AppProcess.StartAsync(database.File);
        using var client = new HttpClient();
        while ((await client.GetAsync(new Uri(app.Address, "/health/ready"))) is { IsSuccessStatusCode: false } waiting)
        {
            waiting.Dispose();
            await Task.Delay(10);
        }

        Say("server from start to ready, s", $"{start.Elapsed.TotalSeconds:F1}");
        await Task.Delay(TimeSpan.FromSeconds(30));
        Say("server, its pages drawn once, MB", $"{app.Memory / 1e6:F0}");
        Say("server, asked for many days under many filters, at most MB", $"{await MostMemoryAsync(app, facts) / 1e6:F0}");
    }

    /// <summary>What the server holds at most while one reader asks for all indicators of the province, day after day.</summary>
    private static async Task<long> MostMemoryAsync(AppProcess app, ReviewFacts facts)
    {
        using var reader = await Reader.SignInAsync(app.Address, "leader");
        var (random, filters, most) = (new Random(1), SomeFilters.Make(facts, FiltersPerDay), app.Memory);
        var days = ReviewFacts.YearEnd(facts.Review.ToYear).DayNumber - ReviewFacts.YearEnd(facts.Review.BaselineYear).DayNumber;
        for (var i = 0; i < ManyDays; i++)
        {
            var on = Links.Day(new Uri(app.Address, "/api/v1/indicators").AbsoluteUri, ReviewFacts.YearEnd(facts.Review.BaselineYear).AddDays(random.Next(days)));
            foreach (var filter in filters)
            {
                await reader.ReadAsync(Links.Filter(new Uri(app.Address, on).AbsoluteUri, filter));
                most = Math.Max(most, app.Memory);
            }
        }

        return most;
    }

    /// <summary>On a copy: the indexes would change what corrections cost.</summary>
    private void Sql(ScaleDatabase database, ReviewFacts facts, double factsMilliseconds)
    {
        var copy = database.File + ".sql";
        using (var from = new SqliteConnection($"Data Source={database.File}"))
        using (var to = new SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            from.Open();
            to.Open();
            from.BackupDatabase(to);
            var sql = new HandWrittenSql(to);
            sql.AddIndexes();
            var filters = SomeFilters.Make(facts, SqlFilters);
            sql.CountYears(facts.Review, filters[0]);
            var times = Times(filters, filter => sql.CountYears(facts.Review, filter));
            Say("the same by hand-written SQL, p50 / p95, ms", $"{At(times, 0.5):N0} / {At(times, 0.95):N0}");
            Say("SQL against facts, times", $"{At(times, 0.5) / factsMilliseconds:N0}");
        }

        File.Delete(copy);
    }

    private static double[] Times<T>(IEnumerable<T> subjects, Func<T, int> ask) => [.. subjects.Select(subject =>
    {
        var watch = Stopwatch.GetTimestamp();
        ask(subject);
        return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
    }).Order()];

    private static double At(double[] times, double share) => times[(int)(share * (times.Length - 1))];

    private void Say(string row, FormattableString value) => output.WriteLine($"{row}\t{value.ToString(CultureInfo.InvariantCulture)}");
}
