using System.Globalization;
using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Records;

/// <summary>What narrows a list of records, in words.</summary>
public sealed class RecordDetailsTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);

    public RecordDetailsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;

    [Fact]
    public void Whatever_the_records_behind_a_figure_say_has_its_words()
    {
        var details =
            from indicator in IndicatorCatalogue.All
            from record in Facts.List(indicator, new DateOnly(2013, 12, 31), ReviewFilter.None, UnitTree.Province)
            where record is { Detail: not null, Source: not Course } && (record.TitleCode is not { } title || Facts.TitleCodes.Contains(title))
            select (indicator.Code, record.Detail);
        var known = details.Distinct().ToList();
        known.Select(detail => detail.Code[..3]).Distinct().Count().ShouldBeGreaterThan(5);
        foreach (var (code, detail) in known)
            RecordDetails.Find(detail, Facts).ShouldNotBeNull($"{code} {detail}");
    }

    [Theory]
    [InlineData("PC_CHAIR", "Chủ tịch Ủy ban nhân dân")]
    [InlineData("cadre", "cán bộ")]
    [InlineData("body.TU/overdue", "Tỉnh ủy, quá hạn")]
    [InlineData("TU/waiting", "Tỉnh ủy, chưa trả lời")]
    [InlineData("month.03/audit", "Tháng 3, thanh tra")]
    [InlineData("reason.family", "gia đình")]
    [InlineData("end.abandoned", "tự ý bỏ việc")]
    [InlineData("grade.good", "hoàn thành tốt nhiệm vụ")]
    [InlineData("political.intermediate", "trung cấp")]
    [InlineData("criterion.min_political.not_met", "lý luận chính trị, chưa đạt")]
    [InlineData("course.Quản lý nhà nước", "Quản lý nhà nước")]
    public void Links_narrow_lists_by_what_people_can_read(string detail, string words) => RecordDetails.Find(detail, Facts).ShouldBe(words);

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("reason.")]
    [InlineData("political.wizard")]
    [InlineData("body.NOBODY/overdue")]
    [InlineData("criterion.min_political.perhaps")]
    [InlineData("course.")]
    [InlineData("TU/overdue/x")]
    [InlineData("month.March")]
    public void What_means_nothing_has_no_words(string detail) => RecordDetails.Find(detail, Facts).ShouldBeNull();
}
