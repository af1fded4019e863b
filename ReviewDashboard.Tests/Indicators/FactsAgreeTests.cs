using CsCheck;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Core.Verification.Plain;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>What is counted fast is what the words of the definitions count, over random packages, units, days and filters.
/// A failure prints the seed that makes it again; <c>CsCheck_Iter</c> in the environment asks for more than a hundred packages.</summary>
public sealed class FactsAgreeTests
{
    // A spread and a median are no sums of their records.
    private static readonly string[] NoSums = ["STD-08", "DOC-02"];

    private static readonly string[] Titles = ["PARTY_SECRETARY", "PC_CHAIR", "FINANCE", "ELDERLY"];

    private static readonly Gen<(int Seed, int People)> SomePackage = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 12]);

    [Fact]
    public void The_catalogue_holds_every_indicator_that_is_defined() =>
        IndicatorCatalogue.All.Select(indicator => indicator.Code).ShouldBe(PlainIndicators.Codes, ignoreOrder: true);

    [Fact]
    public void Every_figure_is_what_the_plain_implementation_counts() => Sample((records, facts, random) =>
    {
        var plain = new PlainIndicators(records);
        foreach (var (on, filter) in Questions(random))
        {
            foreach (var unit in facts.Units.All())
            {
                foreach (var indicator in IndicatorCatalogue.All)
                {
                    var counted = facts.Count(indicator, on, filter.ForProduct(facts), [unit]).Select(PlainFigure.From);
                    var expected = plain.Count(indicator.Code, unit, on, filter);
                    PlainFigure.AreSame(counted, expected).ShouldBeTrue(
                        $"{indicator.Code} of {unit} on {on:O} where {filter}\nexpected {string.Join(" | ", expected)}\ncounted  {string.Join(" | ", counted)}");
                }
            }
        }
    });

    /// <summary>What is kept of one day for the next must hold on it, above all around the days on which something happens.</summary>
    [Fact]
    public void Days_asked_for_one_after_the_other_are_counted_as_if_each_were_the_only_one() => Sample((records, facts, random) =>
    {
        DateOnly[] events =
        [
            .. records.Of<Posting>().SelectMany(posting => new[] { posting.From, posting.To ?? posting.From }),
            .. records.Of<Qualification>().Select(held => held.ObtainedOn).OfType<DateOnly>(),
            .. records.Of<StandardRule>().SelectMany(rule => new[] { rule.InForceFrom, rule.InForceTo ?? rule.InForceFrom }),
            .. records.Of<StandardRule>().SelectMany(rule => records.Of<Posting>().Select(posting => Ages.MonthsAfter(posting.From, rule.GraceMonths ?? 0))),
            .. records.Of<Official>().SelectMany(person => new[] { 30, 40, 50 }.Select(age => Ages.Reached(person.BirthDate, age))),
        ];
        var days = Enumerable.Range(0, 8).Select(_ => events[random.Next(events.Length)]).SelectMany(day => new[] { day, day.AddDays(-1) }).ToArray();
        random.Shuffle(days);
        ReviewFilter[] filters = [ReviewFilter.None, Of("non_specialised_commune", "non_specialised_hamlet"), Of("cadre", "non_specialised_commune")];
        foreach (var day in days)
        {
            var filter = filters[random.Next(filters.Length)];
            Figures(facts, day, filter).ShouldBe(Figures(ReviewFacts.Build(records, 1), day, filter), $"on {day:O} where {filter}");
        }

        static ReviewFilter Of(params string[] categories) => ReviewFilter.None.With(FilterKey.Category, categories);

        static IEnumerable<Figure> Figures(ReviewFacts asked, DateOnly day, ReviewFilter filter)
        {
            var table = asked.CountAll(IndicatorCatalogue.All, [day], filter);
            return IndicatorCatalogue.All.SelectMany(indicator => asked.Units.All().SelectMany(unit => table.AllOf(indicator, day, unit)));
        }
    });

    /// <summary>Rows that are laid for one count alone must hold all that it looks at.</summary>
    [Fact]
    public void A_day_asked_for_the_first_time_is_counted_as_it_is_ever_after() => Sample((_, facts, random) =>
    {
        foreach (var indicator in random.GetItems(IndicatorCatalogue.All.ToArray(), 20))
        {
            var (on, filter) = (new Dice(random).Day(), PlainFilter.Random(random, Titles).ForProduct(facts));
            var first = facts.Count(indicator, on, filter, facts.Units.All());
            facts.Count(indicator, on, filter, facts.Units.All()).ShouldBe(first, $"{indicator.Code} on {on:O} where {filter}");
        }
    });

    [Fact]
    public void Every_verdict_is_what_the_plain_implementation_judges() => Sample((records, facts, random) =>
    {
        var terms = new PlainTerms(records);
        var judge = new PlainJudge(terms);
        foreach (var (on, _) in Questions(random))
        {
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
    public void A_figure_is_what_the_list_of_its_records_adds_up_to() => Sample((records, facts, random) =>
    {
        foreach (var (on, filter) in Questions(random))
        {
            foreach (var indicator in IndicatorCatalogue.All.Where(indicator => !NoSums.Contains(indicator.Code)))
            {
                foreach (var unit in SomeUnits(facts, random))
                {
                    var figures = facts.Count(indicator, on, filter.ForProduct(facts), [unit]);
                    var list = facts.List(indicator, on, filter.ForProduct(facts), unit);
                    var what = $"{indicator.Code} of {unit} on {on:O} where {filter}";
                    list.Sum(one => one.Part).ShouldBe(figures.Sum(figure => figure.Numerator ?? 0), 1e-6, what);
                    list.Sum(one => one.Whole).ShouldBe(figures.Sum(figure => figure.Denominator ?? 0), 1e-6, what);
                    list.ShouldAllBe(one => (one.InNumerator || one.Part == 0) && (one.InDenominator || one.Whole == 0), what);
                }
            }
        }
    });

    [Fact]
    public void Communes_add_up_to_their_district_and_districts_to_the_province() => Sample((records, facts, random) =>
    {
        // People over events or plans are taken per unit, and who has no posting is the province's alone.
        string[] notAdding = ["DIS-01", "DIS-04", "PLN-02", "PLN-03", "PLN-04"];
        foreach (var (on, filter) in Questions(random))
        {
            var table = facts.CountAll(IndicatorCatalogue.All, [on], filter.ForProduct(facts));
            foreach (var indicator in IndicatorCatalogue.All.Where(one => !notAdding.Contains(one.Code) && one.IsDefinedFor(UnitLevel.Commune) && table.Of(one, on, "province") is not null))
            {
                foreach (var district in facts.Units.Districts)
                    AddUp(Sum(table, indicator, on, facts.Units.CommunesOf(district.Code).Select(commune => commune.Code)), Sum(table, indicator, on, [district.Code]), $"{indicator.Code} of {district.Code} on {on:O} where {filter}");
                var hasStrays = indicator.Code.StartsWith("TRN", StringComparison.Ordinal) && !filter.AsksForPlace && !filter.AsksForPost;
                if (!hasStrays)
                    AddUp(Sum(table, indicator, on, facts.Units.Districts.Select(district => district.Code)), Sum(table, indicator, on, ["province"]), $"{indicator.Code} of the province on {on:O} where {filter}");
            }
        }
    });

    [Fact]
    public void What_changed_adds_up_to_the_change_of_both_numbers() => Sample((_, facts, random) =>
    {
        foreach (var (to, filter) in Questions(random))
        {
            var from = new Dice(random).Day();
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

    [Fact]
    public void Breakdowns_add_up_to_the_figure_they_break_down() => Sample((_, facts, random) =>
    {
        foreach (var (on, filter) in Questions(random))
        {
            foreach (var unit in facts.Units.All())
            {
                var breakdowns = new Breakdowns(facts, unit, filter.ForProduct(facts));
                foreach (var code in new[] { "STD-01", "STD-02", "TRN-03", "TRN-08", "DIS-02", "DIS-03", "LVL-02" })
                {
                    var indicator = IndicatorCatalogue.Find(code)!;
                    var figures = facts.Count(indicator, on, filter.ForProduct(facts), [unit]);
                    foreach (var parts in new[] { breakdowns.ByTitle(indicator, on), breakdowns.ByDetail(indicator, on) })
                    {
                        var what = $"{code} of {unit} on {on:O} where {filter}";
                        parts.Sum(part => part.Numerator).ShouldBe((int)figures.Sum(figure => figure.Numerator ?? 0), what);
                        parts.Sum(part => part.Denominator).ShouldBe((int)figures.Sum(figure => figure.Denominator ?? 0), what);
                    }
                }
            }
        }
    });

    [Fact]
    public void The_ladder_and_the_classes_hold_what_their_figures_count() => Sample((_, facts, random) =>
    {
        foreach (var (on, filter) in Questions(random))
        {
            foreach (var unit in facts.Units.All())
            {
                Ladder_holds_what_its_figures_count(facts, unit, on, filter.ForProduct(facts));
                if (facts.Count(IndicatorCatalogue.Find("TRN-01")!, on, ReviewFilter.None, [unit]) is not [var seats])
                    continue;
                var classes = new ClassesQuery(facts).Of(unit, on, ReviewFilter.None);
                classes.Sum(line => line.Seats).ShouldBe((int)seats.Denominator!);
                classes.Sum(line => line.Learners).ShouldBe((int)seats.Numerator!);
            }
        }
    });

    private static void Ladder_holds_what_its_figures_count(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
    {
        var ladder = new Breakdowns(facts, unit, filter).Levels(on);
        foreach (var (code, axis, lowest) in new[]
        {
            ("LVL-01", Axis.Education, "upper_secondary"), ("LVL-02", Axis.Professional, "intermediate"), ("LVL-04", Axis.Political, "intermediate"),
            ("LVL-05", Axis.StateManagement, "trained"), ("LVL-06", Axis.Informatics, "a"),
        })
        {
            var figure = facts.Count(IndicatorCatalogue.Find(code)!, on, filter, [unit])[0];
            ladder[axis].Held.Sum().ShouldBe((int)(figure.Denominator ?? 0), code);
            ladder[axis].Held.Skip(Levels.Rank(axis, lowest)).Sum().ShouldBe((int)(figure.Numerator ?? 0), code);
            var listed = facts.List(IndicatorCatalogue.Find(code)!, on, filter, unit);
            ladder[axis].Missing.ShouldBe(listed.Count(record => record.IsMissing), code);
            ladder[axis].Held.ShouldBe(Levels.Of(axis).Select(level => listed.Count(record => record.InDenominator && record.Detail == $"{Codes.Of(axis)}.{level}")), code);
        }
    }

    private static void Sample(Action<RecordSet, ReviewFacts, Random> check) => SomePackage.Sample(
        package =>
        {
            var records = RandomPackage.Make(package.Seed, package.People);
            check(records, ReviewFacts.Build(records, version: 1), new Random(package.Seed));
        },
        threads: 1);

    /// <summary>The province, a district and a commune.</summary>
    private static string[] SomeUnits(ReviewFacts facts, Random random) =>
        [UnitTree.Province, facts.Units.Districts[random.Next(facts.Units.Districts.Count)].Code, facts.Units.Communes[random.Next(facts.Units.Communes.Count)].Code];

    /// <summary>A year, any day, and either of them under a filter.</summary>
    private static IEnumerable<(DateOnly On, PlainFilter Filter)> Questions(Random random)
    {
        var dice = new Dice(random);
        yield return (dice.YearEnd(), PlainFilter.None);
        yield return (dice.Day(), PlainFilter.None);
        yield return (dice.Flip() ? dice.YearEnd() : dice.Day(), PlainFilter.Random(random, Titles));
    }

    private static (double, double) Sum(FigureTable table, Indicator indicator, DateOnly on, IEnumerable<string> units)
    {
        var figures = units.Select(unit => table.Of(indicator, on, unit)!).ToList();
        return (figures.Sum(figure => figure.Numerator ?? 0), figures.Sum(figure => figure.Denominator ?? 0));
    }

    // To the đồng: each sum of money is rounded on its own.
    private static void AddUp((double Numerator, double Denominator) parts, (double Numerator, double Denominator) whole, string what)
    {
        parts.Numerator.ShouldBe(whole.Numerator, 1e-4, what);
        parts.Denominator.ShouldBe(whole.Denominator, 1e-4, what);
    }
}
