using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Facilities;

/// <summary>Offices, halls and money of the small province at the end of 2013.</summary>
public sealed class FacilityRegisterTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(Records, version: 1);
    private static readonly CurrentUser Leader = new("leader", Role.Leader);

    [Fact]
    public void Ma_Lâm_built_its_office_a_day_too_late_and_that_of_La_Dạ_is_run_down() =>
        Register().WithoutOffice(Leader).Select(line => (line.Commune.Code, line.Office!.State)).ShouldBe(
            [(MaLam, FacilityState.Solid), (LaDa, FacilityState.Degraded)], ignoreOrder: true);

    [Fact]
    public void A_hall_counts_from_the_day_it_was_built_and_a_missing_one_not_at_all() =>
        Register().WithoutHalls(Leader).Select(line => (line.Commune.Code, line.Lacking)).ShouldBe([(MaLam, 4), (LaDa, 4), (TamThanh, 4), (HamDuc, 2)]);

    [Fact]
    public void Money_counts_in_the_year_of_building_or_upgrading() =>
        Register().Capital([ReviewFacts.YearEnd(2012), ReviewFacts.YearEnd(2013), ReviewFacts.YearEnd(2014)]).Select(year => (year.State, year.Socialised))
            .ShouldBe([(0m, 0m), (300m, 150m), (2000m, 0m)]);

    [Fact]
    public void Of_another_district_a_clerk_is_shown_sums_and_no_commune()
    {
        var clerk = new CurrentUser("clerk-602", Role.Clerk, PhuQuy);
        Register().WithoutOffice(clerk).ShouldBeEmpty();
        Register().WithoutHalls(clerk).Select(line => line.Commune.Code).ShouldBe([TamThanh]);
    }

    private static FacilityRegister Register() => new(Facts, UnitTree.Province, ReviewFacts.YearEnd(2013), ReviewFilter.None);
}
