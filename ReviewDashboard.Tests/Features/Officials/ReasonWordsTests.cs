using System.Globalization;
using ReviewDashboard.App.Features.Officials;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Standards;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Officials;

/// <summary>What would help, as administrative practice says it.</summary>
public sealed class ReasonWordsTests
{
    [Theory]
    [InlineData(Criterion.MinStateManagement, "trained", "vi-VN", "Quản lý nhà nước: cần hoàn thành chương trình bồi dưỡng (hiện có: chưa qua bồi dưỡng). Còn tuổi đào tạo.")]
    [InlineData(Criterion.MinStateManagement, "specialist", "vi-VN", "Quản lý nhà nước: cần hoàn thành chương trình chuyên viên trở lên (hiện có: chưa qua bồi dưỡng). Còn tuổi đào tạo.")]
    [InlineData(Criterion.MinPolitical, "intermediate", "vi-VN", "Lý luận chính trị: cần đạt trình độ trung cấp (hiện có: chưa qua đào tạo). Còn tuổi đào tạo.")]
    [InlineData(Criterion.MinInformatics, "a", "vi-VN", "Tin học: cần có chứng chỉ A (hiện có: chưa có chứng chỉ). Còn tuổi đào tạo.")]
    [InlineData(Criterion.MinEthnicLanguage, "certified", "vi-VN", "Tiếng dân tộc thiểu số: cần có chứng chỉ (hiện có: chưa có chứng chỉ). Còn tuổi đào tạo.")]
    [InlineData(Criterion.MinPolitical, "intermediate", "en-GB", "Political theory: reach intermediate level (now: no training). Still of training age.")]
    public void A_level_is_reached_in_the_words_of_its_kind(Criterion criterion, string level, string language, string words)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.All.Single(known => known.Name == language);
        var rule = new StandardRule { Id = "R", Document = "QĐ 04", Clause = "Điều 5", Level = level, Criterion = criterion };
        ReasonWords.Of(new Remedy(new CriterionVerdict(criterion, rule, level, "none", VerdictResult.NotMet), RemedyKind.Study)).ShouldBe(words);
    }
}
