using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Layout;
using ReviewDashboard.Core.Accounts;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Layout;

/// <summary>Pages know their reader from the frame.</summary>
public sealed class ReaderOfPageTests : BunitContext
{
    private readonly BunitAuthorizationContext account;

    public ReaderOfPageTests()
    {
        account = AddAuthorization();
    }

    [Fact]
    public void A_page_is_told_name_role_and_district_of_its_reader()
    {
        account.SetAuthorized("clerk").SetRoles(nameof(Role.Clerk)).SetClaims(new System.Security.Claims.Claim("district", "597"));
        Shown().ShouldBe(new CurrentUser("clerk", Role.Clerk, "597"));
    }

    [Fact]
    public void Before_somebody_has_signed_in_there_is_no_reader()
    {
        Shown().ShouldBeNull();
        Navigated().ShouldBeEmpty();
    }

    [Fact]
    public void A_page_whose_account_is_ended_asks_the_server_again_and_does_not_fail()
    {
        account.SetAuthorized("leader").SetRoles(nameof(Role.Leader));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/standards");
        var frame = Render<ReaderOfPage>(frame => frame.AddChildContent<Page>());

        account.SetNotAuthorized();

        var again = Navigated().First();
        again.Uri.ShouldEndWith("/standards");
        again.Options.ForceLoad.ShouldBeTrue();
        frame.FindComponent<Page>().Instance.User.ShouldBe(new CurrentUser("leader", Role.Leader));
    }

    private CurrentUser? Shown() => Render<ReaderOfPage>(frame => frame.AddChildContent<Page>()).FindComponent<Page>().Instance.User;

    private IReadOnlyCollection<NavigationHistory> Navigated() => Services.GetRequiredService<BunitNavigationManager>().History;

    private sealed class Page : ComponentBase
    {
        [CascadingParameter]
        public CurrentUser? User { get; set; }
    }
}
