using System.Globalization;
using Bunit;
using ReviewDashboard.App.Features.Districts;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Districts;

/// <summary>The page of a district as people read it.</summary>
public sealed class DistrictViewTests : BunitContext
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    public DistrictViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void The_map_shows_the_communes_of_the_district_alone_with_their_names() =>
        View(2013).FindAll("#map text.name").Count.ShouldBe(3);

    [Fact]
    public void Each_cause_of_the_change_lists_its_people_with_links()
    {
        var joined = View(2013).FindAll("#change details").Single(cause => cause.TextContent.Contains("Mới vào", StringComparison.Ordinal));
        joined.QuerySelector("li a")!.TextContent.ShouldBe("Phạm Thị Dung");
        joined.QuerySelector("li a")!.GetAttribute("href").ShouldBe("/officials/dung");
    }

    [Fact]
    public void In_the_baseline_year_there_is_no_change_to_explain() =>
        View(Facts.Review.BaselineYear).Find("#change .empty").TextContent.ShouldContain("trước năm gốc");

    [Fact]
    public void Every_commune_stands_with_who_answers_for_it() =>
        View(2013).FindAll("#heads tbody tr").Count.ShouldBe(3);

    private IRenderedComponent<DistrictView> View(int year)
    {
        var leader = new CurrentUser("leader", Role.Leader);
        const string District = SmallProvince.HamThuanBac;
        return Render<DistrictView>(parameters => parameters
            .Add(view => view.Figures, new DistrictQuery(Facts, leader).Of(District, ReviewFacts.YearEnd(year), ReviewFilter.None, kpi: null))
            .Add(view => view.Links, new FigureLinks($"http://localhost/districts/{District}", DistrictTables.Page(District), District, Facts.Units, leader))
            .Add(view => view.Facts, Facts));
    }
}
