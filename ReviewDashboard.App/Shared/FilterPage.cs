using System.Reflection;
using Microsoft.AspNetCore.Components;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Shared;

/// <summary>A page whose state is its address. The router tells it of every change of route or query; it loads once for each,
/// and a newer load cancels the one before.</summary>
public abstract class FilterPage : ComponentBase, IDisposable
{
    private CancellationTokenSource? loading;
    private IDisposable? following;
    private string? loaded;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>What the address asks for.</summary>
    protected PageAddress Address { get; private set; } = null!;

    /// <summary>One picture for all questions of one load.</summary>
    protected ReviewFacts Facts { get; private set; } = null!;

    [CascadingParameter]
    protected CurrentUser User { get; set; } = null!;

    /// <summary>The unit that the page is about by its route; null where the query names it.</summary>
    protected virtual string? RouteUnit => null;

    /// <summary>Query keys that the page reads itself; others are filters or junk.</summary>
    protected virtual IReadOnlyCollection<string> OwnKeys => [];

    /// <summary>The first day that the page can stand on; null for that of the baseline.</summary>
    protected virtual DateOnly? FirstDay => null;

    /// <summary>The figures that the page lets its reader choose from; null where it does not.</summary>
    protected virtual Theme? Theme => null;

    [Inject]
    private CurrentFacts Current { get; set; } = null!;

    [CascadingParameter]
    private Microsoft.AspNetCore.Components.RouteData Page { get; set; } = null!;

    /// <summary>The route as the page declares it; the router does not tell it within a circuit.</summary>
    private string Template => GetType().GetCustomAttributes<RouteAttribute>().Single().Template;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Tells of parts of the page's own keys that mean nothing, each written as <c>key=value</c>.</summary>
    protected void Reject(params IReadOnlyList<string> faults) => Address = Address.WithFaults(faults, Navigation.Uri);

    /// <summary>Asks for what the page shows.</summary>
    protected abstract Task LoadAsync(CancellationToken token);

    protected override void OnInitialized() => following = Current.Follow(ReadAgainAsync);

    protected override Task OnParametersSetAsync() => FollowAddressAsync();

    protected virtual void Dispose(bool disposing)
    {
        following?.Dispose();
        loading?.Cancel();
        loading?.Dispose();
    }

    /// <summary>Somebody corrected a record: the same address is read again, so that filter and scroll stay.</summary>
    private Task ReadAgainAsync() => loaded is null ? Task.CompletedTask : InvokeAsync(ShowAgainAsync);

    private async Task ShowAgainAsync()
    {
        try
        {
            await FollowAddressAsync(again: true);
            StateHasChanged();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            await DispatchExceptionAsync(fault);
        }
    }

    private async Task FollowAddressAsync(bool again = false)
    {
        if (Navigation.Uri == loaded && !again)
            return;
        loaded = Navigation.Uri;
        if (loading is not null)
            await loading.CancelAsync();
        loading = new CancellationTokenSource();
        Facts = Current.Facts;
        Address = PageAddress.Parse(Navigation.Uri, Facts, OwnKeys, User, Theme, FirstDay);
        if (AddressAccess.Refusal(Template, Page.RouteValues, new Uri(loaded).Query, Facts, User) is not null)
        {
            // Asked of the server, which answers with the page that says so.
            Navigation.NavigateTo(Navigation.Uri, forceLoad: true);
            return;
        }

        if (RouteUnit is { } unit)
            Address = Address with { Unit = unit };

        try
        {
            await LoadAsync(loading.Token);
        }
        catch (OperationCanceledException)
        {
            // A newer address took its place.
        }
    }
}
