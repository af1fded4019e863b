using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Corrections;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Programme;

/// <summary>What the administrator aims at, and what open pages then show.</summary>
public sealed class SetTargetsTests : IAsyncLifetime
{
    private const string Why = "Công văn 12-CV/TU";
    private static readonly CurrentUser Admin = new("admin", Role.Admin);
    private static readonly Indicator Met = IndicatorCatalogue.Find("STD-01")!;
    private readonly CorrectionBench bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SetTargets Act => new(bench, bench.Current, bench.Time);

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_commune_takes_its_own_target_else_its_districts_else_the_provinces()
    {
        await SetAsync(UnitTree.Province, 70);
        InForce().ShouldBe((70m, UnitTree.Province));
        await SetAsync(SmallProvince.HamThuanBac, 60);
        InForce().ShouldBe((60m, SmallProvince.HamThuanBac));
        await SetAsync(SmallProvince.HamDuc, 50);
        InForce().ShouldBe((50m, SmallProvince.HamDuc));
        await SetAsync(SmallProvince.HamDuc, null);
        InForce().ShouldBe((60m, SmallProvince.HamThuanBac));
        (await HistoryVerification.RunAsync(bench.CreateDbContext(), Token)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whether_a_commune_is_behind_follows_at_once()
    {
        var on = new DateOnly(2013, 12, 31);
        await SetAsync(SmallProvince.HamDuc, 0);
        Behind().ShouldBe(0);
        await SetAsync(SmallProvince.HamDuc, 100);
        Behind().ShouldBe(1);

        double? Behind() => bench.Facts.Count(IndicatorCatalogue.Find("PRG-01")!, on, ReviewFilter.None, [SmallProvince.HamDuc])[0].Numerator;
    }

    [Fact]
    public async Task Who_set_it_and_why_is_kept()
    {
        await SetAsync(SmallProvince.HamDuc, 50);
        var last = (await new TargetHistory(bench).OfAsync("STD-01", SmallProvince.HamDuc, [2012, 2013], Token))[2013];
        (last.By, last.Reason).ShouldBe(("admin", Why));
        await SetAsync(SmallProvince.HamDuc, null);
        (await new TargetHistory(bench).OfAsync("STD-01", SmallProvince.HamDuc, [2012, 2013], Token))[2013].Number.ShouldBe(last.Number + 1);
    }

    [Fact]
    public async Task What_somebody_else_set_meanwhile_is_not_overwritten()
    {
        var seen = bench.Facts.Targets.Own("STD-01", SmallProvince.HamDuc, 2013);
        await SetAsync(SmallProvince.HamDuc, 50);
        (await Act.SaveAsync(Admin, Met, SmallProvince.HamDuc, [new TargetEdit(2013, seen, 55)], Why, Token))
            .ShouldBeOfType<TargetOutcome.Stale>().Years.ShouldBe([2013]);
        bench.Facts.Targets.Own("STD-01", SmallProvince.HamDuc, 2013).ShouldBe(50);
    }

    [Theory]
    [InlineData(2013, 101, Why, 2013)]
    [InlineData(2013, -1, Why, 2013)]
    [InlineData(2013, 12.3456, Why, 2013)]
    [InlineData(1999, 50, Why, 1999)]
    [InlineData(2013, 50, "  ", null)]
    public async Task What_cannot_be_aimed_at_or_has_no_reason_is_refused_where_it_is(int year, double value, string reason, int? at)
    {
        var outcome = await Act.SaveAsync(Admin, Met, SmallProvince.HamDuc, [new TargetEdit(year, bench.Facts.Targets.Own("STD-01", SmallProvince.HamDuc, year), (decimal)value)], reason, Token);
        var invalid = outcome.ShouldBeOfType<TargetOutcome.Invalid>();
        invalid.Years.Keys.ShouldBe(at is { } wrong ? [wrong] : []);
        (invalid.Reason is null).ShouldBe(at is not null);
        bench.Facts.Version.ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Inspector)]
    [InlineData(Role.Clerk)]
    public async Task Only_an_administrator_sets_targets(Role role)
    {
        (await Act.SaveAsync(new CurrentUser("somebody", role, SmallProvince.HamThuanBac), Met, SmallProvince.HamDuc, [new TargetEdit(2013, null, 50)], Why, Token))
            .ShouldBeOfType<TargetOutcome.Forbidden>();
        bench.Facts.Version.ShouldBe(1);
    }

    private async Task SetAsync(string unit, decimal? value) => (await Act.SaveAsync(
        Admin, Met, unit, [new TargetEdit(2013, bench.Facts.Targets.Own("STD-01", unit, 2013), value)], Why, Token)).ShouldBeOfType<TargetOutcome.Saved>();

    private (decimal, string)? InForce() => bench.Facts.Targets.InForce("STD-01", SmallProvince.HamDuc, 2013);
}
