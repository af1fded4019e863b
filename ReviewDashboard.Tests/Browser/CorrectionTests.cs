using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ReviewDashboard.Tests.Browser;

/// <summary>The clerk's journey: open a record's form, see the effect, save; and what others see of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class CorrectionTests(BrowserApp app)
{
    /// <summary>The party secretary of Hàm Đức (23092), in post since 2005.</summary>
    private const string Secretary = "/officials/O00006971";

    /// <summary>The accountant of Hàm Đức.</summary>
    private const string Accountant = "/officials/O00006456";

    /// <summary>A ward of Phan Thiết.</summary>
    private const string HamTien = "22918";

    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 15_000 };

    [Fact]
    public async Task A_correction_shows_its_effect_and_others_see_it_without_a_reload_with_their_filter_kept()
    {
        var leader = await app.OpenAsync("/?unit=23092&sex=male");
        var tile = leader.Locator(".tiles").GetByRole(AriaRole.Link, new() { NameRegex = Records() }).First;
        var before = await tile.InnerTextAsync();
        await tile.FocusAsync();

        var clerk = await app.OpenAsync(Secretary, "clerk-597");
        await clerk.Locator("#postings").GetByRole(AriaRole.Link, new() { Name = "Thôi chức danh" }).Last.ClickAsync();
        await clerk.GetByLabel("Đến ngày").FillAsync("01/12/2015");
        await clerk.GetByLabel("Lý do thôi giữ chức danh").SelectOptionAsync("retired");
        await Expect(clerk.Locator(".effect")).ToContainTextAsync("không giữ chức danh");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Lưu đính chính" }).ClickAsync();
        await Expect(clerk.Locator("#reason")).ToBeFocusedAsync();
        await clerk.Locator("#reason").SelectOptionAsync("TypingError");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Lưu đính chính" }).ClickAsync();
        await Expect(clerk.GetByText("Đã lưu, thay đổi số")).ToBeVisibleAsync();
        await Expect(clerk.Locator("#postings")).ToContainTextAsync("01/12/2015");
        await Expect(clerk.Locator("#postings-title")).ToBeFocusedAsync();

        await Expect(tile).Not.ToHaveTextAsync(before);
        await Expect(tile).ToBeFocusedAsync();
        leader.Url.ShouldContain("sex=male");

        await leader.EvaluateAsync("window.scrollTo(0, 200)");
        await clerk.Locator(".who").GetByRole(AriaRole.Link, new() { Name = "Lịch sử" }).ClickAsync();
        await clerk.GetByRole(AriaRole.Link, new() { NameRegex = UndoOf() }).First.ClickAsync();
        await clerk.GetByLabel("Lý do hoàn tác").SelectOptionAsync("Verification");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Xác nhận hoàn tác" }).ClickAsync();
        await Expect(clerk.GetByText("Đã hoàn tác, ghi thành thay đổi số")).ToBeVisibleAsync();
        await Expect(tile).ToHaveTextAsync(before);
        leader.Url.ShouldContain("sex=male");
        (await leader.EvaluateAsync<int>("window.scrollY")).ShouldBe(200);
        await leader.Context.CloseAsync();
        await clerk.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_typed_is_gone_from_the_browser_when_its_reader_signs_out()
    {
        var clerk = await app.OpenAsync($"{Secretary}?edit=correct-official:O00006971", "clerk-597");
        await Expect(clerk.Locator("#correction-title")).ToBeFocusedAsync();
        await clerk.GetByLabel("Họ và tên").FillAsync("Nguyễn Thử");
        (await clerk.EvaluateAsync<int>("sessionStorage.length + localStorage.length")).ShouldBe(1);
        await clerk.Locator("[popovertarget=account-menu]").ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        await Expect(clerk.Locator("[data-demo]").First).ToBeVisibleAsync();
        (await clerk.EvaluateAsync<int>("sessionStorage.length + localStorage.length")).ShouldBe(0);
        await clerk.Context.CloseAsync();
    }

    [Fact]
    public async Task A_record_has_its_own_history()
    {
        var page = await app.OpenAsync(Secretary, "inspector");
        await page.Locator("#qualifications").GetByRole(AriaRole.Link, new() { Name = "Lịch sử" }).First.ClickAsync();
        await Expect(page.GetByText("Chỉ gồm một bản ghi: văn bằng, chứng chỉ.")).ToBeVisibleAsync();
        await Expect(page.Locator(".history > li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem toàn bộ lịch sử hồ sơ" }).ClickAsync();
        await Expect(page.GetByText("Chỉ gồm một bản ghi")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_open_page_keeps_its_language_when_somebody_corrects_in_another()
    {
        var leader = await app.OpenAsync("/?unit=23059&sex=male");
        var tile = leader.Locator(".tiles").GetByRole(AriaRole.Link, new() { NameRegex = Records() }).First;
        var before = await tile.InnerTextAsync();

        var admin = await app.OpenAsync("/officials/O00006022?edit=correct-official:O00006022", "admin", new(Language: "en-GB"));
        await admin.Locator("#field-sex").SelectOptionAsync("female");
        await admin.Locator("#reason").SelectOptionAsync("Document");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();
        await Expect(admin.GetByText("Saved as change")).ToBeVisibleAsync(Patience);

        await Expect(tile).Not.ToHaveTextAsync(before, new() { Timeout = Patience.Timeout });
        await Expect(leader.Locator(".side-note").First).ToContainTextAsync("phiên bản");
        (await leader.Locator("nav").First.InnerTextAsync()).ShouldContain("Tổng quan");
        (await leader.Locator("main").InnerTextAsync()).ShouldNotMatch(@"\d\.\d+\s?%");
        (await leader.Locator("main").InnerTextAsync()).ShouldMatch(@"\d,\d+\s%");
        await leader.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_is_typing_when_an_official_is_moved_away_is_told_and_loses_nothing()
    {
        var clerk = await app.OpenAsync($"{Accountant}?edit=correct-official:O00006456", "clerk-597");
        await clerk.GetByLabel("Họ và tên").FillAsync("Đang Gõ Dở");

        var admin = await app.OpenAsync(Accountant, "admin");
        await admin.Locator("#postings").GetByRole(AriaRole.Link, new() { Name = "Điều động" }).Last.ClickAsync();
        await admin.Locator("#field-commune_code").SelectOptionAsync(HamTien);
        await admin.Locator("#field-from").FillAsync("01/12/2015");
        await Expect(admin.Locator(".effect .move")).ToContainTextAsync("thành phố Phan Thiết", new() { Timeout = Patience.Timeout });
        await admin.Locator("#reason").SelectOptionAsync("Document");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Lưu đính chính" }).ClickAsync();
        await Expect(admin.GetByText("Đã lưu, thay đổi số")).ToBeVisibleAsync(Patience);

        await Expect(clerk.Locator("aside.correction [role=alert]")).ToContainTextAsync("admin đã chuyển cán bộ này sang thành phố Phan Thiết", new() { Timeout = Patience.Timeout });
        await Expect(clerk.GetByLabel("Họ và tên")).ToHaveValueAsync("Đang Gõ Dở");
        await Expect(clerk.GetByRole(AriaRole.Button, new() { Name = "Lưu đính chính" })).ToBeDisabledAsync();
        await clerk.ReloadAsync();
        await Expect(clerk.GetByRole(AriaRole.Region, new() { Name = "nội dung bạn đã nhập" })).ToContainTextAsync("Đang Gõ Dở");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Bỏ nội dung này" }).ClickAsync();
        await Expect(clerk.GetByText("Đang Gõ Dở")).ToHaveCountAsync(0);
        await clerk.ReloadAsync();
        await Expect(clerk.Locator("#postings")).ToBeVisibleAsync();
        await Expect(clerk.GetByText("Đang Gõ Dở")).ToHaveCountAsync(0);
        await clerk.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_what_was_typed_survives_a_reload()
    {
        var clerk = await app.OpenAsync(Secretary, "clerk-597");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Thêm văn bằng, chứng chỉ" }).ClickAsync();
        await clerk.GetByLabel("Tiêu chí trình độ").SelectOptionAsync("political");
        await clerk.GetByLabel("Ngày cấp").FillAsync("31/02/2013");
        await Expect(clerk.Locator("#field-obtained_on-fault")).ToContainTextAsync("31/02/2013");
        await clerk.ReloadAsync();
        await Expect(clerk.GetByLabel("Ngày cấp")).ToHaveValueAsync("31/02/2013");
        await Expect(clerk.GetByLabel("Tiêu chí trình độ")).ToHaveValueAsync("political");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Nhập lại từ đầu" }).ClickAsync();
        await Expect(clerk.GetByLabel("Ngày cấp")).ToHaveValueAsync("");
        await clerk.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_closes_a_form_into_which_nothing_was_typed_and_the_keyboard_stands_where_it_was_opened()
    {
        var clerk = await app.OpenAsync(Secretary, "clerk-597");
        var add = clerk.GetByRole(AriaRole.Link, new() { Name = "Thêm văn bằng, chứng chỉ" });
        await add.FocusAsync();
        await clerk.Keyboard.PressAsync("Enter");
        await Expect(clerk.GetByRole(AriaRole.Heading, new() { Name = "Thêm văn bằng, chứng chỉ" })).ToBeFocusedAsync();
        await clerk.Keyboard.PressAsync("Escape");
        await Expect(clerk.Locator("aside.correction")).ToHaveCountAsync(0);
        await Expect(add).ToBeFocusedAsync();

        await clerk.Keyboard.PressAsync("Enter");
        await clerk.GetByLabel("Cơ sở đào tạo").FillAsync("Trường Chính trị");
        await clerk.Keyboard.PressAsync("Escape");
        await Expect(clerk.GetByLabel("Cơ sở đào tạo")).ToHaveValueAsync("Trường Chính trị");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Hủy", Exact = true }).Last.ClickAsync();
        await Expect(add).ToBeFocusedAsync();
        await clerk.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_may_not_correct_is_offered_no_form()
    {
        foreach (var account in new[] { "leader", "inspector" })
        {
            var page = await app.OpenAsync($"{Secretary}?edit=correct-official:O00006971", account);
            await Expect(page.Locator("#postings")).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Đính chính" })).ToHaveCountAsync(0);
            await Expect(page.Locator("form.correction, aside.correction")).ToHaveCountAsync(0);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task What_a_command_imports_while_the_server_runs_shows_on_open_pages_by_itself()
    {
        var page = await app.OpenAsync("/officials/O00001048?on=2012-03-01", "inspector");
        var rows = await File.ReadAllLinesAsync(Path.Combine(Repository.SeedData, "officials.csv"), TestContext.Current.CancellationToken);
        var row = rows.Single(row => row.StartsWith("O00001048,", StringComparison.Ordinal)).Split(',');
        row[1] = "Nguyễn Vừa Đổi Tên";
        var folder = Directory.CreateTempSubdirectory("review-import-");
        var table = Path.Combine(folder.FullName, "officials.csv");
        await File.WriteAllLinesAsync(table, [rows[0], string.Join(',', row)], TestContext.Current.CancellationToken);
        (await ReviewDashboard.App.Commands.CommandLine.RunAsync(
            ["import", table, "--database", app.Database], (_, _, _) => Task.CompletedTask, TextWriter.Null, TextWriter.Null, TestContext.Current.CancellationToken)).ShouldBe(0);
        folder.Delete(recursive: true);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nguyễn Vừa Đổi Tên", new() { Timeout = 60_000 });
        page.Url.ShouldContain("on=2012-03-01");
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("^Hoàn tác thay đổi số")]
    private static partial Regex UndoOf();

    [GeneratedRegex("^Danh sách bản ghi")]
    private static partial Regex Records();
}
