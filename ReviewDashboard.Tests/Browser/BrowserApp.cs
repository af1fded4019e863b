using Microsoft.Playwright;
using Xunit;

namespace ReviewDashboard.Tests.Browser;

/// <summary>The running app, seen in the chromium that the machine has. Without one the tests say so and are skipped;
/// in the gate (<c>CI=true</c>) they fail.</summary>
public sealed class BrowserApp : IAsyncLifetime
{
    private static readonly string? Chromium = FindChromium();

    /// <summary>What browsers remember of those who have signed in, by account.</summary>
    private readonly Dictionary<string, string> signedIn = [];

    private AppProcess? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Whether the machine has a chromium.</summary>
    public static bool HasChromium => Chromium is not null;

    /// <summary>A database file to serve; without one a fresh one with the example data.</summary>
    public string? Given { get; init; }

    /// <summary>The database file that is served.</summary>
    public string Database => app!.Database;

    public Uri Address => app!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
            return;
        app = await AppProcess.StartAsync(Given);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    /// <inheritdoc cref="AppProcess.RestAsync"/>
    public Task RestAsync() => app!.RestAsync();

    /// <summary>Opens an address of the app in a window of its own, signed in when an account is named.</summary>
    /// <param name="path">Path and query.</param>
    /// <param name="account">A demonstration account, or null.</param>
    /// <param name="window">What kind of window.</param>
    public async Task<IPage> OpenAsync(string path, string? account = "leader", Window? window = null)
    {
        if (Chromium is null)
        {
            const string Reason = "No chromium on this machine (apt-get install chromium).";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Reason);
            Assert.Skip(Reason);
        }

        window ??= new Window();
        var isKnown = signedIn.TryGetValue(account ?? "", out var state);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = window.Width, Height = window.Height },
            StorageState = state,
        });
        await context.AddCookiesAsync(
        [
            new() { Name = "theme", Value = window.Theme, Url = Address.ToString() },
            new() { Name = ".AspNetCore.Culture", Value = $"c={window.Language}|uic={window.Language}", Url = Address.ToString() },
        ]);
        var page = await context.NewPageAsync();
        if (account is not null && !isKnown)
        {
            await page.GotoAsync("/sign-in");
            // While the example data loads, a waiting page stands here and asks again by itself.
            await page.Locator($"[data-demo={account}]").ClickAsync(new() { Timeout = 60_000 });
            await page.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
            signedIn[account] = await context.StorageStateAsync();
        }

        await GoAsync(page, path);
        return page;
    }

    /// <summary>Goes to an address and waits until its circuit stands.</summary>
    public static async Task GoAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("main h1").WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }

    private static string? FindChromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine).FirstOrDefault(File.Exists);

    /// <summary>Size, theme and language of a window.</summary>
    public sealed record Window(int Width = 1366, int Height = 768, string Theme = "light", string Language = "vi-VN");
}
