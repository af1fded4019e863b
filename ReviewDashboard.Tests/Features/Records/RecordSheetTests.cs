using System.Globalization;
using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Records;

/// <summary>What the parts and columns of a list are called.</summary>
public sealed class RecordSheetTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly DateOnly On = new(2013, 12, 31);
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);

    [Theory]
    [InlineData("STA-01", RecordPart.Denominator, "Communes with their quota", "Đơn vị cấp xã và định biên")]
    [InlineData("TRN-01", RecordPart.Denominator, "Courses with planned seats", "Lớp học có học viên theo kế hoạch")]
    [InlineData("STD-08", RecordPart.Denominator, "Judged in these two communes", "Thuộc diện xét chuẩn ở hai xã đó")]
    [InlineData("STD-01", RecordPart.Denominator, "Denominator", "Mẫu số")]
    public void A_part_whose_rows_are_not_what_is_counted_is_called_by_what_they_are(string code, RecordPart part, string english, string vietnamese)
    {
        var indicator = IndicatorCatalogue.Find(code)!;
        CultureInfo.CurrentUICulture = ScreenLanguages.English;
        RecordPage.Name(indicator, part).ShouldBe(english);
        CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        RecordPage.Name(indicator, part).ShouldBe(vietnamese);
    }

    [Theory]
    [InlineData("STA-01", RecordPart.Denominator, "Name", "Quota")]
    [InlineData("TRN-01", RecordPart.Denominator, "Name", "Planned seats")]
    [InlineData("TRN-01", RecordPart.Numerator, "Name", "Detail")]
    [InlineData("TRN-12", RecordPart.Denominator, "Name", "Enrolled")]
    public void The_columns_say_what_stands_in_them(string code, RecordPart part, string first, string last)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var columns = Sheet(code, part).Columns;
        columns[0].Title.ShouldBe(first);
        columns[^1].Title.ShouldBe(last);
    }

    [Fact]
    public void Courses_have_no_columns_of_units_and_communes_stand_once()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var courses = Sheet("TRN-12", RecordPart.Denominator).Columns.Select(column => column.Title).ToList();
        courses.ShouldNotContain("Unit");
        courses.ShouldNotContain("District");
        Sheet("STA-01", RecordPart.Denominator).Columns.Select(column => column.Title).ShouldBe(["Name", "District", "Quota"]);
    }

    [Theory]
    [InlineData("STD-02", "Required")]
    [InlineData("STD-03", "Held")]
    [InlineData("STA-04", "Ethnicity")]
    [InlineData("STA-05", "Fields that fit")]
    [InlineData("STA-06", "Native commune")]
    [InlineData("STA-11", "Entry route")]
    [InlineData("TRN-02", "Course")]
    [InlineData("TRN-04", "Evaluated on")]
    [InlineData("TRN-07", "Why not the right person")]
    [InlineData("APR-02", "What speaks against it")]
    public void What_decides_whether_somebody_counts_is_a_column_and_tells_the_numerator_from_the_rest(string code, string title)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var list = List(code, RecordPart.Counted);
        list.Rows.ShouldNotBeEmpty();
        var column = new RecordSheet(Facts, list, On, ReviewFilter.None, Inspector).Columns.Single(column => column.Title == title);
        foreach (var record in list.Rows)
        {
            var text = column.Text(record);
            var holds = code switch
            {
                "STA-04" => text == "ethnic minority" == record.InNumerator,
                "STA-06" => text == Facts.Units.Name(record.CommuneCode!) == record.InNumerator,
                "STA-11" => text == "rotated" == record.InNumerator,
                "TRN-07" or "APR-02" => text != "–" == record.InNumerator,
                "TRN-04" => text != "–" || !record.InNumerator,
                _ => text != "–" || record.IsMissing,
            };
            holds.ShouldBeTrue($"{code} of {record.Name}: {text}");
        }
    }

    [Fact]
    public void A_leader_is_not_told_who_was_disciplined_beside_an_appraisal() =>
        new RecordSheet(Facts, List("APR-02", RecordPart.Counted), On, ReviewFilter.None, new CurrentUser("leader", Role.Leader))
            .Columns.Count.ShouldBe(Sheet("APR-02", RecordPart.Counted).Columns.Count - 1);

    [Fact]
    public void Days_read_the_same_in_both_languages()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var english = Days();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        Days().ShouldBe(english);
        english.ShouldContain("01/05/2013");
    }

    private static RecordSheet Sheet(string code, RecordPart part) => new(Facts, List(code, part), On, ReviewFilter.None, Inspector);

    private static List<string> Days()
    {
        var list = List("STD-01", RecordPart.Denominator);
        var days = new RecordSheet(Facts, list, On, ReviewFilter.None, Inspector).Columns.Single(column => column.Title is "In post since" or "Giữ chức danh từ ngày");
        return [.. list.Rows.Select(days.Text)];
    }

    private static RecordList List(string code, RecordPart part) => new RecordListQuery(Facts, new CurrentUser("leader", Role.Leader)).Of(
        IndicatorCatalogue.Find(code)!, On, ReviewFilter.None, UnitTree.Province, part, search: null);
}
