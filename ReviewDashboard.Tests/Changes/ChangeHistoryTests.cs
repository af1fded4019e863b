using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Changes;

/// <summary>Who changed what, when and why, in a province that two people correct.</summary>
public sealed class ChangeHistoryTests : IAsyncLifetime
{
    private CorrectedProvince province = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => province = await CorrectedProvince.OpenAsync();

    public ValueTask DisposeAsync() => province.DisposeAsync();

    [Fact]
    public async Task An_officials_history_tells_newest_first_who_changed_what_and_why_down_to_the_import()
    {
        await province.CorrectAsync(CorrectedProvince.Clerk, "chau", "correct-official", "chau", ("ethnicity", "Chăm"));
        await province.CorrectAsync(CorrectedProvince.Admin, "chau", "correct-official", "chau", ("ethnicity", "Raglai"), ("party_joined_on", "3/2/2010"));
        await province.CorrectAsync(CorrectedProvince.Clerk, "chau", "add-qualification", null, ("axis", "informatics"), ("level", "a"));
        await province.CorrectAsync(CorrectedProvince.Clerk, "binh", "correct-official", "binh", ("ethnicity", "Chăm"));

        var page = await OfAsync(CorrectedProvince.Clerk, HistoryScope.OfOfficial("chau"));

        page!.Entries.Select(entry => (entry.Change.Number, entry.Change.By)).ShouldBe([(4, "clerk-597"), (3, "admin"), (2, "clerk-597"), (1, "cli:test")]);
        page.Entries[0].Change.At.ShouldBe(new DateTime(2014, 1, 10, 1, 15, 0));
        page.Entries[0].Reason.ShouldBe(new CorrectionReason(ReasonKind.Document, "QĐ 12"));
        var added = page.Entries[0].Rows.ShouldHaveSingleItem();
        (added.Table.Name, added.What, Told(added)).ShouldBe(("qualifications", RowEvent.Created, "axis: → informatics; level: → a"));
        Told(page.Entries[1].Rows.Single()).ShouldBe("ethnicity: Chăm → Raglai; party_joined_on: → 2010-02-03");
        Told(page.Entries[2].Rows.Single()).ShouldBe("ethnicity: Kinh → Chăm");
        (page.Entries[3].Reason, page.Entries[3].Rows.Count).ShouldBe((null, 0));
        page.Entries[3].Imported.ShouldContain((RecordTables.For<Official>(), 1));
        page.Names["chau"].ShouldBe("Lê Minh Châu");
    }

    [Fact]
    public async Task An_import_whose_reason_reads_like_that_of_a_form_stays_an_import()
    {
        await province.ActAsync("cli:test", "document: QĐ 12", async db => (await db.FindAsync<Official>(["chau"], Token))!.Ethnicity = "Chăm");
        var newest = (await OfAsync(CorrectedProvince.Admin, HistoryScope.OfOfficial("chau")))!.Entries[0];
        (newest.Change.Number, newest.Reason, newest.CanUndo).ShouldBe((2, null, false));
    }

    [Fact]
    public async Task A_row_deleted_and_made_again_has_both_lives()
    {
        await province.CorrectAsync(CorrectedProvince.Clerk, "chau", "add-qualification", null, ("axis", "informatics"), ("level", "a"));
        (await province.UndoAsync(CorrectedProvince.Clerk, "chau", 2)).ShouldBeOfType<UndoOutcome.Saved>();
        await province.ActAsync("admin", "document: QĐ 12", db =>
        {
            db.Add(new Qualification { Id = "chau-Q1", OfficialId = "chau", Axis = Axis.Informatics, Level = "b" });
            return Task.CompletedTask;
        });

        var page = await OfAsync(CorrectedProvince.Clerk, HistoryScope.OfOfficial("chau"));

        page!.Entries.Take(3).Select(entry => (entry.Change.Number, entry.Rows.Single().What, Told(entry.Rows.Single()))).ShouldBe(
        [
            (4, RowEvent.Created, "axis: → informatics; level: → b"),
            (3, RowEvent.Deleted, "axis: informatics →; level: a →"),
            (2, RowEvent.Created, "axis: → informatics; level: → a"),
        ]);
        page.Entries[1].Reason!.Undone.ShouldBe(2);
        page.Entries[2].Later!.Number.ShouldBe(4);
        page.Entries[0].Later.ShouldBeNull();
    }

    [Fact]
    public async Task A_communes_history_is_that_of_its_people_and_a_records_that_of_the_record()
    {
        await province.CorrectAsync(CorrectedProvince.Clerk, "chau", "correct-official", "chau", ("ethnicity", "Chăm"));
        await province.CorrectAsync(CorrectedProvince.Clerk, "broc", "correct-official", "broc", ("ethnicity", "Chăm"));
        await province.CorrectAsync(CorrectedProvince.Clerk, "binh", "add-qualification", null, ("axis", "informatics"), ("level", "a"));

        (await NumbersAsync(HistoryScope.OfUnit(province.Current.Facts.Units, SmallProvince.HamDuc))).ShouldBe([4, 2, 1]);
        (await NumbersAsync(HistoryScope.OfUnit(province.Current.Facts.Units, SmallProvince.HamThuanBac))).ShouldBe([4, 3, 2, 1]);
        (await NumbersAsync(HistoryScope.OfRecord("chau", "officials", "chau")!)).ShouldBe([2, 1]);
        (await NumbersAsync(HistoryScope.OfRecord("chau", "qualifications", "nobody's")!)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_reads_the_history_of_people_whom_they_may_not_see()
    {
        var units = province.Current.Facts.Units;
        (await OfAsync(CorrectedProvince.ForeignClerk, HistoryScope.OfOfficial("chau"))).ShouldBeNull();
        (await OfAsync(CorrectedProvince.ForeignClerk, HistoryScope.OfUnit(units, SmallProvince.HamDuc))).ShouldBeNull();
        (await OfAsync(CorrectedProvince.ForeignClerk, HistoryScope.OfUnit(units, SmallProvince.HamThuanBac))).ShouldBeNull();
        (await OfAsync(CorrectedProvince.Admin, HistoryScope.OfOfficial("nobody"))).ShouldBeNull();
    }

    [Fact]
    public async Task A_leader_reads_neither_birth_dates_nor_discipline()
    {
        await province.CorrectAsync(CorrectedProvince.Clerk, "em", "correct-official", "em", ("birth_date", "15/1/1961"));
        await province.CorrectAsync(CorrectedProvince.Clerk, "em", "correct-case", "em, 2013-02-01", ("decision_no", "QĐ 5"));

        var page = (await OfAsync(CorrectedProvince.Leader, HistoryScope.OfOfficial("em")))!;

        page.Entries.Select(entry => entry.Change.Number).ShouldBe([2, 1]);
        page.Entries[0].Rows.Single().Fields.Single().ShouldBe(new FieldChange(RecordTables.For<Official>().Columns.Single(c => c.Name == "birth_date"), null, null, IsHidden: true));
        page.Entries[0].Rows.Single().Row.ShouldNotContain("1961-01-15");
        page.Entries[1].Imported.ShouldNotContain(count => count.Table.Name == "discipline_cases");
    }

    [Fact]
    public async Task Long_histories_come_page_by_page()
    {
        for (var i = 0; i < 21; i++)
            await province.CorrectAsync(CorrectedProvince.Clerk, "chau", "correct-official", "chau", ("ethnicity", i % 2 == 0 ? "Chăm" : "Raglai"));

        var second = (await province.History.OfAsync(CorrectedProvince.Clerk, HistoryScope.OfOfficial("chau"), 2, Token))!;

        (second.Total, second.Page, second.Pages).ShouldBe((22, 2, 2));
        second.Entries.Select(entry => entry.Change.Number).ShouldBe([2, 1]);
        (await province.History.OfAsync(CorrectedProvince.Clerk, HistoryScope.OfOfficial("chau"), 99, Token))!.Page.ShouldBe(2);
    }

    private static string Told(RowChange row) => string.Join("; ", row.Fields.Select(field =>
        $"{field.Column.Name}:{(field.Before is null ? "" : " " + field.Before)} →{(field.After is null ? "" : " " + field.After)}"));

    private async Task<IEnumerable<long>> NumbersAsync(HistoryScope scope) =>
        (await OfAsync(CorrectedProvince.Clerk, scope))!.Entries.Select(entry => entry.Change.Number);

    private Task<HistoryPage?> OfAsync(CurrentUser user, HistoryScope scope) => province.History.OfAsync(user, scope, 1, Token);
}
