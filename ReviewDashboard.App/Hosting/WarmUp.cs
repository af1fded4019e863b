using System.Globalization;
using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using ReviewDashboard.App.Layout;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Hosting;

/// <summary>Draws every page once as soon as the figures stand, for nobody: what is compiled, read and built with the first
/// drawing of a page, a third of a second for some, is then there before the first reader comes.</summary>
public sealed class WarmUp(IServiceScopeFactory scopes, CurrentFacts current, StartProgress progress, ILogger<WarmUp> log, ILoggerFactory logs) : BackgroundService
{
    private const string Here = "http://localhost/";

    private static readonly ReviewFilter NonSpecialised =
        ReviewFilter.None.With(FilterKey.Category, [Codes.Of(TitleCategory.NonSpecialisedCommune), Codes.Of(TitleCategory.NonSpecialisedHamlet)]);

    /// <summary>An address of each page, of a district's history, and of the overview on another day, as people are taken along to that
    /// day, and of those who lie apart from all others.</summary>
    public IEnumerable<string> Addresses() => typeof(FilterPage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FilterPage)))
        .SelectMany(page => page.GetCustomAttributes<RouteAttribute>())
        .Select(route => Filled(route.Template))
        .Concat(current.Facts.Units.Districts.Take(1).Select(district => Links.HistoryOfUnit(district.Code)))
        .Append(Links.Day(Here, current.Facts.DefaultDay.AddMonths(-1)))
        .Append(Links.Filter(Here, NonSpecialised))
        .OfType<string>();

    /// <summary>What a page looks like to an administrator, in HTML.</summary>
    /// <param name="address">Path and query.</param>
    public async Task<string> DrawAsync(string address)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (ScreenLanguages.Vietnamese, ScreenLanguages.Vietnamese);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        ((IHostEnvironmentNavigationManager)services.GetRequiredService<NavigationManager>()).Initialize(Here, new Uri(new Uri(Here), address).AbsoluteUri);
        ((IHostEnvironmentAuthenticationStateProvider)services.GetRequiredService<AuthenticationStateProvider>())
            .SetAuthenticationState(Task.FromResult(new AuthenticationState(Nobody())));
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Routes>()).ToHtmlString());
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAny(progress.Ended, Task.Delay(Timeout.Infinite, stoppingToken));
        if (progress.IsReady)
            await Task.Run(() => DrawAllAsync(stoppingToken), CancellationToken.None);
    }

    private async Task DrawAllAsync(CancellationToken token)
    {
        foreach (var address in Addresses().TakeWhile(_ => !token.IsCancellationRequested))
        {
            try
            {
                await DrawAsync(address);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // The first reader asks again, and is told if it fails again.
                if (!token.IsCancellationRequested)
                    log.LogWarning(fault, "{Address} could not be drawn beforehand.", address);
            }
        }

        // What loading and drawing left behind is a third of the memory of a server without readers.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>The route with something there is in place of its parameter; null where there is nothing.</summary>
    private string? Filled(string template)
    {
        var units = current.Facts.Units;
        (string Parameter, string? Value)[] samples =
        [
            (AddressAccess.Indicator, IndicatorCatalogue.All[0].Code),
            (AddressAccess.District, units.Districts.Select(district => district.Code).FirstOrDefault()),
            (AddressAccess.Commune, units.Communes.Select(commune => commune.Code).FirstOrDefault()),
            (AddressAccess.Official, current.Facts.Blocks.SelectMany(block => block.People).Select(person => person.Id).FirstOrDefault()),
        ];
        foreach (var (parameter, value) in samples)
        {
            if (template.Contains($"{{{parameter}}}", StringComparison.Ordinal))
                return value is null ? null : template.Replace($"{{{parameter}}}", value, StringComparison.Ordinal);
        }

        return template;
    }

    private static ClaimsPrincipal Nobody() =>
        new(new ClaimsIdentity([new(ClaimTypes.Name, "-"), new(ClaimTypes.Role, nameof(Role.Admin))], nameof(WarmUp)));
}
