using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Benchmarks;

/// <summary>The SQL that the facts are raced against gives the same numbers, so the race is about the same question.</summary>
public sealed class SqlAgreesTests
{
    [Fact]
    public async Task Hand_written_SQL_counts_what_the_facts_count_on_the_seed_data()
    {
        using var seed = await SeedDatabase.MakeAsync(TestContext.Current.CancellationToken);
        using var connection = seed.Open();
        var sql = new HandWrittenSql(connection);
        sql.AddIndexes();
        var on = ReviewFacts.YearEnd(2013);
        foreach (var filter in SomeFilters.Make(seed.Facts, 8))
        {
            var asked = sql.Count(on, filter);
            foreach (var code in OverviewFigures.KpiCodes)
            {
                var figures = seed.Facts.Count(IndicatorCatalogue.Find(code)!, on, filter, seed.Facts.Units.All());
                figures.ShouldNotBeEmpty();
                foreach (var figure in figures)
                    asked.GetValueOrDefault((code, figure.Unit)).ShouldBe((figure.Numerator!.Value, figure.Denominator!.Value), $"{code} of {figure.Unit} where {filter}");
            }
        }
    }
}
