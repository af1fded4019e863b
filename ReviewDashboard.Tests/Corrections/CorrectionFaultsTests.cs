using System.Globalization;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>What a correction is told that cannot be, on the small province.</summary>
public sealed class CorrectionFaultsTests : IAsyncLifetime
{
    private static readonly DateOnly YearEnd = new(2013, 12, 31);
    private readonly CorrectionBench bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

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
    [InlineData("correct-official", "ethnicity", "kinh", "Hãy chọn “Kinh”")]
    [InlineData("correct-official", "ethnicity", "cơ ho", "Hãy chọn “K'Ho”")]
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
    [InlineData("correct-official", "full_name", "Trần Thị \u202eBình")]
    [InlineData("correct-official", "full_name", "Trần\u200b Thị Bình")]
    [InlineData("correct-official", "ethnicity", "kinh")]
    [InlineData("correct-official", "ethnicity", "KINH (Việt)")]
    [InlineData("correct-official", "ethnicity", "Klingon")]
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

    [Theory]
    [InlineData("enrolled_on", "21/12/2013", "20/12/2013")]
    [InlineData("enrolled_on", "28/02/2012", "01/03/2013")]
    [InlineData("outcome_on", "28/02/2013", "01/03/2013")]
    public async Task An_enrolment_is_held_against_the_days_of_its_class(string column, string typed, string day)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        var request = await RequestOnStudyAsync("binh", "2012-12-01", ("outcome", "completed"), ("outcome_on", "2014-01-02"), (column, typed));
        (await FaultsAsync(request)).Single(fault => fault.Column == column).Message.ShouldContain(day);
    }

    [Theory]
    [InlineData("01/06/2013", null, false)]
    [InlineData("01/06/2010", "01/07/2011", true)]
    public async Task Nobody_holds_one_post_twice_at_once(string from, string? to, bool isFree)
    {
        var held = (await bench.FileAsync("binh")).Postings.Single();
        var request = await bench.RequestAsync(
            "add-posting", "binh", null, ("commune_code", held.CommuneCode), ("title_code", held.TitleCode), ("from", from), ("to", to),
            ("end_reason", to is null ? null : "transferred"), ("main", "false"), ("entry_route", "appointed"));
        (await FaultsAsync(request)).Select(fault => fault.Column).ShouldBe(isFree ? [] : ["from"]);
    }

    [Fact]
    public async Task Nobody_is_in_a_class_twice()
    {
        var request = await RequestOnStudyAsync("binh", "2013-03-01", ("course_id", "Bồi dưỡng tin học"));
        (await FaultsAsync(request)).ShouldHaveSingleItem().Column.ShouldBe("course_id");
    }

    [Fact]
    public async Task Nobody_holds_the_very_same_qualification_twice()
    {
        var held = (await bench.FileAsync("binh")).Qualifications[0];
        (string, string?)[] same = [("axis", Codes.Of(held.Axis)), ("level", held.Level), ("field", held.Field), ("obtained_on", held.ObtainedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        (await FaultsAsync(await bench.RequestAsync("add-qualification", "binh", null, same))).ShouldHaveSingleItem().Column.ShouldBe("level");
        (await FaultsAsync(await bench.RequestAsync("add-qualification", "binh", null, [.. same[..3], ("obtained_on", "2011-11-11")]))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_implausible_before_keeps_nobody_from_mending_another_field()
    {
        await using (var db = bench.CreateDbContext())
        {
            await using var change = await RecordedChange.BeginAsync(db, bench.Time, "cli:test", "import x", Token);
            (await db.FindAsync<Enrolment>(["binh, Trung cấp lý luận chính trị"], Token))!.EnrolledOn = new DateOnly(2013, 12, 25);
            (await db.FindAsync<Enrolment>(["binh, Trung cấp lý luận chính trị"], Token))!.OutcomeOn = new DateOnly(2013, 12, 30);
            await change.SaveAsync(Token);
            await change.CommitAsync(Token);
        }

        (await FaultsAsync(await RequestOnStudyAsync("binh", null, ("grade", "Khá")))).ShouldBeEmpty();
        (await FaultsAsync(await RequestOnStudyAsync("binh", "2013-12-24"))).ShouldHaveSingleItem().Column.ShouldBe("enrolled_on");
    }

    [Fact]
    public async Task An_act_needs_what_makes_it_one()
    {
        foreach (var (act, official, needed) in new[]
        {
            ("end-posting", "giang", new[] { "to", "end_reason" }), ("complete-enrolment", "hai", ["outcome_on"]), ("drop-out", "chau", ["outcome_on", "reason"]),
            ("evaluate-enrolment", "sau", ["evaluated_on", "evaluation"]),
        })
        {
            var fitting = (await bench.FileAsync(official)).Records.First(CorrectionActs.Find(act)!.Fits);
            var request = await bench.RequestAsync(act, official, FileRecords.Key(CorrectionActs.Find(act)!.Table, fitting));
            foreach (var column in needed)
                request.Draft[column] = " ";
            (await FaultsAsync(request)).Select(fault => fault.Column).ShouldBe(needed, ignoreOrder: true, act);
            request.Act.Fields.Where(request.Act.IsNeeded).Select(column => column.Name).ShouldBe(needed, act);
        }
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

    private async Task<IReadOnlyList<CorrectionFault>> FaultsAsync(CorrectionRequest request) =>
        (await bench.Desk.PreviewAsync(CorrectionBench.Clerk, request, YearEnd, Token)).Faults;

    /// <summary>Corrects somebody's study of political theory, from 01/03/2013 to 20/12/2013.</summary>
    private async Task<CorrectionRequest> RequestOnStudyAsync(string official, string? enrolledOn, params (string, string?)[] typed) => await bench.RequestAsync(
        "correct-enrolment", official, $"{official}, Trung cấp lý luận chính trị", [.. enrolledOn is null ? Array.Empty<(string, string?)>() : [("enrolled_on", enrolledOn)], .. typed]);

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
}
