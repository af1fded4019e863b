using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
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
