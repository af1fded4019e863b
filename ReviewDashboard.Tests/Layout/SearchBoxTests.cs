using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Layout;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Tests.Hosting;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Layout;

/// <summary>The search box of the frame, over the facts of the running app.</summary>
public sealed class SearchBoxTests : BunitContext, IClassFixture<RunningApp>
{
    public SearchBoxTests(RunningApp app)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        Services.AddSingleton(app.App.Services.GetRequiredService<CurrentFacts>());
        RenderTree.Add<CascadingValue<CurrentUser>>(reader => reader.Add(value => value.Value, new CurrentUser("leader", Role.Leader)));
    }

    [Fact]
    public void Escape_closes_the_list_and_leaves_an_empty_box_that_is_typed_in_again()
    {
        var search = Render<SearchBox>();
        var typed = search.Find("input");
        typed.Input("ham duc");
        search.FindAll("[role=option]").ShouldNotBeEmpty();
        search.Find("input").KeyDown("Escape");
        search.FindAll("[role=listbox]").ShouldBeEmpty();
        search.Find("input").ShouldNotBeSameAs(typed);
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public void A_result_that_was_chosen_opens_and_the_box_is_empty()
    {
        var search = Render<SearchBox>();
        var typed = search.Find("input");
        typed.Input("ham duc");
        search.Find("input").KeyDown("Enter");
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"/communes/{SmallProvince.HamDuc}");
        search.FindAll("[role=listbox]").ShouldBeEmpty();
        search.Find("input").ShouldNotBeSameAs(typed);
    }

    [Fact]
    public void An_indicator_that_was_chosen_opens_its_page_of_the_dictionary_on_the_same_day()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?year=2013");
        var search = Render<SearchBox>();
        search.Find("input").Input("trn-05");
        search.Find("input").KeyDown("Enter");
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/dictionary/TRN-05?year=2013");
    }
}
