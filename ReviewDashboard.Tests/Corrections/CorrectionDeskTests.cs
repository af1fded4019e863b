using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>What the correction desk does and refuses, on the small province.</summary>
public sealed class CorrectionDeskTests : IAsyncLifetime
{
    private static readonly DateOnly YearEnd = new(2013, 12, 31);
    private readonly CorrectionBench bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task Two_forms_opened_at_once_add_two_records()
    {
        var (first, second) = (await Added("informatics", "a"), await Added("political", "intermediate"));
        (await bench.SaveAsync(CorrectionBench.Clerk, first)).ShouldBeOfType<CorrectionOutcome.Saved>();
        var before = (await bench.FileAsync("hai")).Qualifications;
        (await bench.SaveAsync(CorrectionBench.Clerk, second)).ShouldBeOfType<CorrectionOutcome.Saved>();
        (await bench.FileAsync("hai")).Qualifications.Count.ShouldBe(before.Count + 1);

        Task<CorrectionRequest> Added(string axis, string level) =>
            bench.RequestAsync("add-qualification", "hai", null, ("axis", axis), ("level", level), ("obtained_on", "05/09/2013"));
    }

    [Fact]
    public async Task A_transfer_ends_the_posting_and_begins_the_next_as_one_change()
    {
        var key = await bench.KeyAsync<Posting>("binh");
        var request = await bench.RequestAsync("transfer-posting", "binh", key, ("commune_code", SmallProvince.TamThanh), ("from", "1/12/2013"));
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBe(new CorrectionOutcome.Saved(2));
        var file = await bench.FileAsync("binh");
        file.Postings.Select(posting => (posting.CommuneCode, posting.To, posting.EndReason)).ShouldBe(
            [(SmallProvince.HamDuc, new DateOnly(2013, 12, 1), EndReason.Transferred), (SmallProvince.TamThanh, null, null)]);
        bench.Facts.HomeOf("binh")!.District.ShouldBe(SmallProvince.PhuQuy);
        (await bench.SaveAsync(CorrectionBench.Clerk, await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", "Bình"))))
            .ShouldBeOfType<CorrectionOutcome.Forbidden>();
    }

    [Fact]
    public async Task A_transfer_to_the_same_post_is_none()
    {
        var request = await bench.RequestAsync("transfer-posting", "binh", await bench.KeyAsync<Posting>("binh"), ("from", "1/12/2013"));
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Invalid>().Faults.ShouldHaveSingleItem().Column.ShouldBe("commune_code");
    }

    [Fact]
    public async Task Every_act_can_be_done_and_writes_what_was_typed()
    {
        foreach (var act in CorrectionActs.All)
        {
            var (official, typed) = Deeds[act.Code];
            var record = act.MakesRecord ? null : (await bench.FileAsync(official)).Records.First(act.Fits);
            var request = await bench.RequestAsync(act.Code, official, record is null ? null : FileRecords.Key(act.Table, record), typed);
            (await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token)).Faults.ShouldBeEmpty(act.Code);
            (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Saved>(act.Code);
            (await bench.FileAsync(official)).Records.Where(known => known.GetType() == act.Table.Type).Select(known => FileRecords.Draft(act.Table, known))
                .ShouldContain(draft => typed.All(field => draft[field.Column] == field.Text), act.Code);
        }
    }

    /// <summary>What the browser keeps of a form may have been altered there.</summary>
    [Theory]
    [InlineData("add-qualification", null)]
    [InlineData("add-posting", null)]
    [InlineData("correct-qualification", "Qualification")]
    [InlineData("transfer-posting", "Posting")]
    public async Task Whose_a_record_is_comes_from_the_register_and_not_from_the_form(string act, string? kind)
    {
        var key = kind is null ? null : kind is "Posting" ? await bench.KeyAsync<Posting>("giang") : await bench.KeyAsync<Qualification>("giang");
        (string, string?)[] typed = act is "add-posting" or "transfer-posting"
            ? [("commune_code", SmallProvince.LaDa), ("title_code", "JUSTICE"), ("from", "2013-06-01"), ("entry_route", "recruited"), ("main", "false")]
            : [("axis", "informatics"), ("level", "b"), ("obtained_on", "2013-06-01")];
        var request = await bench.RequestAsync(act, "giang", key, typed);
        var before = (await bench.FileAsync("quy")).Records.Count();
        request.Seen["official_id"] = request.Draft["official_id"] = "quy";
        request.Seen["id"] = request.Draft["id"] = key ?? "quy-X1";
        var outcome = await bench.SaveAsync(CorrectionBench.Clerk, request);
        (await bench.FileAsync("quy")).Records.Count().ShouldBe(before, $"{outcome}");
        if (kind is null)
            outcome.ShouldBeOfType<CorrectionOutcome.Saved>();
        else
            outcome.ShouldBeOfType<CorrectionOutcome.Stale>().Columns.Select(column => column.Name).ShouldBe(["official_id"]);
        await using var db = bench.CreateDbContext();
        (await db.FindAsync<Qualification>(["quy-X1"], Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_clerk_of_the_district_and_the_administrator_correct()
    {
        var request = await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", "Trần Thị Bính"));
        foreach (var user in new[] { new CurrentUser("leader", Role.Leader), new CurrentUser("inspector", Role.Inspector), CorrectionBench.OtherClerk })
        {
            (await bench.SaveAsync(user, request)).ShouldBeOfType<CorrectionOutcome.Forbidden>(user.Name);
            (await bench.Desk.PreviewAsync(user, request, YearEnd, Token)).Effect.ShouldBeNull();
        }

        (await bench.SaveAsync(new CurrentUser("admin", Role.Admin), request)).ShouldBeOfType<CorrectionOutcome.Saved>();
    }

    [Fact]
    public async Task Somebody_without_a_posting_belongs_to_no_clerk_who_did_not_make_the_record()
    {
        var request = await bench.RequestAsync("correct-official", "rang", "rang", ("full_name", "Lý Văn Rạng Đông"));
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Forbidden>();
        (await bench.SaveAsync(new CurrentUser("admin", Role.Admin), request)).ShouldBeOfType<CorrectionOutcome.Saved>();
    }

    [Fact]
    public async Task Whose_change_came_between_is_told_and_nothing_is_overwritten()
    {
        var mine = await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", "Trần Thị Bính"));
        var theirs = await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", "Trần Thị Bình An"));
        (await bench.SaveAsync(new CurrentUser("admin", Role.Admin), theirs)).ShouldBeOfType<CorrectionOutcome.Saved>();
        var stale = (await bench.SaveAsync(CorrectionBench.Clerk, mine)).ShouldBeOfType<CorrectionOutcome.Stale>();
        stale.By.ShouldBe("admin");
        stale.Columns.ShouldHaveSingleItem().Name.ShouldBe("full_name");
        stale.Now!["full_name"].ShouldBe("Trần Thị Bình An");
        (await bench.SaveAsync(CorrectionBench.Clerk, mine with { Seen = stale.Now })).ShouldBeOfType<CorrectionOutcome.Saved>();
    }

    [Fact]
    public async Task A_record_deleted_meanwhile_is_told()
    {
        var key = await bench.KeyAsync<Qualification>("binh");
        var request = await bench.RequestAsync("correct-qualification", "binh", key, ("institution", "Trường Chính trị"));
        await using (var db = bench.CreateDbContext())
        {
            await using var change = await RecordedChange.BeginAsync(db, bench.Time, "admin", "other: x", Token);
            db.Remove((await db.FindAsync<Qualification>([key], Token))!);
            await change.SaveAsync(Token);
            await change.CommitAsync(Token);
        }

        var stale = (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Stale>();
        stale.Now.ShouldBeNull();
        stale.By.ShouldBe("admin");
    }

    [Fact]
    public async Task Saving_what_is_recorded_already_writes_nothing()
    {
        (await bench.SaveAsync(CorrectionBench.Clerk, await bench.RequestAsync("correct-official", "binh", "binh")))
            .ShouldBeOfType<CorrectionOutcome.Unchanged>();
        bench.Facts.Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_reason_of_another_kind_needs_words_and_is_kept()
    {
        var request = await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", "Trần Thị Bính"));
        (await bench.SaveAsync(CorrectionBench.Clerk, request, new CorrectionReason(ReasonKind.Other, " ")))
            .ShouldBeOfType<CorrectionOutcome.Invalid>().Faults.ShouldHaveSingleItem().Column.ShouldBe(CorrectionFaults.Reason);
        (await bench.SaveAsync(CorrectionBench.Clerk, request, new CorrectionReason(ReasonKind.Document, "QĐ 12\u202e")))
            .ShouldBeOfType<CorrectionOutcome.Invalid>().Faults.ShouldHaveSingleItem().Column.ShouldBe(CorrectionFaults.Reason);
        await bench.SaveAsync(CorrectionBench.Clerk, request, new CorrectionReason(ReasonKind.Document, "QĐ 12/QĐ-UBND"));
        await using var db = bench.CreateDbContext();
        var change = db.Changes.Single(change => change.Number == 2);
        (change.By, change.Reason).ShouldBe(("clerk-597", "document: QĐ 12/QĐ-UBND"));
        CorrectionReason.Of(change).ShouldBe(new CorrectionReason(ReasonKind.Document, "QĐ 12/QĐ-UBND"));
    }

    [Fact]
    public async Task A_change_made_past_the_process_is_taken_along()
    {
        await using (var db = bench.CreateDbContext())
        {
            await using var change = await RecordedChange.BeginAsync(db, bench.Time, "cli:test", "import x", Token);
            (await db.FindAsync<Official>(["an"], Token))!.Ethnicity = "Chăm";
            await change.SaveAsync(Token);
            await change.CommitAsync(Token);
        }

        await bench.SaveAsync(CorrectionBench.Clerk, await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", "Bính")));
        bench.Facts.Version.ShouldBe(3);
        bench.Facts.Count(IndicatorCatalogue.Find("STA-04")!, YearEnd, ReviewFilter.None, [SmallProvince.HamDuc]).Single().Numerator.ShouldBe(2);
    }

    /// <summary>Of every act, somebody to whose first fitting record it can be done, and what is typed, as it is written then.</summary>
    private static readonly Dictionary<string, (string Official, (string Column, string? Text)[] Typed)> Deeds = new(StringComparer.Ordinal)
    {
        ["correct-official"] = ("binh", [("full_name", "Trần Thị Bính")]),
        ["correct-posting"] = ("binh", [("entry_route", "appointed")]),
        ["transfer-posting"] = ("binh", [("commune_code", SmallProvince.LaDa), ("from", "2013-06-01"), ("duties_defined", "true")]),
        ["end-posting"] = ("giang", [("to", "2013-06-01"), ("end_reason", "retired")]),
        ["add-posting"] = ("chau", [("commune_code", SmallProvince.HamDuc), ("title_code", "ELDERLY"), ("from", "2013-06-01"), ("main", "false"), ("entry_route", "elected")]),
        ["correct-qualification"] = ("giang", [("institution", "Trường Chính trị")]),
        ["add-qualification"] = ("hai", [("axis", "informatics"), ("level", "a")]),
        ["complete-enrolment"] = ("hai", [("outcome_on", "2013-08-01"), ("grade", "8")]),
        ["drop-out"] = ("chau", [("outcome_on", "2013-08-01"), ("reason", "family")]),
        ["evaluate-enrolment"] = ("sau", [("evaluated_on", "2013-12-01"), ("evaluation", "effective")]),
        ["correct-enrolment"] = ("giang", [("enrolled_on", "2012-12-21")]),
        ["correct-case"] = ("em", [("decision_no", "QĐ 5/QĐ-UBND")]),
        ["correct-appraisal"] = ("giang", [("grade", "limited")]),
    };
}
