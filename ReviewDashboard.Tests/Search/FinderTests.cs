using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Search;
using ReviewDashboard.Tests.Corrections;
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
    public void A_clerk_finds_the_people_whose_pages_may_be_opened_and_the_communes_of_the_own_district()
    {
        var clerk = new CurrentUser("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
        foreach (var person in Facts.Blocks.SelectMany(block => block.People))
        {
            Finder.Find(Facts, clerk, person.Name, 50).Any(found => found.Kind == FoundKind.Official && found.Code == person.Id)
                .ShouldBe(clerk.CanSee(Facts.HomeOf(person.Id)!), person.Name);
        }

        Finder.Find(Facts, clerk, "ham").Where(found => found.Kind == FoundKind.Unit).Select(found => found.Code).ShouldBe([SmallProvince.HamThuanBac]);
        Finder.Find(Facts, clerk, "tam thanh").Select(found => found.Code).ShouldBe([SmallProvince.TamThanh]);
    }

    [Theory]
    [InlineData("duong van phuc", "phuc")]
    [InlineData("ly rang", "rang")]
    public void People_no_longer_or_never_in_post_are_found(string text, string id) =>
        Finder.Find(Facts, Inspector, text).ShouldHaveSingleItem().Code.ShouldBe(id);

    [Fact]
    public void A_corrected_name_is_found_at_once_and_the_old_one_no_more()
    {
        Finder.Find(Facts, Inspector, "ngo oanh").ShouldHaveSingleItem();
        var file = Files.Of(SmallProvince.Records, "oanh");
        var (was, renamed) = (file.Official, "Ngô Thị Hoàng Yến");
        var corrected = Facts.With(file with { Official = new Official { Id = was.Id, FullName = renamed, Ethnicity = was.Ethnicity, BirthDate = was.BirthDate, Sex = was.Sex } }, 2, null);
        Finder.Find(corrected, Inspector, "ngo oanh").ShouldBeEmpty();
        Finder.Find(corrected, Inspector, "hoang yen").ShouldHaveSingleItem().Code.ShouldBe("oanh");
    }

    [Theory]
    [InlineData("ly hang", new[] { "an", "binh" })]
    [InlineData("Lý Hằng", new[] { "binh", "an" })]
    [InlineData("lý hạng", new[] { "an", "binh" })]
    public void What_is_written_as_it_was_typed_comes_first(string text, string[] ids)
    {
        var facts = Files.Named(Files.Named(Facts, "an", "Lý Hạng"), "binh", "Lý Hằng");
        Finder.Find(facts, Inspector, text).Select(found => found.Code).ShouldBe(ids);
        Finder.Find(facts, Inspector, text, most: 1).ShouldHaveSingleItem().Code.ShouldBe(ids[0]);
    }

    [Theory]
    [InlineData("2007-05-05", true)]
    [InlineData("2005-01-01", true)]
    [InlineData("2004-12-31", false)]
    public void A_page_may_stand_on_days_before_the_baseline(string day, bool isRead)
    {
        var first = new DateOnly(2005, 1, 1);
        var address = PageAddress.Parse($"http://localhost/officials/em?on={day}", Facts, [], Inspector, firstDay: first);
        address.On.ShouldBe(isRead ? DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) : Facts.DefaultDay);
        address.Faults.Count.ShouldBe(isRead ? 0 : 1);
        address.Faults.ShouldAllBe(fault => fault.StartsWith($"on={day} (") && fault.Contains("01/01/2005"));
        address.Clean.ShouldBe(isRead ? $"/officials/em?on={day}" : "/officials/em");
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
