using System.Globalization;
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

/// <summary>What the correction desk does and refuses, on the small province.</summary>
public sealed class CorrectionDeskTests : IAsyncLifetime
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
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBe(new CorrectionOutcome.Saved(2));
        Met(bench.Facts).ShouldBe(before + 1);
        bench.Facts.Version.ShouldBe(2);
        (await HistoryVerification.RunAsync(bench.CreateDbContext(), Token)).Faults.ShouldBeEmpty();
    }

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

    [Theory]
    [InlineData("add-posting", "from", "07/03/1988", "18 tuổi")]
    [InlineData("correct-official", "birth_date", "02/07/1993", "18 tuổi")]
    [InlineData("correct-enrolment", "enrolled_on", "1988-03-07", "18 tuổi")]
    [InlineData("correct-case", "violated_on", "14/01/1978", "18 tuổi")]
    [InlineData("correct-case", "effective_until", "31/12/9999", "5 năm")]
    [InlineData("correct-case", "decided_on", "31/12/9999", "chưa tới")]
    [InlineData("correct-qualification", "obtained_on", "07/03/1976", "6 tuổi")]
    [InlineData("correct-official", "party_joined_on", "07/03/1988", "18 tuổi")]
    [InlineData("correct-official", "birth_date", "31/12/1899", "01/01/1900")]
    [InlineData("correct-official", "full_name", "10000 A", "tối đa 120 ký tự")]
    [InlineData("correct-official", "full_name", "4000 A", "tối đa 120 ký tự")]
    [InlineData("correct-official", "ethnicity", "121 A", "tối đa 120 ký tự")]
    [InlineData("correct-qualification", "institution", "4001 A", "tối đa 4.000 ký tự")]
    public async Task A_fault_says_which_bound_was_passed(string act, string column, string typed, string bound)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        var request = act switch
        {
            "correct-case" => await bench.RequestAsync(act, "em", "em, 2013-02-01"),
            "correct-enrolment" => await bench.RequestAsync(act, "binh", await bench.KeyAsync<Enrolment>("binh")),
            _ => await RequestOnBinhAsync(act),
        };
        request.Draft[column] = typed.Split(' ') is [var length, "A"] ? new string('A', int.Parse(length, CultureInfo.InvariantCulture)) : typed;
        var faults = (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Invalid>().Faults;
        faults.Single(fault => fault.Column == column).Message.ShouldContain(bound);
    }

    [Fact]
    public async Task What_is_wrong_beside_other_records_is_told_before_every_field_is_filled_in_and_nothing_is_said_of_what_is_not_known()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        var request = await bench.RequestAsync("add-posting", "binh", null, ("commune_code", SmallProvince.LaDa), ("from", "01/06/2013"));
        var faults = await FaultsAsync();
        faults.Keys.ShouldBe(["title_code", "entry_route", "from"], ignoreOrder: true);
        faults["from"].ShouldContain("hai chức danh");
        request.Draft["to"] = "31/02/2014";
        faults = await FaultsAsync();
        faults.Keys.ShouldBe(["title_code", "entry_route", "to"], ignoreOrder: true);
        request.Draft["from"] = "";
        (await FaultsAsync()).Keys.ShouldBe(["title_code", "entry_route", "from", "to"], ignoreOrder: true);

        async Task<Dictionary<string, string>> FaultsAsync() =>
            (await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token)).Faults.ToDictionary(fault => fault.Column, fault => fault.Message);
    }

    [Theory]
    [InlineData("correct-official", "an", "an")]
    [InlineData("correct-case", "em", "em, 2013-02-01")]
    public async Task A_form_with_nothing_in_it_is_told_field_by_field(string act, string official, string key)
    {
        var request = await bench.RequestAsync(act, official, key);
        foreach (var column in request.Act.Fields)
            request.Draft[column.Name] = "";
        (await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token)).Faults.Select(fault => fault.Column)
            .ShouldBe(request.Act.Fields.Where(column => !column.Optional).Select(column => column.Name));
    }

    [Theory]
    [InlineData("correct-official", "birth_date", "31/02/1970")]
    [InlineData("correct-official", "birth_date", "01/01/2020")]
    [InlineData("correct-official", "birth_date", "")]
    [InlineData("correct-official", "full_name", "  ")]
    [InlineData("correct-official", "full_name", "7")]
    [InlineData("correct-official", "native_commune_code", "99999")]
    [InlineData("correct-official", "sex", "both")]
    [InlineData("correct-posting", "from", "05/09/2030")]
    [InlineData("correct-posting", "to", "01/01/2001")]
    [InlineData("correct-posting", "title_code", "KING")]
    [InlineData("add-posting", "from", "01/06/2013")]
    [InlineData("end-posting", "end_reason", "")]
    [InlineData("correct-qualification", "level", "wizard")]
    [InlineData("correct-qualification", "obtained_on", "01/01/1972")]
    [InlineData("complete-enrolment", "outcome_on", "01/01/2010")]
    [InlineData("complete-enrolment", "outcome_on", "")]
    [InlineData("drop-out", "reason", "")]
    public async Task What_cannot_be_is_told_at_its_field_and_nothing_is_written(string act, string column, string typed)
    {
        var request = await RequestOnBinhAsync(act);
        request.Draft[column] = typed;
        var faults = (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Invalid>().Faults;
        var message = faults.Single(fault => fault.Column == column).Message;
        message.ShouldEndWith(".", customMessage: "a sentence");
        message.ShouldNotContain("{", customMessage: "with its values in place");
        (await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token)).Faults.Select(fault => fault.Column).ShouldContain(column);
        bench.Facts.Version.ShouldBe(1);
        await using var db = bench.CreateDbContext();
        db.Changes.Count().ShouldBe(1);
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
    public async Task A_name_of_ten_thousand_letters_is_refused_and_a_script_in_one_is_text()
    {
        var request = await bench.RequestAsync("correct-official", "binh", "binh", ("full_name", new string('A', 10_000)));
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Invalid>();
        request.Draft["full_name"] = "<script>alert(1)</script>";
        (await bench.SaveAsync(CorrectionBench.Clerk, request)).ShouldBeOfType<CorrectionOutcome.Saved>();
        (await bench.FileAsync("binh")).Official.FullName.ShouldBe("<script>alert(1)</script>");
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

    private async Task<CorrectionRequest> RequestOnBinhAsync(string act) => act switch
    {
        "correct-official" => await bench.RequestAsync(act, "binh", "binh"),
        "correct-posting" => await bench.RequestAsync(act, "binh", await bench.KeyAsync<Posting>("binh")),
        "end-posting" => await bench.RequestAsync(act, "binh", await bench.KeyAsync<Posting>("binh"), ("to", "01/10/2013"), ("end_reason", "retired")),
        "add-posting" => await bench.RequestAsync(
            act, "binh", null, ("commune_code", SmallProvince.LaDa), ("title_code", "PC_CHAIR"), ("entry_route", "elected")),
        "correct-qualification" => await bench.RequestAsync(act, "binh", await bench.KeyAsync<Qualification>("binh")),
        _ => await bench.RequestAsync(
            act, "binh", await bench.KeyAsync<Enrolment>("binh", enrolment => enrolment.Outcome is Outcome.Studying), ("outcome_on", "01/03/2013"), ("reason", "family")),
    };

    private async Task<CorrectionRequest[]> SomeRequestsAsync() =>
    [
        await bench.RequestAsync("correct-official", "giang", "giang", ("birth_date", "01/02/1985"), ("ethnicity", "Kinh"), ("sex", "male")),
        await bench.RequestAsync("add-qualification", "giang", null, ("axis", "professional"), ("level", "university"), ("field", "law"), ("obtained_on", "2012-05-05")),
        await bench.RequestAsync("end-posting", "em", await bench.KeyAsync<Posting>("em"), ("to", "15/08/2013"), ("end_reason", "resigned")),
        await bench.RequestAsync("drop-out", "dung", await bench.KeyAsync<Enrolment>("dung", enrolment => enrolment.CourseId == "Quản lý nhà nước"), ("outcome_on", "15/08/2013"), ("reason", "family")),
        await bench.RequestAsync("transfer-posting", "lai", await bench.KeyAsync<Posting>("lai"), ("commune_code", SmallProvince.MaLam), ("title_code", "PARTY_SECRETARY"), ("from", "01/09/2013")),
        await bench.RequestAsync("correct-case", "broc", "broc, 2013-12-31", ("decided_on", "05/01/2014"), ("measure", "warning")),
    ];

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

    private static double Met(ReviewFacts facts) =>
        facts.Count(IndicatorCatalogue.Find("STD-01")!, YearEnd, ReviewFilter.None, [SmallProvince.HamDuc]).Single().Numerator!.Value;
}
