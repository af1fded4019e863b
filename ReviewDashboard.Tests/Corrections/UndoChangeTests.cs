using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Tests.Changes;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>A change taken back is a change of its own, and figures and history stay sound.</summary>
public sealed class UndoChangeTests : IAsyncLifetime
{
    private static readonly CurrentUser Clerk = CorrectedProvince.Clerk;
    private static readonly DateOnly[] Days = [new(2012, 12, 31), new(2013, 12, 31)];

    private CorrectedProvince province = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => province = await CorrectedProvince.OpenAsync();

    public ValueTask DisposeAsync() => province.DisposeAsync();

    [Fact]
    public async Task What_was_made_updated_or_ended_is_as_before_and_so_are_all_figures()
    {
        var before = Figures(province.Current.Facts);
        var file = Texts(await FileAsync("an"));
        await UndoneAsync(await province.CorrectAsync(Clerk, "an", "correct-official", "an", ("birth_date", "20/5/1966")));
        await UndoneAsync(await province.CorrectAsync(Clerk, "an", "add-qualification", null, ("axis", "informatics"), ("level", "a")));
        var posting = (await FileAsync("an")).Postings.Single().Id;
        await UndoneAsync(await province.CorrectAsync(Clerk, "an", "end-posting", posting, ("to", "1/6/2013"), ("end_reason", "retired")));
        await UndoneAsync(await province.CorrectAsync(
            Clerk, "an", "transfer-posting", posting, ("commune_code", World.SmallProvince.MaLam), ("from", "1/6/2013")));

        Texts(await FileAsync("an")).ShouldBe(file);
        Figures(province.Current.Facts).ShouldBe(before);
        await using (var db = province.CreateDbContext())
            Figures((await CurrentFacts.ReadAsync(db.ConnectionString, Token))!).ShouldBe(before);
        (await province.FaultsAsync()).ShouldBe(await NoFaultsAsync());

        async Task UndoneAsync(long number) =>
            (await province.UndoAsync(Clerk, "an", number, "nhầm người")).ShouldBe(new UndoOutcome.Saved(number + 1));
    }

    [Fact]
    public async Task What_an_undo_would_do_is_shown_before_and_is_what_it_does()
    {
        var on = new DateOnly(2013, 12, 31);
        var number = await province.CorrectAsync(Clerk, "hai", "add-qualification", null, ("axis", "political"), ("level", "intermediate"), ("obtained_on", "5/9/2013"));
        var before = province.Current.Facts;
        var undo = new UndoChange(province, province.Current, province.Time);
        var effect = (await undo.PreviewAsync(Clerk, "hai", number, on, Token))!;
        (effect.Before!.Verdict.Result, effect.After!.Verdict.Result).ShouldBe((VerdictResult.Met, VerdictResult.Unknown));
        (await province.UndoAsync(Clerk, "hai", number)).ShouldBe(new UndoOutcome.Saved(number + 1));
        var done = CorrectionEffect.Of(before, province.Current.Facts, "hai", on, Clerk);
        done.Moved.ShouldNotBeEmpty();
        effect.Moved.ShouldBe(done.Moved);
        effect.Shifts.ShouldBe(done.Shifts);
        (await undo.PreviewAsync(CorrectedProvince.Leader, "hai", number + 1, on, Token)).ShouldBeNull("who may not correct is shown nothing");
    }

    [Fact]
    public async Task An_undo_can_be_undone()
    {
        await province.CorrectAsync(Clerk, "an", "add-qualification", null, ("axis", "informatics"), ("level", "a"));
        var corrected = Texts(await FileAsync("an"));
        await province.UndoAsync(Clerk, "an", 2);

        (await province.UndoAsync(Clerk, "an", 3)).ShouldBe(new UndoOutcome.Saved(4));

        Texts(await FileAsync("an")).ShouldBe(corrected);
        (await province.FaultsAsync()).ShouldBe(await NoFaultsAsync());
    }

    [Fact]
    public async Task An_id_is_never_given_twice_so_that_two_records_never_share_a_history()
    {
        await AddAsync("a");
        var first = await NewestIdAsync();
        await province.UndoAsync(Clerk, "an", 2);
        await AddAsync("b");
        var second = await NewestIdAsync();
        second.ShouldNotBe(first);
        var history = (await province.History.OfAsync(Clerk, Core.Changes.HistoryScope.OfRecord("an", "qualifications", second)!, 1, Token))!;
        history.Entries.Single().Change.Number.ShouldBe(4);
        (await province.UndoAsync(Clerk, "an", 3)).ShouldBe(new UndoOutcome.Saved(5), "so the first can still come back");
        (await FileAsync("an")).Qualifications.Select(held => held.Id).ShouldContain(first);

        Task<long> AddAsync(string level) => province.CorrectAsync(Clerk, "an", "add-qualification", null, ("axis", "informatics"), ("level", level));

        async Task<string> NewestIdAsync() => (await FileAsync("an")).Qualifications.Select(held => held.Id).Single(id => id.StartsWith("an-Q", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_that_an_import_gave_to_somebody_else_is_passed_over()
    {
        await province.ActAsync("cli:test", "nhập", db =>
        {
            db.Add(new Qualification { Id = "an-Q1", OfficialId = "binh", Axis = Axis.Informatics, Level = "a" });
            return Task.CompletedTask;
        });
        await province.CorrectAsync(Clerk, "an", "add-qualification", null, ("axis", "informatics"), ("level", "a"));
        (await FileAsync("an")).Qualifications.ShouldContain(held => held.Id == "an-Q2");
        (await FileAsync("binh")).Qualifications.ShouldContain(held => held.Id == "an-Q1");
    }

    [Fact]
    public async Task Who_gave_an_official_away_takes_it_back_as_long_as_nobody_has_corrected_since()
    {
        var number = await GiveAwayAsync();
        (await province.UndoAsync(CorrectedProvince.Clerk with { Name = "clerk-597b" }, "binh", number)).ShouldBe(new UndoOutcome.Forbidden());
        (await province.UndoAsync(Clerk, "binh", number)).ShouldBe(new UndoOutcome.Saved(number + 1));
        province.Current.Facts.HomeOf("binh")!.District.ShouldBe(World.SmallProvince.HamThuanBac);
        (await province.FaultsAsync()).ShouldBe(await NoFaultsAsync());

        number = await GiveAwayAsync();
        await province.CorrectAsync(CorrectedProvince.ForeignClerk, "binh", "correct-official", "binh", ("ethnicity", "Chăm"));
        (await province.UndoAsync(Clerk, "binh", number)).ShouldBe(new UndoOutcome.Forbidden());

        async Task<long> GiveAwayAsync() => await province.CorrectAsync(
            Clerk, "binh", "transfer-posting", (await FileAsync("binh")).Postings.Single(posting => posting.To is null).Id,
            ("commune_code", World.SmallProvince.TamThanh), ("from", "1/12/2013"));
    }

    [Fact]
    public async Task Fields_that_others_changed_since_stay_and_the_same_fields_keep_it_from_being_undone()
    {
        await province.CorrectAsync(Clerk, "chau", "correct-official", "chau", ("ethnicity", "Chăm"));
        await province.CorrectAsync(CorrectedProvince.Admin, "chau", "correct-official", "chau", ("full_name", "Lê Minh Chấu"));
        (await province.UndoAsync(Clerk, "chau", 2)).ShouldBe(new UndoOutcome.Saved(4));
        var official = (await FileAsync("chau")).Official;
        (official.Ethnicity, official.FullName).ShouldBe(("Kinh", "Lê Minh Chấu"));

        var overtaken = (await province.UndoAsync(Clerk, "chau", 2)).ShouldBeOfType<UndoOutcome.Overtaken>();
        (overtaken.Later.Number, overtaken.Later.By).ShouldBe((4, "clerk-597"));
    }

    [Fact]
    public async Task Records_that_would_not_hold_together_are_not_brought_back()
    {
        var posting = (await FileAsync("an")).Postings.Single().Id;
        await province.CorrectAsync(Clerk, "an", "end-posting", posting, ("to", "1/6/2013"), ("end_reason", "term_ended"));
        await province.CorrectAsync(
            Clerk, "an", "add-posting", null, ("commune_code", World.SmallProvince.MaLam), ("title_code", "PC_CHAIR"), ("from", "1/7/2013"), ("entry_route", "elected"));

        var invalid = (await province.UndoAsync(Clerk, "an", 2)).ShouldBeOfType<UndoOutcome.Invalid>();

        invalid.Faults.ShouldHaveSingleItem().Column.Name.ShouldBe("from");
    }

    [Fact]
    public async Task Imports_strangers_and_what_does_not_exist_are_refused()
    {
        var number = await province.CorrectAsync(Clerk, "chau", "correct-official", "chau", ("ethnicity", "Chăm"));
        (await province.UndoAsync(Clerk, "binh", 1)).ShouldBe(new UndoOutcome.TooWide());
        (await province.UndoAsync(Clerk, "binh", number)).ShouldBe(new UndoOutcome.Missing());
        (await province.UndoAsync(Clerk, "binh", 77)).ShouldBe(new UndoOutcome.Missing());
        (await province.UndoAsync(Clerk, "nobody", number)).ShouldBe(new UndoOutcome.Missing());
        (await province.UndoAsync(CorrectedProvince.ForeignClerk, "chau", number)).ShouldBe(new UndoOutcome.Forbidden());
        (await province.UndoAsync(CorrectedProvince.Leader, "chau", number)).ShouldBe(new UndoOutcome.Forbidden());
        (await province.UndoAsync(Clerk, "chau", number, new string('a', 501))).ShouldBeOfType<UndoOutcome.ReasonInvalid>();
    }

    [Fact]
    public async Task A_change_of_two_officials_is_not_taken_back_by_halves()
    {
        await province.ActAsync("admin", "typing_error", async db =>
        {
            (await db.FindAsync<Official>("an"))!.Ethnicity = "Chăm";
            (await db.FindAsync<Official>("binh"))!.Ethnicity = "Chăm";
        });
        (await province.UndoAsync(Clerk, "an", 2)).ShouldBe(new UndoOutcome.TooWide());
    }

    private static async Task<IReadOnlyList<string>> NoFaultsAsync()
    {
        await using var untouched = await CorrectedProvince.OpenAsync();
        return await untouched.FaultsAsync();
    }

    private static List<string> Figures(ReviewFacts facts)
    {
        var table = facts.CountAll(IndicatorCatalogue.All, Days, ReviewFilter.None);
        return [.. IndicatorCatalogue.All.SelectMany(indicator => Days.SelectMany(day => facts.Units.All().SelectMany(unit => table.AllOf(indicator, day, unit))))
            .Select(figure => figure.ToString())];
    }

    private static List<string> Texts(OfficialFile file) =>
        [.. file.Records.Select(record => string.Join('|', FileRecords.Draft(Core.Records.RecordTables.For(record.GetType()), record) is var draft
            ? draft.Table.Columns.Select(column => draft[column.Name]) : [])).Order(StringComparer.Ordinal)];

    private async Task<OfficialFile> FileAsync(string id) => (await new OfficialFileQuery(province).OfAsync(id, Token))!;
}
