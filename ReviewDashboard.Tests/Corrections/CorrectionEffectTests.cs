using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>What is shown before saving a correction, and that saving does just that, on the small province.</summary>
public sealed class CorrectionEffectTests : IAsyncLifetime
{
    private static readonly DateOnly YearEnd = new(2013, 12, 31);
    private readonly CorrectionBench bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_qualification_added_makes_the_verdict_met_and_the_figures_follow()
    {
        var request = await bench.RequestAsync(
            "add-qualification", "hai", null, ("axis", "political"), ("level", "intermediate"), ("obtained_on", "05/09/2013"));
        var before = Met(bench.Facts);
        var preview = await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token);
        preview.Faults.ShouldBeEmpty();
        preview.Effect!.Before!.Verdict.Result.ShouldBe(VerdictResult.Unknown);
        preview.Effect.After!.Verdict.Result.ShouldBe(VerdictResult.Met);
        preview.Effect.Shifts.ShouldBe([new VerdictShift(new DateOnly(2013, 9, 5), null, VerdictResult.Unknown, VerdictResult.Met)]);
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBe(new CorrectionOutcome.Saved(2));
        Met(bench.Facts).ShouldBe(before + 1);
        bench.Facts.Version.ShouldBe(2);
        (await HistoryVerification.RunAsync(bench.CreateDbContext(), Token)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_effect_shown_before_saving_is_what_saving_does()
    {
        foreach (var request in await SomeRequestsAsync())
        {
            var before = bench.Facts;
            var effect = (await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token)).Effect!;
            (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Saved>();
            await bench.Current.LoadAsync(Token);
            var done = CorrectionEffect.Of(before, bench.Facts, request.OfficialId, YearEnd, CorrectionBench.Clerk);
            done.Moved.ShouldNotBeEmpty(request.Act.Code);
            effect.Moved.ShouldBe(done.Moved, request.Act.Code);
            effect.Shifts.ShouldBe(done.Shifts, request.Act.Code);
            (effect.After?.Verdict.Result).ShouldBe(done.After?.Verdict.Result, request.Act.Code);
        }
    }

    [Fact]
    public async Task Facts_that_follow_are_those_counted_anew()
    {
        foreach (var request in await SomeRequestsAsync())
            (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Saved>();
        var followed = bench.Facts;
        await bench.Current.LoadAsync(Token);
        DateOnly[] days = [new(2012, 12, 31), YearEnd];
        var (one, other) = (followed.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None), bench.Facts.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None));
        foreach (var indicator in IndicatorCatalogue.All)
            days.SelectMany(day => followed.Units.All().SelectMany(unit => one.AllOf(indicator, day, unit)))
                .ShouldBe(days.SelectMany(day => followed.Units.All().SelectMany(unit => other.AllOf(indicator, day, unit))), indicator.Code);
    }

    [Theory]
    [InlineData("clerk-597", true)]
    [InlineData("admin", false)]
    public async Task Before_saving_it_is_told_that_an_official_leaves_the_district_and_whether_one_may_correct_no_more(string name, bool isLost)
    {
        var user = isLost ? CorrectionBench.Clerk : new CurrentUser(name, Role.Admin);
        var key = await bench.KeyAsync<Posting>("binh");
        var away = await bench.RequestAsync("transfer-posting", "binh", key, ("commune_code", SmallProvince.TamThanh), ("from", "1/12/2013"));
        var within = await bench.RequestAsync("transfer-posting", "binh", key, ("commune_code", SmallProvince.LaDa), ("from", "1/12/2013"));
        (await bench.Desk.PreviewAsync(user, away, YearEnd, Token)).Effect!.Move.ShouldBe(new DistrictMove(SmallProvince.PhuQuy, isLost));
        (await bench.Desk.PreviewAsync(user, within, YearEnd, Token)).Effect!.Move.ShouldBeNull();
    }

    [Fact]
    public async Task The_effect_shows_a_clerk_no_commune_of_another_district()
    {
        var request = await bench.RequestAsync(
            "transfer-posting", "binh", await bench.KeyAsync<Posting>("binh"), ("commune_code", SmallProvince.TamThanh), ("from", "1/12/2013"));
        (await UnitsAsync(new CurrentUser("admin", Role.Admin))).ShouldContain(SmallProvince.TamThanh);
        var seen = await UnitsAsync(CorrectionBench.Clerk);
        seen.ShouldNotContain(SmallProvince.TamThanh);
        seen.ShouldContain(SmallProvince.PhuQuy, "districts may be compared");
        seen.ShouldContain(SmallProvince.HamDuc);

        async Task<IEnumerable<string>> UnitsAsync(CurrentUser user) =>
            (await bench.Desk.PreviewAsync(user, request, YearEnd, Token)).Effect!.Moved.Select(moved => moved.Before.Unit);
    }

    private async Task<CorrectionRequest[]> SomeRequestsAsync() =>
    [
        await bench.RequestAsync("correct-official", "giang", "giang", ("birth_date", "01/02/1985"), ("ethnicity", "Kinh"), ("sex", "male")),
        await bench.RequestAsync("add-qualification", "giang", null, ("axis", "professional"), ("level", "university"), ("field", "law"), ("obtained_on", "2012-05-05")),
        await bench.RequestAsync("end-posting", "em", await bench.KeyAsync<Posting>("em"), ("to", "15/08/2013"), ("end_reason", "resigned")),
        await bench.RequestAsync("drop-out", "dung", await bench.KeyAsync<Enrolment>("dung", enrolment => enrolment.CourseId == "Quản lý nhà nước"), ("outcome_on", "15/08/2013"), ("reason", "family")),
        await bench.RequestAsync("transfer-posting", "lai", await bench.KeyAsync<Posting>("lai"), ("commune_code", SmallProvince.MaLam), ("title_code", "PARTY_SECRETARY"), ("from", "01/09/2013")),
        await bench.RequestAsync("correct-case", "broc", "broc, 2013-12-31", ("decided_on", "05/01/2014"), ("measure", "warning")),
    ];

    private static double Met(ReviewFacts facts) =>
        facts.Count(IndicatorCatalogue.Find("STD-01")!, YearEnd, ReviewFilter.None, [SmallProvince.HamDuc]).Single().Numerator!.Value;
}
