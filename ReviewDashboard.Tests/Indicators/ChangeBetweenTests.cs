using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>Why the share that met the standard changed, in the small province.</summary>
public sealed class ChangeBetweenTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    [Fact]
    public void Who_came_and_who_went_are_named_with_what_they_change()
    {
        var change = Between(SmallProvince.HamThuanBac, "2012-12-31", "2013-12-31");
        Group(change, ChangeCause.Joined).People.Select(person => person.Name).ShouldBe(["Phạm Thị Dung"]);
        var left = Group(change, ChangeCause.Left);
        left.People.Select(person => person.Name).ShouldBe(["Dương Văn Phúc"]);
        left.Denominator.ShouldBe(-1);
    }

    [Fact]
    public void A_new_rule_makes_people_fall_short_in_the_same_post()
    {
        // Until 15/12/2012 nothing is asked of civil servants; three years after it state management is asked of them too.
        var change = Between(SmallProvince.HamDuc, "2015-12-01", "2016-03-31");
        var fallen = Group(change, ChangeCause.FellUnderRule);
        fallen.People.ShouldAllBe(person => person.TitleCode == "FINANCE_ACCOUNTING");
        fallen.Numerator.ShouldBe(-fallen.People.Count);
        fallen.Denominator.ShouldBe(0);
    }

    [Fact]
    public void Where_no_rule_was_before_people_are_newly_counted() =>
        Group(Between(UnitTree.Province, "2012-12-14", "2012-12-15"), ChangeCause.NewlyCounted).People.ShouldAllBe(person => person.TitleCode == "JUSTICE");

    [Fact]
    public void Between_a_day_and_itself_nobody_changed() => Between(UnitTree.Province, "2013-12-31", "2013-12-31").Groups.ShouldBeEmpty();

    private static StandardChange Between(string unit, string from, string to) =>
        new ChangeBetween(Facts).Of(unit, Scribe.Day(from), Scribe.Day(to), ReviewFilter.None);

    private static ChangeGroup Group(StandardChange change, ChangeCause cause) => change.Groups.Single(group => group.Cause == cause);
}
