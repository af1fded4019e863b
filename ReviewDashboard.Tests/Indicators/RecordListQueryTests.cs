using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

public sealed class RecordListQueryTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    [Fact]
    public void The_figure_above_cases_by_ground_is_the_number_of_cases()
    {
        var list = List("DIS-02", ReviewFilter.None, RecordPart.Numerator);
        list.Figure!.Value.ShouldBe(list.Counts[RecordPart.Numerator]);
    }

    [Fact]
    public void Whoever_is_in_post_stands_in_the_list_that_the_search_opens()
    {
        var everybody = Facts.Blocks.SelectMany(block => block.People).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, place) in OfficialPlaces.Of(Facts, EndOf2013, everybody))
        {
            var filter = place.IsCountedByDefault ? ReviewFilter.None : ReviewFilter.None.With(FilterKey.Category, [Core.Records.Codes.Of(place.Category)]);
            List("STD-01", filter, place.Part, place.Commune).Rows.ShouldContain(row => row.OfficialId == id);
        }
    }

    private static RecordList List(string indicator, ReviewFilter filter, RecordPart part, string unit = UnitTree.Province) =>
        new RecordListQuery(Facts, new CurrentUser("leader", Role.Leader)).Of(IndicatorCatalogue.Find(indicator)!, EndOf2013, filter, unit, part, search: null);
}
