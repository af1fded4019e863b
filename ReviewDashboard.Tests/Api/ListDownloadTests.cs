using System.Net;
using MiniExcelLibs;
using ReviewDashboard.Tests.Hosting;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Api;

/// <summary>Lists as files, asked for over HTTP by the running app.</summary>
public sealed class ListDownloadTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_of_officials_says_what_it_holds_and_has_days_and_numbers()
    {
        var rows = await SheetAsync("inspector", $"/export/officials.xlsx?unit={SmallProvince.HamDuc}&on=2013-12-31&sex=female&q=phap&verdict=not_met&page=7");
        rows[1].ShouldBe(["Đơn vị", "xã Hàm Đức"], ignoreOrder: false);
        rows[2].ShouldBe(["Dữ liệu tính đến ngày", "31/12/2013"]);
        rows[3].ShouldBe(["Điều kiện lọc", "Giới tính: Nữ; Từ khóa: phap; Kết quả xét chuẩn: chưa đạt chuẩn"]);
        rows[4][0].ShouldBe("Thời điểm xuất");
        rows[6][..7].ShouldBe(["Họ và tên", "Chức danh", "Kết quả xét chuẩn", "Đơn vị", "Giới tính", "Tuổi", "Ngày sinh"]);
        rows.Count.ShouldBe(8);
        rows[7][0].ShouldBe("Đặng Thị Giang");
        rows[7][5].ShouldBe(38.0);
        rows[7][6].ShouldBe(new DateTime(1975, 6, 30));
    }

    [Fact]
    public async Task A_sheet_of_records_says_what_it_holds_and_has_days_and_numbers()
    {
        var rows = await SheetAsync("inspector", $"/export/records/STD-01.xlsx?unit={SmallProvince.HamDuc}&on=2013-12-31&part=denominator&q=an");
        rows[3].ShouldBe(["Điều kiện lọc", "Từ khóa: an"]);
        var day = rows[6].IndexOf("Ngày sinh");
        rows[7][day].ShouldBeOfType<DateTime>();
        rows[7][rows[6].IndexOf("Tuổi")].ShouldBeOfType<double>();
    }

    [Fact]
    public async Task A_narrowed_file_says_to_what_it_is_narrowed()
    {
        (await SheetAsync("leader", "/export/records/DIS-02.xlsx?on=2013-12-31&detail=law"))[3].ShouldBe(["Điều kiện lọc", "Chỉ gồm: vi phạm pháp luật"]);
        (await SheetAsync("leader", "/export/dictionary.xlsx?family=TRN&q=hoc"))[3].ShouldBe(["Điều kiện lọc", "Từ khóa: hoc; Nhóm chỉ tiêu: Đào tạo"]);
    }

    [Fact]
    public async Task A_file_that_is_refused_says_why_in_the_readers_language()
    {
        using var browser = await app.SignedInAsync("clerk-597");
        var junk = await (await browser.GetAsync("/export/officials.csv?unit=zzz", Token)).Content.ReadAsStringAsync(Token);
        junk.ShouldContain("\"title\":\"Yêu cầu không hợp lệ\"");
        junk.ShouldContain("không hợp lệ: unit=zzz. Hãy bỏ hoặc sửa");
        var foreign = await (await browser.GetAsync($"/export/officials.csv?unit={SmallProvince.PhuQuy}", Token)).Content.ReadAsStringAsync(Token);
        foreign.ShouldContain("chỉ xem được danh sách của đơn vị mình");
    }

    [Fact]
    public async Task A_leader_gets_no_birth_dates_in_a_file()
    {
        (await SheetAsync("leader", "/export/officials.xlsx?on=2013-12-31"))[6].ShouldNotContain("Ngày sinh");
        using var browser = await app.SignedInAsync("leader");
        (await browser.GetStringAsync("/export/officials.csv?on=2013-12-31", Token)).ShouldNotContain("Ngày sinh");
    }

    [Fact]
    public async Task A_file_has_the_order_of_the_page_and_all_rows()
    {
        var rows = await SheetAsync("inspector", "/export/officials.xlsx?on=2013-12-31&sort=-age&page=2");
        var ages = rows.Skip(7).Select(row => (double)row[5]!).ToList();
        ages.Count.ShouldBe(12);
        ages.ShouldBe(ages.OrderDescending());
    }

    [Fact]
    public async Task Another_kind_of_file_is_not_found_and_junk_is_named()
    {
        using var browser = await app.SignedInAsync("leader");
        (await browser.GetAsync("/export/officials.pdf", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var answer = await browser.GetAsync("/export/officials.csv?unit=zzz&sort=shoe&verdict=good", Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("unit=zzz; verdict=good; sort=shoe");
    }

    /// <summary>The lines of a sheet, each without the empty cells at its end.</summary>
    private async Task<List<List<object?>>> SheetAsync(string account, string address)
    {
        using var browser = await app.SignedInAsync(account);
        using var file = new MemoryStream(await browser.GetByteArrayAsync(address, Token));
        return [.. file.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.Reverse().SkipWhile(cell => cell is null).Reverse().ToList())];
    }
}
