using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Corrections;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

public sealed class RecordListQueryTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    [Fact]
    public void Who_left_after_training_is_told_with_the_reason_of_leaving() =>
        List("TRN-05", ReviewFilter.None, RecordPart.Numerator).Rows.ShouldHaveSingleItem().Detail.ShouldBe("end.resigned");

    [Fact]
    public void The_figure_above_cases_by_ground_is_the_number_of_cases()
    {
        var list = List("DIS-02", ReviewFilter.None, RecordPart.Numerator);
        list.Figure!.Value.ShouldBe(list.Counts[RecordPart.Numerator]);
    }

    [Theory]
    [InlineData("Lý Hạng", "Lý Hạng,Lý Hằng")]
    [InlineData("lý hằng", "Lý Hằng,Lý Hạng")]
    public void What_is_written_as_typed_comes_first(string search, string names)
    {
        var facts = Files.Named(Files.Named(Facts, "an", "Lý Hạng"), "binh", "Lý Hằng");
        var rows = new RecordListQuery(facts, new CurrentUser("leader", Role.Leader))
            .Of(IndicatorCatalogue.Find("STA-03")!, EndOf2013, ReviewFilter.None, UnitTree.Province, RecordPart.Denominator, search).Rows;
        string.Join(',', rows.Select(row => row.Name)).ShouldBe(names);
    }

    private static RecordList List(string indicator, ReviewFilter filter, RecordPart part, string unit = UnitTree.Province) =>
        new RecordListQuery(Facts, new CurrentUser("leader", Role.Leader)).Of(IndicatorCatalogue.Find(indicator)!, EndOf2013, filter, unit, part, search: null);
}
