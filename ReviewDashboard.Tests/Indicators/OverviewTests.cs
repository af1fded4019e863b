using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>The overview and the lists behind it, in the small province.</summary>
public sealed class OverviewTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    [Fact]
    public void The_overview_says_what_the_indicators_say()
    {
        var overview = Ask(SmallProvince.HamThuanBac);
        overview.Kpis.Select(kpi => kpi.Indicator.Code).ShouldBe(OverviewFigures.KpiCodes);
        foreach (var kpi in overview.Kpis)
            kpi.Figure.ShouldBe(Facts.Count(kpi.Indicator, EndOf2013, ReviewFilter.None, [SmallProvince.HamThuanBac]).Single());
        overview.Map.Select(standing => standing.Unit).ShouldBe(Facts.Units.Communes.Select(commune => commune.Code));
        overview.Ranking.Units.Select(standing => standing.Unit).ShouldBe(
            [SmallProvince.HamDuc, SmallProvince.MaLam, SmallProvince.LaDa], ignoreOrder: true);
        overview.Heat.ShouldAllBe(unit => unit.Years.Count == overview.Days.Count);
    }

    [Fact]
    public void The_headline_counts_from_the_baseline_and_compares_a_district_with_the_province()
    {
        var headline = Ask(SmallProvince.HamThuanBac).Headline;
        var met = IndicatorCatalogue.Find("STD-01")!;
        var atBaseline = Facts.Count(met, new DateOnly(Facts.Review.BaselineYear, 12, 31), ReviewFilter.None, [SmallProvince.HamThuanBac]).Single();
        headline.ChangeSinceBaseline.ShouldBe(headline.Figure!.Value - atBaseline.Value);
        headline.AgainstParent.ShouldNotBeNull();
        headline.Compared.ShouldBe(3);
    }

    [Fact]
    public void The_province_has_no_parent_to_be_compared_with() => Ask(UnitTree.Province).Headline.AgainstParent.ShouldBeNull();

    [Fact]
    public void A_commune_is_ranked_among_its_neighbours()
    {
        var overview = Ask(SmallProvince.LaDa);
        overview.Ranking.Parent.ShouldBe(SmallProvince.HamThuanBac);
        overview.Ranking.Units.Count.ShouldBe(3);
        overview.Headline.Worse.ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_is_judged_there_is_no_share_and_no_comparison()
    {
        var (nobody, faults) = ReviewFilter.Parse([new("terrain", "urban"), new("kind", "commune")], Facts.TitleCodes);
        faults.ShouldBeEmpty();
        var overview = new OverviewQuery(Facts, Inspector).Of(UnitTree.Province, EndOf2013, nobody, kpi: null);
        overview.Headline.Figure!.Value.ShouldBeNull();
        overview.Headline.ChangeSinceBaseline.ShouldBeNull();
        overview.Headline.Worse.ShouldBeEmpty();
        overview.Map.ShouldAllBe(standing => standing.Step == null);
    }

    [Fact]
    public void A_figure_that_does_not_exist_leaves_the_first_one_chosen() =>
        new OverviewQuery(Facts, Inspector).Of(UnitTree.Province, EndOf2013, ReviewFilter.None, "XXX-99").Chosen.Code.ShouldBe("STD-01");

    [Theory]
    [InlineData("STD-01", 80, 80, TargetState.OnTarget, DistanceStep.AtOrAbove)]
    [InlineData("STD-01", 75, 80, TargetState.Near, DistanceStep.JustBehind)]
    [InlineData("STD-01", 74.9, 80, TargetState.Behind, DistanceStep.JustBehind)]
    [InlineData("STD-01", 60, 80, TargetState.Behind, DistanceStep.Behind)]
    [InlineData("STD-01", 59.9, 80, TargetState.Behind, DistanceStep.FarBehind)]
    [InlineData("STD-01", 88.1, 80, TargetState.OnTarget, DistanceStep.FarAbove)]
    [InlineData("TRN-03", 7.5, 6, TargetState.Near, DistanceStep.JustBehind)]
    [InlineData("TRN-03", 9, 6, TargetState.Behind, DistanceStep.Behind)]
    [InlineData("TRN-03", 3, 6, TargetState.OnTarget, DistanceStep.FarAbove)]
    [InlineData("DIS-01", 25, 10, TargetState.Behind, DistanceStep.FarBehind)]
    public void State_and_colour_follow_the_distance_in_the_good_direction(string code, double value, double target, TargetState state, DistanceStep step)
    {
        var indicator = IndicatorCatalogue.Find(code)!;
        TargetDistance.State(indicator, value, target).ShouldBe(state);
        TargetDistance.Step(indicator, value, target).ShouldBe(step);
    }

    [Fact]
    public void The_list_has_as_many_records_as_the_figure_says()
    {
        var list = List(Inspector, RecordPart.Denominator);
        list.Counts[RecordPart.Numerator].ShouldBe((int)list.Figure!.Numerator!.Value);
        list.Rows.Count.ShouldBe((int)list.Figure.Denominator!.Value);
        (list.Counts[RecordPart.Numerator] + list.Counts[RecordPart.Rest]).ShouldBe(list.Counts[RecordPart.Denominator]);
    }

    [Fact]
    public void A_clerk_sees_the_records_of_the_own_district_and_how_many_are_hidden()
    {
        var all = List(Inspector, RecordPart.Denominator);
        var own = List(new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy), RecordPart.Denominator);
        own.Rows.ShouldAllBe(record => record.CommuneCode == SmallProvince.TamThanh);
        own.Rows.ShouldNotBeEmpty();
        (own.Rows.Count + own.Hidden).ShouldBe(all.Rows.Count);
        own.Counts.ShouldBe(all.Counts);
    }

    [Fact]
    public void A_leader_sees_ages_and_no_birth_dates()
    {
        var rows = List(new CurrentUser("leader", Role.Leader), RecordPart.Denominator).Rows;
        rows.ShouldAllBe(record => record.BirthDate == null && record.Age != null);
        List(Inspector, RecordPart.Denominator).Rows.ShouldAllBe(record => record.BirthDate != null);
    }

    [Fact]
    public void A_leader_is_told_the_same_ages_on_every_day_of_a_year_as_they_would_tell_the_birth_date()
    {
        var (leader, inspector) = (new CurrentUser("leader", Role.Leader), Inspector);
        var atEnd = Ages(inspector, EndOf2013);
        foreach (var day in new DateOnly[] { new(2013, 3, 8), new(2013, 11, 2), EndOf2013 })
        {
            foreach (var (id, age) in Ages(leader, day).Where(told => atEnd.ContainsKey(told.Key)))
                age.ShouldBe(atEnd[id], $"{id} {day}");
        }

        Ages(inspector, new DateOnly(2013, 3, 8)).ShouldContain(known => atEnd.ContainsKey(known.Key) && atEnd[known.Key] != known.Value, "ages of a day are others");

        Dictionary<string, int?> Ages(CurrentUser user, DateOnly day) =>
            new RecordListQuery(Facts, user).Of(IndicatorCatalogue.Find("STD-01")!, day, ReviewFilter.None, UnitTree.Province, RecordPart.Denominator, search: null)
                .Rows.ToDictionary(record => record.Id, record => record.Age);
    }

    [Fact]
    public void A_list_is_searched_without_diacritics()
    {
        var rows = List(Inspector, RecordPart.Denominator, "ham duc").Rows;
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(record => record.CommuneCode == SmallProvince.HamDuc);
        List(Inspector, RecordPart.Denominator, "không ai tên này").Rows.ShouldBeEmpty();
    }

    [Fact]
    public void A_clerk_sees_the_communes_of_the_own_district_and_of_the_others_only_totals()
    {
        var clerk = new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
        clerk.CanSeeUnit(Facts.Units, SmallProvince.LaDa).ShouldBeFalse();
        foreach (var unit in new[] { UnitTree.Province, SmallProvince.HamThuanBac })
        {
            var overview = new OverviewQuery(Facts, clerk).Of(unit, EndOf2013, ReviewFilter.None, kpi: null);
            overview.Map.Select(standing => standing.Unit).ShouldBe([SmallProvince.TamThanh]);
            overview.Ranking.Units.ShouldAllBe(standing => Facts.Units.LevelOf(standing.Unit) == UnitLevel.District);
            overview.Heat.ShouldAllBe(row => Facts.Units.LevelOf(row.Unit) == UnitLevel.District);
            overview.Headline.Worse.ShouldAllBe(worse => Facts.Units.LevelOf(worse) == UnitLevel.District);
            overview.Headline.Figure.ShouldBe(new OverviewQuery(Facts, Inspector).Of(unit, EndOf2013, ReviewFilter.None, kpi: null).Headline.Figure);
        }
    }

    [Fact]
    public void The_home_of_a_clerk_is_the_own_district_and_of_the_others_the_province()
    {
        new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy).HomeUnit.ShouldBe(SmallProvince.PhuQuy);
        Inspector.HomeUnit.ShouldBe(UnitTree.Province);
    }

    private static CurrentUser Inspector => new("inspector", Role.Inspector);

    private static OverviewFigures Ask(string unit) => new OverviewQuery(Facts, Inspector).Of(unit, EndOf2013, ReviewFilter.None, kpi: null);

    private static RecordList List(CurrentUser user, RecordPart part, string? search = null) =>
        new RecordListQuery(Facts, user).Of(IndicatorCatalogue.Find("STD-01")!, EndOf2013, ReviewFilter.None, UnitTree.Province, part, search);
}
