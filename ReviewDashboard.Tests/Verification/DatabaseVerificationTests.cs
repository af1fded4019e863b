using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Verification;
using ReviewDashboard.Tests.Corrections;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Verification;

/// <summary>What verification proves, and what it finds, on the small province.</summary>
public sealed class DatabaseVerificationTests : IAsyncLifetime
{
    private readonly CorrectionBench bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task After_corrections_facts_are_those_of_the_records_and_figures_those_of_the_definitions()
    {
        await bench.SaveAsync(CorrectionBench.Clerk, await bench.RequestAsync(
            "add-qualification", "hai", null, ("axis", "political"), ("level", "intermediate"), ("obtained_on", "05/09/2013")));
        var report = await VerifyAsync(() => bench.Facts);
        report.Faults.ShouldBeEmpty();
        report.History.Changes.ShouldBe(2);
        report.Facts.Officials.ShouldBe(bench.Facts.Blocks.Sum(block => block.People.Length));
        report.Facts.Figures.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Without_facts_those_of_a_start_are_verified() => (await VerifyAsync(facts: null)).Faults.ShouldBeEmpty();

    [Fact]
    public async Task It_tells_how_far_it_is_from_the_history_to_the_last_official()
    {
        using var seed = await SeedDatabase.MakeAsync(Token);
        var told = new ToldShares();
        await using var db = new ReviewDb(ReviewDatabase.Options(seed.File));
        (await DatabaseVerification.RunAsync(db, () => seed.Facts, new Random(2015), Token, told)).Faults.ShouldBeEmpty();
        told.Shares.ShouldBeInOrder();
        told.Shares[0].ShouldBe(0.5);
        told.Shares[^1].ShouldBeInRange(0.97, 1);
    }

    [Fact]
    public async Task Facts_that_differ_from_the_records_are_found_with_the_name_of_whose_they_are()
    {
        var file = await bench.FileAsync("hai");
        var wrong = bench.Facts.With(file with { Qualifications = [] }, bench.Facts.Version, bench.Facts.ChangedAt);
        (await VerifyAsync(() => wrong)).Faults.ShouldContain(fault => fault.Contains("hai", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_figure_that_is_counted_otherwise_than_defined_is_found()
    {
        // Nobody's facts differ and yet figures do: what they stand on was changed past the program.
        var facts = bench.Facts;
        await ExecuteAsync("UPDATE quotas SET posts = posts + 1; UPDATE review SET young_age = 99; UPDATE communes SET hamlets = hamlets + 1; UPDATE standards SET level = 'none' WHERE level IS NOT NULL");
        var report = await FactsVerification.RunAsync(facts, ReviewDatabase.ConnectionString(bench.Database), new Random(7), Token);
        report.Faults.ShouldContain(fault => fault.Contains("STA-", StringComparison.Ordinal) || fault.Contains("STD-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_changed_past_the_program_breaks_the_history_and_figures_are_not_asked()
    {
        await ExecuteAsync("UPDATE officials SET full_name = 'X' WHERE id = 'hai'");
        var report = await VerifyAsync(() => bench.Facts);
        report.History.Faults.ShouldNotBeEmpty();
        report.Facts.Officials.ShouldBe(0);
    }

    private async Task<VerificationReport> VerifyAsync(Func<ReviewFacts>? facts)
    {
        await using var db = bench.CreateDbContext();
        return await DatabaseVerification.RunAsync(db, facts, new Random(2015), Token);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection(ReviewDatabase.ConnectionString(bench.Database));
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        (await command.ExecuteNonQueryAsync(Token)).ShouldBeGreaterThan(0);
    }
}
