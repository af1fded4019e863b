using System.Globalization;
using CsCheck;
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

namespace ReviewDashboard.Tests.Indicators;

/// <summary>Who is in neither numerator nor denominator, and what is said of it.</summary>
public sealed class NotCountedTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly DateOnly On = new(2013, 12, 31);

    [Fact]
    public void Every_record_in_neither_has_a_reason_and_no_other_has_one() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 12]).Sample(
        (seed, people) =>
        {
            var facts = ReviewFacts.Build(RandomPackage.Make(seed, people), version: 1);
            var dice = new World.Dice(new Random(seed));
            foreach (var on in new[] { dice.Day(), new DateOnly(dice.Day().Year, 12, 31) })
            {
                foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.Code is not "DOC-02"))
                {
                    facts.List(indicator, on, ReviewFilter.None, UnitTree.Province).ShouldAllBe(
                        record => (record.Why == null) == (record.InNumerator || record.InDenominator), $"{indicator.Code} on {on:O}");
                }
            }
        },
        threads: 1);

    [Theory]
    [InlineData("STA-05", "an", NotCounted.AnyFieldFits)]
    [InlineData("STA-05", "giang", NotCounted.BelowIntermediate)]
    [InlineData("STA-06", "dung", NotCounted.NativeCommuneUnknown)]
    [InlineData("STD-04", "giang", NotCounted.CriterionNotAsked)]
    [InlineData("LVL-04", "chau", NotCounted.LevelUnknown)]
    [InlineData("STA-07", "an", NotCounted.MeetsStandard)]
    [InlineData("STA-07", "hai", NotCounted.VerdictUnknown)]
    [InlineData("STA-07", "giang", NotCounted.StillTrainable)]
    [InlineData("TRN-04", "em", NotCounted.DroppedOut)]
    [InlineData("TRN-05", "rang", NotCounted.NotPassed)]
    public void The_reason_is_that_of_the_records(string code, string person, NotCounted why) =>
        Facts.List(IndicatorCatalogue.Find(code)!, On, ReviewFilter.None, UnitTree.Province)
            .Single(record => record.OfficialId == person).Why.ShouldBe(why);

    [Fact]
    public void Every_reason_has_words_of_its_own_in_both_languages()
    {
        CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var english = Enum.GetValues<NotCounted>().Select(RecordPage.Word).ToList();
        CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        var vietnamese = Enum.GetValues<NotCounted>().Select(RecordPage.Word).ToList();
        english.ShouldBeUnique();
        vietnamese.ShouldBeUnique();
        vietnamese.Intersect(english).ShouldBeEmpty();
    }

    [Fact]
    public void The_reason_is_a_column_of_those_in_neither_and_of_no_other_part()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        var neither = List("STA-06", RecordPart.Neither);
        var column = new RecordSheet(Facts, neither, On, ReviewFilter.None, new CurrentUser("leader", Role.Leader)).Columns.Single(column => column.Title == "Vì sao không tính");
        neither.Rows.Select(column.Text).Distinct().ShouldBe(["chưa biết quê quán"]);
        new RecordSheet(Facts, List("STA-06", RecordPart.Denominator), On, ReviewFilter.None, new CurrentUser("leader", Role.Leader)).Columns.ShouldNotContain(other => other.Title == column.Title);
    }

    [Fact]
    public void The_amounts_of_a_list_add_up_to_numerator_and_denominator() => Gen.Int[0, int.MaxValue - 1].Sample(
        seed =>
        {
            var facts = ReviewFacts.Build(RandomPackage.Make(seed, 6), version: 1);
            var on = new DateOnly(new World.Dice(new Random(seed)).Day().Year, 12, 31);
            foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.Code is not ("STD-08" or "DOC-02")))
            {
                var list = new RecordListQuery(facts, new CurrentUser("leader", Role.Leader))
                    .Of(indicator, on, ReviewFilter.None, UnitTree.Province, RecordPart.Counted, search: null);
                list.PartSum.ShouldBe(list.Figure!.Numerator ?? 0, 1e-5, indicator.Code);
                list.WholeSum.ShouldBe(list.Figure.Denominator ?? 0, 1e-5, indicator.Code);
            }
        },
        threads: 1);

    private static RecordList List(string code, RecordPart part) => new RecordListQuery(Facts, new CurrentUser("leader", Role.Leader)).Of(
        IndicatorCatalogue.Find(code)!, On, ReviewFilter.None, UnitTree.Province, part, search: null);
}
