using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Features.Dictionary;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Dictionary;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Dictionary;

/// <summary>The page of an indicator as people read it.</summary>
public sealed class IndicatorViewTests : BunitContext
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    public IndicatorViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void The_figure_stands_with_its_fraction_interval_and_bounds_and_leads_to_its_records()
    {
        var view = View("STD-01", $"?unit={SmallProvince.HamDuc}&year=2013&sex=female");
        var figure = Facts.Count(IndicatorCatalogue.Find("STD-01")!, new DateOnly(2013, 12, 31), Address($"http://localhost/dictionary/STD-01?unit={SmallProvince.HamDuc}&year=2013&sex=female").Filter, [SmallProvince.HamDuc]).Single();
        view.Find(".figure").TextContent.ShouldContain(FigureWords.Fraction(figure));
        view.Markup.ShouldContain("Khoảng 95 %");
        view.Markup.ShouldContain("khi đủ dữ liệu");
        view.FindAll(".records a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            $"/records/STD-01?year=2013&sex=female&unit={SmallProvince.HamDuc}",
            $"/records/STD-01?year=2013&sex=female&unit={SmallProvince.HamDuc}&part=denominator",
        ]);
    }

    [Fact]
    public void Each_year_leads_to_its_own_records_and_the_last_one_needs_no_year() =>
        View("STA-06", "?year=2013").FindAll("tbody th a").Select(link => link.GetAttribute("href")).ShouldBe(
            [.. Enumerable.Range(Facts.Review.BaselineYear, Facts.Review.ToYear - Facts.Review.BaselineYear).Select(year => $"/records/STA-06?year={year}"), "/records/STA-06"]);

    [Fact]
    public void A_filter_that_leaves_it_undefined_is_said_in_place_of_a_figure()
    {
        var view = View("STA-01", "?sex=female");
        view.Find(".undefined").TextContent.ShouldNotBeNullOrWhiteSpace();
        view.FindAll(".figure").ShouldBeEmpty();
    }

    [Fact]
    public void Words_paragraphs_tables_and_pages_are_named_and_linked()
    {
        var view = View("STA-07", "");
        view.FindAll("dd.links a").Select(link => link.GetAttribute("href")).ShouldContain("/dictionary/terms#trainable");
        view.FindAll("dd.links a").Select(link => link.GetAttribute("href")).ShouldContain("/notice#L2");
        view.Markup.ShouldContain("Quá trình công tác – Postings (postings.csv)");
        view.FindAll(".source a").Select(link => link.GetAttribute("href")).ShouldContain("/standards");
    }

    [Fact]
    public void Every_indicator_of_a_themes_cards_is_told_to_be_used_there() =>
        WhereUsed.Of(IndicatorCatalogue.Find("LVL-06")!, Facts.Review, new CurrentUser("leader", Role.Leader)).ShouldContain(used => used.Path == "/standards");

    [Fact]
    public void Behind_a_question_mark_lies_the_dictionary_with_unit_day_and_filter_kept()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/districts/597?on=2013-06-30&sex=female&kpi=STD-02");
        var asked = Render<Definition>(parameters => parameters.Add(one => one.Indicator, IndicatorCatalogue.Find("STD-02")!).Add(one => one.Place, "here"));
        asked.FindAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["/notice?on=2013-06-30&sex=female&unit=597#E3", "/dictionary/STD-02?on=2013-06-30&sex=female&unit=597"]);
    }

    private static PageAddress Address(string uri) => PageAddress.Parse(uri, Facts, [], new CurrentUser("leader", Role.Leader));

    private IRenderedComponent<IndicatorView> View(string code, string query)
    {
        var uri = $"http://localhost/dictionary/{code}{query}";
        var (address, indicator) = (Address(uri), IndicatorCatalogue.Find(code)!);
        return Render<IndicatorView>(parameters => parameters
            .Add(view => view.Entry, new IndicatorEntryQuery(Facts).Of(indicator, address.Unit, address.On, address.Filter))
            .Add(view => view.Used, WhereUsed.Of(indicator, Facts.Review, new CurrentUser("leader", Role.Leader)))
            .Add(view => view.Address, address)
            .Add(view => view.Uri, uri)
            .Add(view => view.Facts, Facts));
    }
}
