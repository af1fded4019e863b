using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>Those judged, by each criterion of their standard.</summary>
public sealed class CriteriaQueryTests
{
    private static readonly DateOnly On = ReviewFacts.YearEnd(2013);
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);

    [Theory]
    [InlineData(Criterion.MinEducation, "STD-02")]
    [InlineData(Criterion.MinProfessional, "STD-03")]
    [InlineData(Criterion.MinPolitical, "STD-04")]
    public void Education_profession_and_theory_are_those_of_their_indicators(Criterion criterion, string code)
    {
        var part = Parts().Single(part => part.Key == Codes.Of(criterion));
        var figure = Facts.Count(IndicatorCatalogue.Find(code)!, On, ReviewFilter.None, [UnitTree.Province]).ShouldHaveSingleItem();
        (part.Numerator, part.Denominator).ShouldBe(((int)figure.Numerator!, (int)figure.Denominator!));
    }

    [Fact]
    public void Each_part_opens_a_list_as_long_as_it_says()
    {
        var lists = new RecordListQuery(Facts, new CurrentUser("inspector", Role.Inspector));
        var parts = Parts();
        parts.ShouldNotBeEmpty();
        foreach (var part in parts)
        {
            var criterion = Codes.Find<Criterion>(part.Key)!.Value;
            foreach (var (result, count) in new[] { (VerdictResult.Met, part.Numerator), (VerdictResult.NotMet, part.Failed), (VerdictResult.Unknown, part.Missing) })
            {
                lists.Of(
                    IndicatorCatalogue.Find("STD-01")!, On, ReviewFilter.None, UnitTree.Province, RecordPart.Denominator, search: null,
                    CriteriaQuery.Detail(criterion, result)).Rows.Count.ShouldBe(count, $"{criterion} {result}");
            }
        }
    }

    private static IReadOnlyList<BreakdownPart> Parts() => new CriteriaQuery(Facts, UnitTree.Province, On, ReviewFilter.None).Parts();
}
