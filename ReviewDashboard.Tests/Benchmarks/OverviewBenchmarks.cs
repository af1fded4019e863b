using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>All figures of the overview at 127 communes, a filter after the other: from the facts, and by hand-written SQL
/// on the same SQLite file with the same figures for answer. Each operation answers one filter.</summary>
[Config(typeof(Columns))]
[MemoryDiagnoser]
public class OverviewBenchmarks
{
    private const int Filters = 16;

    private SeedDatabase seed = null!;
    private SqliteConnection connection = null!;
    private HandWrittenSql sql = null!;
    private IReadOnlyList<ReviewFilter> filters = [];

    [GlobalSetup]
    public void Setup()
    {
        seed = SeedDatabase.MakeAsync(CancellationToken.None).GetAwaiter().GetResult();
        connection = seed.Open();
        sql = new HandWrittenSql(connection);
        sql.AddIndexes();
        filters = SomeFilters.Make(seed.Facts, Filters);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        connection.Dispose();
        seed.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Filters)]
    public int Sql() => filters.Sum(filter => sql.CountYears(seed.Facts.Review, filter));

    [Benchmark(OperationsPerInvoke = Filters)]
    public int Facts() => filters.Sum(filter => new OverviewQuery(seed.Facts, new CurrentUser("leader", Role.Leader)).Of("province", seed.Facts.DefaultDay, filter, null).Kpis.Count);

    private sealed class Columns : ManualConfig
    {
        public Columns()
        {
            AddJob(Job.ShortRun);
            AddColumn(StatisticColumn.P50, StatisticColumn.P95);
        }
    }
}
