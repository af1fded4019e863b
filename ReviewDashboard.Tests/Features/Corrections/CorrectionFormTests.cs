using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Features.Corrections;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Tests.Corrections;
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
        form.WaitForAssertion(() => form.FindAll(".effect li").Count.ShouldBeGreaterThan(0), Patience);
        await form.Find("form").SubmitAsync();
        saved.ShouldBeNull();
        form.Find("#reason-fault").TextContent.ShouldContain("Hãy chọn lý do");
        form.Find("#reason").Change(nameof(ReasonKind.Document));
        await form.Find("form").SubmitAsync();
        saved.ShouldBe(2);
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
    public async Task What_the_browser_kept_is_put_back()
    {
        var seen = FileRecords.Draft(CorrectionActs.Find("correct-official")!.Table, (await bench.FileAsync("binh")).Official);
        var module = JSInterop.SetupModule("./Features/Corrections/CorrectionForm.razor.js");
        var keeper = module.SetupModule("attach", _ => true);
        keeper.Setup<KeptDraft?>("kept").SetResult(new KeptDraft(
            new FormState(CorrectionActs.Find("correct-official")!, seen).SeenText,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["full_name"] = "Trần Thị B", ["reason-words"] = "đang gõ" }));
        var form = await OpenAsync("correct-official", "binh", "binh");
        form.WaitForAssertion(() => form.Find("#field-full_name").GetAttribute("value").ShouldBe("Trần Thị B"), Patience);
        form.Find("textarea").GetAttribute("value").ShouldBe("đang gõ");
        form.Find(".notice").TextContent.ShouldContain("khôi phục");
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
