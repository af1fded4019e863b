using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ReviewDashboard.Tests.Browser;

/// <summary>The leader's journey through the overview: read, filter, go back, see the table, open the people behind a figure.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class OverviewTests(BrowserApp app)
{
    [Fact]
    public async Task A_leader_reads_in_one_sentence_how_many_met_the_standard()
    {
        var page = await app.OpenAsync("/");
        await Expect(page.Locator(".headline")).ToContainTextAsync("đã đạt chuẩn cuối năm 2015");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_filter_stands_in_the_address_and_Back_takes_it_away()
    {
        var page = await app.OpenAsync("/");
        var removal = page.GetByRole(AriaRole.Link, new() { Name = "Bỏ lọc Giới tính" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Giới tính" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Nữ", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Women());
        await Expect(removal).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(removal).ToHaveCountAsync(0);
        await Expect(page).Not.ToHaveURLAsync(Women());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Several_entries_of_a_menu_are_chosen_by_keyboard_without_leaving_it()
    {
        var page = await app.OpenAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Giới tính" }).ClickAsync();
        var women = page.GetByRole(AriaRole.Link, new() { Name = "Nữ", Exact = true });
        await women.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Women());
        await Expect(women).ToHaveAttributeAsync("aria-current", "true");
        await Expect(women).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Nam", Exact = true })).ToHaveAttributeAsync("aria-current", "true");
        await Expect(women).ToHaveAttributeAsync("aria-current", "true");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1366, "light")]
    [InlineData(390, "dark")]
    public async Task Every_chart_is_saved_as_a_picture_named_after_it(int width, string theme)
    {
        var page = await app.OpenAsync("/", window: new BrowserApp.Window(width, Theme: theme));
        foreach (var card in await page.Locator("[data-picture]").AllAsync())
        {
            var file = await page.RunAndWaitForDownloadAsync(() => card.ClickAsync());
            file.SuggestedFilename.ShouldMatch("^[^?]+[.]png$");
            var picture = await File.ReadAllBytesAsync((await file.PathAsync())!, TestContext.Current.CancellationToken);
            picture.AsSpan(0, 4).ToArray().ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
            // An empty card of one colour takes a few kilobytes.
            picture.Length.ShouldBeGreaterThan(20_000);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_table_of_a_chart_is_one_click_away_and_stays_after_a_reload()
    {
        var page = await app.OpenAsync("/");
        var ranking = page.Locator("#ranking");
        await Expect(ranking.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        await ranking.GetByRole(AriaRole.Link, new() { Name = "Bảng", Exact = true }).ClickAsync();
        await Expect(ranking.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(ranking.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_figure_opens_the_list_of_its_records()
    {
        var page = await app.OpenAsync("/?unit=597");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = RecordsLink() }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(RecordsAddress());
        await Expect(page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_clerk_who_asks_for_a_commune_of_another_district_receives_nothing_of_it()
    {
        const string TamThanh = "23278";
        var page = await app.OpenAsync("/", "clerk-597");
        var received = new StringBuilder();
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => received.Append(Encoding.UTF8.GetString(frame.Binary ?? []));
        await page.GotoAsync($"/?unit={TamThanh}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(page.Locator(".headline")).ToContainTextAsync("Hàm Thuận Bắc");
        await Expect(page.GetByText($"unit={TamThanh}")).ToBeVisibleAsync();
        received.ToString().ShouldContain("Hàm Thuận Bắc");
        received.ToString().ShouldNotContain("Tam Thanh");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Records_of_no_indicator_are_not_found_within_the_app_too()
    {
        var page = await app.OpenAsync("/");
        await page.EvaluateAsync("Blazor.navigateTo('/records/STD-99')");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Không tìm thấy" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("sex=female")]
    private static partial Regex Women();

    [GeneratedRegex("^Danh sách bản ghi")]
    private static partial Regex RecordsLink();

    [GeneratedRegex(@"/records/STD-01\?unit=597")]
    private static partial Regex RecordsAddress();
}
