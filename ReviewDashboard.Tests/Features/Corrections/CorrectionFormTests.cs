using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Features.Corrections;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Tests.Corrections;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Corrections;

/// <summary>The form of an act, on the small province, without a browser.</summary>
public sealed class CorrectionFormTests : BunitContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CorrectionBench bench = new();
    private long? saved;

    public CorrectionFormTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");

    public async ValueTask InitializeAsync()
    {
        await bench.InitializeAsync();
        Services.AddSingleton(bench.Desk);
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await bench.DisposeAsync();
    }

    [Fact]
    public async Task What_is_typed_is_marked_as_changed_with_what_was()
    {
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.FindAll(".changed").ShouldBeEmpty();
        form.Find("#field-full_name").Input("Trần Thị Bính");
        form.WaitForAssertion(() => form.Find(".changed del").TextContent.ShouldBe("Trần Thị Bình"), Patience);
    }

    [Fact]
    public async Task A_form_says_whose_record_it_is_about_and_which()
    {
        (await OpenAsync("correct-appraisal", "binh", "2013")).Find("aside > .muted").TextContent.ShouldBe("Trần Thị Bình · 2013");
        (await OpenAsync("end-posting", "binh", await bench.KeyAsync<Posting>("binh"))).Find("aside > .muted").TextContent
            .ShouldBe("Trần Thị Bình · Chủ tịch Ủy ban nhân dân, xã Hàm Đức");
        (await OpenAsync("add-posting", "binh", null)).Find("aside > .muted").TextContent.ShouldBe("Trần Thị Bình");
    }

    [Fact]
    public async Task A_day_that_is_none_is_told_at_its_field_and_kept_as_typed()
    {
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.Find("#field-birth_date").Input("31/02/1970");
        form.WaitForAssertion(() => form.Find("#field-birth_date-fault").TextContent.ShouldContain("31/02/1970"), Patience);
        form.Find("#field-birth_date").GetAttribute("value").ShouldBe("31/02/1970");
        form.Find("#field-birth_date").GetAttribute("aria-describedby").ShouldBe("field-birth_date-fault");
        await form.Find("form").SubmitAsync();
        saved.ShouldBeNull();
    }

    [Fact]
    public async Task The_effect_is_shown_before_saving_and_saving_tells_the_number_of_the_change()
    {
        var form = await OpenAsync("add-qualification", "hai", null);
        form.Find("#field-axis").Change("political");
        form.Find("#field-level").Change("intermediate");
        form.Find("#field-obtained_on").Input("05/09/2013");
        form.WaitForAssertion(() => form.Find(".effect").TextContent.ShouldContain("đạt chuẩn"), Patience);
        form.Find(".effect .criteria").TextContent.Trim().ShouldBe("Lý luận chính trị: chưa đủ dữ liệu → đạt");
        form.WaitForAssertion(() => form.FindAll(".effect li").Count.ShouldBeGreaterThan(0), Patience);
        await form.Find("form").SubmitAsync();
        saved.ShouldBeNull();
        form.Find("#reason-fault").TextContent.ShouldContain("Hãy chọn lý do");
        form.Find("#reason").Change(nameof(ReasonKind.Document));
        await form.Find("form").SubmitAsync();
        saved.ShouldBe(2);
    }

    [Fact]
    public async Task A_missing_reason_keeps_neither_the_faults_of_fields_nor_the_effect_from_being_told()
    {
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.Find("#field-birth_date").Input("99/99/9999");
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.Find("#field-birth_date-fault").TextContent.ShouldContain("99/99/9999"), Patience);
        form.Find("#reason-fault").TextContent.ShouldContain("Hãy chọn lý do");

        form.Find("#field-birth_date").Input("08/03/1984");
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.FindAll(".effect li").Count.ShouldBeGreaterThan(0), Patience);
        form.Find("#reason").Change(nameof(ReasonKind.Other));
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.Find("#reason-fault").TextContent.ShouldContain("cần diễn giải"), Patience);
        form.FindAll(".effect li").Count.ShouldBeGreaterThan(0, "the effect is still told");
        saved.ShouldBeNull();
    }

    [Fact]
    public async Task The_reason_of_a_dropout_and_that_of_the_correction_are_two()
    {
        var form = await OpenAsync("drop-out", "dung", await bench.KeyAsync<Core.Training.Enrolment>("dung", enrolment => enrolment.Outcome is Core.Training.Outcome.Studying));
        form.Find("#field-outcome_on").Input("01/08/2013");
        form.Find("#field-reason").Change("family");
        await form.Find("form").SubmitAsync();
        form.Find("#reason-fault").TextContent.ShouldContain("Hãy chọn lý do");
        form.FindAll("#field-reason-fault").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_effect_is_that_of_the_day_that_the_page_shows()
    {
        var form = await OpenAsync("add-qualification", "hai", null);
        form.Find("#field-axis").Change("political");
        form.Find("#field-level").Change("intermediate");
        form.WaitForAssertion(() => form.Find(".effect .verdicts").TextContent.ShouldContain("31/12/2013"), Patience);
        form.Render(parameters => parameters.Add(view => view.On, new DateOnly(2012, 12, 31)));
        form.WaitForAssertion(() => form.Find(".effect .verdicts").TextContent.ShouldContain("31/12/2012"), Patience);
    }

    [Fact]
    public async Task Fields_that_keep_the_effect_from_being_shown_are_named_before_anything_is_touched()
    {
        var form = await OpenAsync("add-qualification", "hai", null);
        form.WaitForAssertion(() => form.Find(".effect").TextContent.ShouldContain("khi điền đúng: Tiêu chí trình độ, Trình độ"), Patience);
        form.FindAll(".field .fault").ShouldBeEmpty();
    }

    [Fact]
    public async Task Whose_change_came_between_is_shown_and_what_was_typed_stays()
    {
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.Find("#field-full_name").Input("Trần Thị Bính");
        form.Find("#reason").Change(nameof(ReasonKind.Document));
        await bench.SaveAsync(
            new CurrentUser("admin", Role.Admin), await bench.RequestAsync("correct-official", "binh", "binh", ("ethnicity", "Chăm")));
        await form.Find("form").SubmitAsync();
        form.Find(".stale").TextContent.ShouldContain("admin");
        await form.Find(".stale button").ClickAsync();
        form.WaitForAssertion(() => form.Find("#field-ethnicity").GetAttribute("value").ShouldBe("Chăm"), Patience);
        form.Find("#field-full_name").GetAttribute("value").ShouldBe("Trần Thị Bính");
        await form.Find("form").SubmitAsync();
        saved.ShouldBe(3);
    }

    [Fact]
    public async Task Clicked_twice_it_is_saved_once()
    {
        var form = await OpenAsync("add-posting", "giang", null);
        form.Find("#field-commune_code").Change(SmallProvince.LaDa);
        form.Find("#field-title_code").Change("JUSTICE");
        form.Find("#field-from").Input("01/06/2013");
        form.Find("#field-main").Change("false");
        form.Find("#field-entry_route").Change("recruited");
        form.Find("#reason").Change(nameof(ReasonKind.LateReport));
        var element = form.Find("form");
        await Task.WhenAll(element.SubmitAsync(), element.SubmitAsync(), element.SubmitAsync());
        saved.ShouldBe(2);
        (await bench.FileAsync("giang")).Postings.Count(posting => posting.CommuneCode == SmallProvince.LaDa).ShouldBe(1);
        bench.Facts.Version.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_browser_kept_is_put_back()
    {
        await KeepAsync("binh", ("full_name", "Trần Thị B"), ("reason-words", "đang gõ"));
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.WaitForAssertion(() => form.Find("#field-full_name").GetAttribute("value").ShouldBe("Trần Thị B"), Patience);
        form.Find("textarea").GetAttribute("value").ShouldBe("đang gõ");
        form.Find(".notice").TextContent.ShouldContain("khôi phục");
    }

    [Fact]
    public async Task What_the_browser_kept_of_another_record_is_not_put_into_this_one()
    {
        await KeepAsync("hai", ("full_name", "Võ Văn H"));
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.WaitForAssertion(() => form.Find(".effect .verdicts").ShouldNotBeNull(), Patience);
        form.Find("#field-full_name").GetAttribute("value").ShouldBe("Trần Thị Bình");
        form.FindAll(".notice").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_effect_calls_units_by_their_names_and_tells_in_words_that_the_official_leaves_the_district()
    {
        var form = await OpenAsync("transfer-posting", "binh", await bench.KeyAsync<Posting>("binh"));
        form.Find("#field-commune_code").Change(SmallProvince.TamThanh);
        form.Find("#field-from").Input("01/12/2013");
        form.WaitForAssertion(() => form.Find(".effect .move").TextContent.ShouldContain("thuộc huyện Phú Quý"), Patience);
        form.Find(".effect .move").TextContent.ShouldContain("không đính chính được hồ sơ này nữa");
        var units = form.FindAll(".effect li span").Select(line => line.TextContent).ToList();
        units.ShouldContain(line => line.EndsWith("· Tỉnh, 2013", StringComparison.Ordinal));
        units.ShouldContain(line => line.EndsWith("· Xã Hàm Đức, 2013", StringComparison.Ordinal));
        form.Find(".effect").TextContent.ShouldNotContain("province");
    }

    [Fact]
    public async Task A_form_whose_official_was_moved_away_keeps_what_was_typed_and_says_who_moved_whereto()
    {
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.Find("#field-full_name").Input("Trần Thị Bính");
        form.Render(parameters => parameters.Add(view => view.Loss, new FormLoss(SmallProvince.PhuQuy, new Change
        {
            Number = 9,
            At = new DateTime(2014, 1, 10, 3, 0, 0, DateTimeKind.Utc),
            By = "admin",
            Reason = "document",
            Digest = "",
        })));
        var notice = form.Find(".notice").TextContent;
        notice.ShouldContain("admin đã chuyển cán bộ này sang huyện Phú Quý (10:00 10/01/2014)");
        form.Find("#field-full_name").GetAttribute("value").ShouldBe("Trần Thị Bính");
        form.Find("button[type=submit]").HasAttribute("disabled").ShouldBeTrue();
    }

    [Theory]
    [InlineData("correct-posting", "nowhere")]
    [InlineData("end-posting", null)]
    public async Task A_record_that_is_not_there_is_told_instead_of_a_form(string act, string? key)
    {
        var form = await OpenAsync(act, "binh", key);
        form.Find("[role=alert]").TextContent.ShouldContain("Không còn thực hiện được");
        form.FindAll("form").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_at_a_field_that_was_not_come_to_is_told_while_another_is_typed_into()
    {
        var form = await OpenAsync("correct-enrolment", "binh", "binh, Trung cấp lý luận chính trị");
        form.Find("#field-enrolled_on").Input("01/10/2013");
        form.WaitForAssertion(() => form.Find("#field-outcome_on-fault").TextContent.ShouldContain("không được trước ngày nhập học"), Patience);
        form.FindAll(".fault").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_was_just_opened_complains_of_nothing()
    {
        foreach (var (act, key) in new[] { ("transfer-posting", await bench.KeyAsync<Posting>("binh")), ("correct-official", "binh"), ("add-posting", null) })
        {
            var form = await OpenAsync(act, "binh", key);
            form.WaitForState(() => form.Find(".effect").GetAttribute("aria-busy") is null, Patience);
            form.FindAll(".fault").ShouldBeEmpty(act);
        }
    }

    [Theory]
    [InlineData("end-posting", "giang", new[] { "Đến ngày *", "Lý do thôi giữ chức danh *" })]
    [InlineData("add-qualification", "binh", new[] { "Tiêu chí trình độ *", "Trình độ *" })]
    public async Task Fields_without_which_the_act_is_not_done_are_starred(string act, string official, string[] starred)
    {
        var form = await OpenAsync(act, official, act == "end-posting" ? await bench.KeyAsync<Posting>(official) : null);
        form.FindAll(".field label").Select(label => label.TextContent).Where(label => label.EndsWith('*') && !label.StartsWith("Lý do *", StringComparison.Ordinal)).ShouldBe(starred);
    }

    [Fact]
    public async Task What_was_typed_of_a_record_that_is_gone_is_shown_to_be_copied_until_it_is_thrown_away()
    {
        var qualification = (await bench.FileAsync("binh")).Qualifications[0];
        var act = CorrectionActs.Find("correct-qualification")!;
        var state = new FormState(act, FileRecords.Draft(act.Table, qualification));
        Dictionary<string, string> values = new(StringComparer.Ordinal)
        {
            ["axis"] = state.Draft["axis"]!,
            ["level"] = "university",
            ["obtained_on"] = "31/02/2013",
            ["reason-words"] = "theo bằng gốc",
        };
        var keeper = JSInterop.SetupModule("./Features/Corrections/KeptTyping.razor.js");
        keeper.Setup<KeptDraft?>("kept", $"draft {CorrectionBench.Clerk.Name} binh correct-qualification:gone").SetResult(new KeptDraft(state.SeenText, values));
        var forget = keeper.SetupVoid("forget", _ => true);
        forget.SetVoidResult();
        var form = await OpenAsync("correct-qualification", "binh", "gone");
        form.WaitForAssertion(
            () => form.FindAll(".kept dd").Select(line => line.TextContent).ShouldBe(["đại học", "31/02/2013", "theo bằng gốc"], ignoreOrder: true), Patience);
        await form.Find(".kept button").ClickAsync(new());
        form.FindAll(".kept").ShouldBeEmpty();
        forget.Invocations.ShouldHaveSingleItem();
    }

    private async Task KeepAsync(string official, params (string Name, string Text)[] typed)
    {
        var act = CorrectionActs.Find("correct-official")!;
        var seen = FileRecords.Draft(act.Table, (await bench.FileAsync(official)).Official);
        var keeper = JSInterop.SetupModule("./Features/Corrections/CorrectionForm.razor.js").SetupModule("attach", _ => true);
        keeper.Setup<KeptDraft?>("kept").SetResult(new KeptDraft(
            new FormState(act, seen).SeenText, typed.ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal)));
    }

    private async Task<IRenderedComponent<CorrectionForm>> OpenAsync(string act, string official, string? key)
    {
        OfficialFile file = await bench.FileAsync(official);
        return Render<CorrectionForm>(parameters => parameters
            .Add(form => form.File, file)
            .Add(form => form.Act, CorrectionActs.Find(act)!)
            .Add(form => form.Key, key)
            .Add(form => form.Facts, bench.Facts)
            .Add(form => form.User, CorrectionBench.Clerk)
            .Add(form => form.On, new DateOnly(2013, 12, 31))
            .Add(form => form.Saved, EventCallback.Factory.Create<long>(this, change => saved = change)));
    }
}
