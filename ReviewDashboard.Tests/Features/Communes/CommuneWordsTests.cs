using System.Globalization;
using ReviewDashboard.App.Features.Communes;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Communes;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Communes;

/// <summary>What a commune's page says of the people below standard.</summary>
public sealed class CommuneWordsTests
{
    private static readonly DateOnly On = new(2013, 12, 31);
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);
    private static readonly Course Political = Facts.Courses.Single(course => course.Source.Id == "Trung cấp lý luận chính trị").Source;

    public CommuneWordsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;

    [Theory]
    [InlineData(false, false, "chưa có phương án")]
    [InlineData(true, false, "đang học Trung cấp lý luận chính trị, kết thúc 20/12/2013")]
    [InlineData(true, true, "đang học Trung cấp lý luận chính trị, kết thúc 20/12/2013; cử đi đào tạo, hạn 28/02/2014")]
    [InlineData(false, true, "cử đi đào tạo, hạn 28/02/2014")]
    public void Who_is_studying_or_has_a_plan_is_said_beside_the_name(bool studies, bool hasPlan, string words)
    {
        var below = new CommuneStaffing(Facts).Of(SmallProvince.HamDuc, On).SelectMany(title => title.Holders.Select(holder => (title, holder)))
            .First(pair => pair.holder.Verdict?.Result is VerdictResult.NotMet);
        var plan = new Replacement
        {
            Id = "R-1",
            OfficialId = below.holder.OfficialId,
            Action = ReplacementAction.Train,
            DecidedOn = new DateOnly(2013, 1, 1),
            DueOn = new DateOnly(2014, 2, 28),
        };
        CommuneWords.Plan(new BelowStandard(below.title, below.holder, true, studies ? Political : null, hasPlan ? plan : null), On).ShouldBe(words);
    }
}
