using CsCheck;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Indicators.Plain;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>What is counted fast is what the words of the definitions count, over random packages, units, days and filters.
/// A failure prints the seed that makes it again; <c>CsCheck_Iter</c> in the environment asks for more than a hundred packages.</summary>
public sealed class FactsAgreeTests
{
    private const int QuestionsPerPackage = 2;

    // No records stand behind these numbers: the posts of a quota, the seats of a course, the points of a spread.
    private static readonly string[] DenominatorIsASum = ["STA-01", "TRN-01"];

    private static readonly Gen<(int Seed, int People)> SomePackage = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 12]);

    [Fact]
    public void Every_figure_is_what_the_plain_implementation_counts() => Sample((records, facts, random) =>
    {
        var plain = new PlainIndicators(records);
        foreach (var (on, filter) in Questions(random))
        {
            foreach (var unit in facts.Units.All())
            {
                foreach (var code in PlainIndicators.Codes)
                {
                    var counted = facts.Count(IndicatorCatalogue.Find(code)!, on, filter.ForProduct(facts), [unit]).Select(PlainFigure.From);
                    var expected = plain.Count(code, unit, on, filter);
                    PlainFigure.AreSame(counted, expected).ShouldBeTrue(
                        $"on {on:O} where {filter}\nexpected {string.Join(" | ", expected)}\ncounted  {string.Join(" | ", counted)}");
                }
            }
        }
    });

    [Fact]
    public void Every_verdict_is_what_the_plain_implementation_judges() => Sample((records, facts, random) =>
    {
        var terms = new PlainTerms(records);
        var judge = new PlainJudge(terms);
        for (var i = 0; i < QuestionsPerPackage; i++)
        {
            var on = RandomPackage.Day(random);
            var judged = facts.Verdicts(on, UnitTree.Province).Select(verdict =>
                $"{verdict.PostingId} {Codes.Of(verdict.Verdict.Result)} " + string.Join(' ', verdict.Verdict.Criteria.Select(one =>
                    $"{one.Criterion}/{one.Rule.Id}/{Codes.Of(one.Result)}")));
            var expected = terms.MainPostingsOn(on).Select(posting => (posting.Id, Verdict: judge.Judge(posting, on))).Select(entry =>
                $"{entry.Id} {entry.Verdict.Result} " + string.Join(' ', entry.Verdict.Criteria.Select(one =>
                    $"{one.Criterion}/{one.Rule}/{one.Result}")));
            judged.ShouldBe(expected, ignoreOrder: true);
        }
    });

    [Fact]
    public void A_figure_is_as_long_as_the_list_of_its_records() => Sample((records, facts, random) =>
    {
        foreach (var (on, filter) in Questions(random))
        {
            foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.Unit != IndicatorUnit.Points))
            {
                foreach (var unit in facts.Units.All())
                {
                    var figures = facts.Count(indicator, on, filter.ForProduct(facts), [unit]);
                    var list = facts.List(indicator, on, filter.ForProduct(facts), unit);
                    var what = $"{indicator.Code} of {unit} on {on:O} where {filter}";
                    list.Count(one => one.InNumerator).ShouldBe((int)figures.Sum(figure => figure.Numerator ?? 0), what);
                    if (figures.Any(figure => figure.Denominator.HasValue) && !DenominatorIsASum.Contains(indicator.Code))
                        list.Count(one => one.InDenominator).ShouldBe((int)figures.Sum(figure => figure.Denominator ?? 0), what);
                }
            }
        }
    });

    [Fact]
    public void Communes_add_up_to_their_district_and_districts_to_the_province() => Sample((records, facts, random) =>
    {
        // People over events are taken per unit, a spread is no sum, seats know no commune, and who has no posting is the province's alone.
        string[] notAdding = ["DIS-01", "DIS-04", "STD-08", "TRN-01", "TRN-12"];
        foreach (var (on, filter) in Questions(random))
        {
            var table = facts.CountAll(IndicatorCatalogue.All, [on], filter.ForProduct(facts));
            foreach (var indicator in IndicatorCatalogue.All.Where(one => !notAdding.Contains(one.Code) && table.Of(one, on, "province") is not null))
            {
                foreach (var district in facts.Units.Districts)
                    Sum(table, indicator, on, facts.Units.CommunesOf(district.Code).Select(commune => commune.Code))
                        .ShouldBe(Sum(table, indicator, on, [district.Code]), $"{indicator.Code} of {district.Code} on {on:O} where {filter}");
                var hasStrays = indicator.Code.StartsWith("TRN", StringComparison.Ordinal) && !filter.AsksForPlace && !filter.AsksForPost;
                if (!hasStrays)
                    Sum(table, indicator, on, facts.Units.Districts.Select(district => district.Code))
                        .ShouldBe(Sum(table, indicator, on, ["province"]), $"{indicator.Code} of the province on {on:O} where {filter}");
            }
        }
    });

    [Fact]
    public void What_changed_adds_up_to_the_change_of_both_numbers() => Sample((_, facts, random) =>
    {
        foreach (var (to, filter) in Questions(random))
        {
            var from = RandomPackage.Day(random);
            foreach (var unit in facts.Units.All())
            {
                var change = new ChangeBetween(facts).Of(unit, from, to, filter.ForProduct(facts));
                var what = $"{unit} from {from:O} to {to:O} where {filter}";
                (change.Before.Numerator + change.Groups.Sum(group => group.Numerator)).ShouldBe(change.After.Numerator, what);
                (change.Before.Denominator + change.Groups.Sum(group => group.Denominator)).ShouldBe(change.After.Denominator, what);
                change.Groups.SelectMany(group => group.People).Select(person => person.OfficialId).ShouldBeUnique();
            }
        }
    });

    private static void Sample(Action<RecordSet, ReviewFacts, Random> check) => SomePackage.Sample(
        package =>
        {
            var records = RandomPackage.Make(package.Seed, package.People);
            check(records, ReviewFacts.Build(records, version: 1), new Random(package.Seed));
        },
        threads: 1);

    private static IEnumerable<(DateOnly On, PlainFilter Filter)> Questions(Random random)
    {
        for (var i = 0; i < QuestionsPerPackage; i++)
            yield return (RandomPackage.Day(random), i == 0 ? PlainFilter.None : PlainFilter.Random(random));
    }

    private static (double, double) Sum(FigureTable table, Indicator indicator, DateOnly on, IEnumerable<string> units)
    {
        var figures = units.Select(unit => table.Of(indicator, on, unit)!).ToList();
        return (figures.Sum(figure => figure.Numerator ?? 0), figures.Sum(figure => figure.Denominator ?? 0));
    }
}
