using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Features.Changes;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Tests.Changes;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Changes;

/// <summary>The history as people read it, and take changes back in it.</summary>
public sealed class HistoryViewTests : BunitContext, IAsyncLifetime
{
    private CorrectedProvince province = null!;
    private long? undone;

    public HistoryViewTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;

    public async ValueTask InitializeAsync()
    {
        province = await CorrectedProvince.OpenAsync();
        Services.AddSingleton(new UndoChange(province, province.Current, province.Time));
        await province.CorrectAsync(CorrectedProvince.Clerk, "chau", "correct-official", "chau", ("full_name", "<b>Châu</b>"), ("party_joined_on", "3/2/2010"));
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await province.DisposeAsync();
    }

    [Fact]
    public async Task A_change_says_who_when_why_and_from_what_to_what_in_words()
    {
        var entry = (await ViewAsync(CorrectedProvince.Clerk)).Find("#change-2");
        entry.TextContent.ShouldContain("clerk-597 đính chính lúc 08:05 10/01/2014. Lý do: theo quyết định, văn bằng – QĐ 12");
        entry.QuerySelector("caption")!.TextContent.ShouldBe("Sửa thông tin cá nhân: <b>Châu</b>");
        entry.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())))
            .ShouldBe(["Họ và tên | Lê Minh Châu | <b>Châu</b>", "Ngày vào Đảng | (để trống) | 03/02/2010"]);
    }

    [Fact]
    public async Task An_import_is_one_entry_that_nobody_takes_back_here()
    {
        var entry = (await ViewAsync(CorrectedProvince.Admin)).Find("#change-1");
        entry.TextContent.ShouldContain("Tạo khi nhập dữ liệu: Người: 1");
        entry.QuerySelectorAll("table, .undo").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_correct_is_offered_no_undo()
    {
        (await ViewAsync(CorrectedProvince.Leader)).FindAll(".undo").ShouldBeEmpty();
        (await ViewAsync(CorrectedProvince.Leader, undoing: 2)).FindAll("form").ShouldBeEmpty();
        (await ViewAsync(CorrectedProvince.Clerk)).Find(".undo").GetAttribute("href").ShouldBe("?undo=2");
    }

    [Fact]
    public async Task An_undo_asks_why_and_is_told_and_then_the_change_says_by_which_it_was_undone()
    {
        var view = await ViewAsync(CorrectedProvince.Clerk, undoing: 2);
        view.Find("select").Change(nameof(ReasonKind.Other));
        await view.Find("form").SubmitAsync();
        view.WaitForAssertion(() => view.Find("[role=alert]").TextContent.ShouldNotBeNullOrWhiteSpace(), TimeSpan.FromSeconds(10));
        undone.ShouldBeNull();

        view.Find("textarea").Change("nhầm người");
        await view.Find("form").SubmitAsync();
        view.WaitForAssertion(() => undone.ShouldBe(3), TimeSpan.FromSeconds(10));

        var after = await ViewAsync(CorrectedProvince.Clerk);
        after.Find("#change-2").TextContent.ShouldContain("Đã hoàn tác bằng thay đổi số 3.");
        after.Find("#change-3").TextContent.ShouldContain("clerk-597 hoàn tác thay đổi số 2");
    }

    [Fact]
    public async Task An_English_reader_reads_English()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        (await ViewAsync(CorrectedProvince.Clerk)).Find("#change-2").TextContent.ShouldContain("clerk-597 corrected this at 08:05 10/01/2014.");
    }

    private async Task<IRenderedComponent<HistoryView>> ViewAsync(CurrentUser user, long? undoing = null)
    {
        var page = (await province.History.OfAsync(user, HistoryScope.OfOfficial("chau"), 1, CancellationToken.None))!;
        return Render<HistoryView>(parameters => parameters
            .Add(view => view.Page, page)
            .Add(view => view.Facts, province.Current.Facts)
            .Add(view => view.User, user)
            .Add(view => view.Undoing, undoing)
            .Add(view => view.PageHref, number => $"?page={number}")
            .Add(view => view.UndoHref, number => $"?undo={number}")
            .Add(view => view.Undone, number => undone = number));
    }
}
