using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Search;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Search;

public sealed class FinderTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, 1);
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);

    [Fact]
    public void Names_are_found_without_diacritics_and_with_d_for_the_crossed_one()
    {
        Finder.Find(Facts, Inspector, "ham duc").ShouldContain(found => found.Kind == FoundKind.Unit && found.Code == SmallProvince.HamDuc);
        Finder.Find(Facts, Inspector, "HÀM ĐỨC").ShouldContain(found => found.Code == SmallProvince.HamDuc);
        Finder.Find(Facts, Inspector, "std-01").ShouldContain(found => found.Kind == FoundKind.Indicator);
        Finder.Find(Facts, Inspector, "  ").ShouldBeEmpty();
    }

    [Fact]
    public void A_clerk_finds_people_of_the_own_district_only()
    {
        var clerk = new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
        foreach (var person in Facts.Blocks.SelectMany(block => block.People))
        {
            Finder.Find(Facts, clerk, person.Name, 50).Where(found => found.Kind == FoundKind.Official)
                .ShouldAllBe(found => found.District == SmallProvince.PhuQuy);
        }
    }

    [Fact]
    public void Junk_in_an_address_is_ignored_and_told_and_the_rest_is_kept()
    {
        var address = PageAddress.Parse($"http://localhost/?unit={SmallProvince.HamDuc}&year=abc&sex=female,x&zz=1", Facts, [], new CurrentUser("leader", Role.Leader));
        address.Unit.ShouldBe(SmallProvince.HamDuc);
        address.On.ShouldBe(Facts.DefaultDay);
        address.Filter.Text.ShouldBe("sex=female");
        address.Faults.ShouldBe(["year=abc", "sex=x", "zz"]);
        address.Clean.ShouldBe($"/?unit={SmallProvince.HamDuc}&sex=female");
    }

    [Fact]
    public void A_change_of_the_address_keeps_the_rest_and_drops_the_page_number()
    {
        Links.Unit("http://localhost/records/STD-01?unit=597&page=3&sex=male", "602").ShouldBe("/records/STD-01?sex=male&unit=602");
        Links.Unit("http://localhost/?unit=597", "province").ShouldBe("/");
    }
}
