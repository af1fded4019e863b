using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Hosting;
using ReviewDashboard.Tests.World;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>The real application on a database of the small province in a folder of its own, without a port.</summary>
public class RunningApp : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("review-").FullName;

    public WebApplication App { get; private set; } = null!;

    public string Database => Path.Combine(folder, "review.db");

    protected virtual string Environment => "Development";

    /// <summary>More arguments of the host.</summary>
    protected virtual string[] Arguments => [];

    public async ValueTask InitializeAsync()
    {
        await SmallProvinceDatabase.MakeAsync(Database);
        App = WebHost.Build([$"--environment={Environment}", .. Arguments], Database, builder => builder.WebHost.UseTestServer());
        await App.StartAsync();
        await App.Services.GetRequiredService<StartProgress>().Ended;
    }

    public async ValueTask DisposeAsync()
    {
        // Waits for what goes on in the background, which would write to the folder that is deleted.
        await App.StopAsync();
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A browser that keeps cookies and follows no redirects.</summary>
    public HttpClient Browser() => new(new CookieKeeper(App.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") };

    public async Task<HttpClient> SignedInAsync(string demonstration)
    {
        var browser = Browser();
        using var answer = await SendFormAsync(browser, "/sign-in", "demo", ("Entry.Name", demonstration));
        if (answer.StatusCode is not HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{demonstration} was not signed in: {answer.StatusCode}");
        return browser;
    }

    /// <summary>Opens a page and sends one of its forms.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(HttpClient browser, string page, string form, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(page);
        var token = Regex.Match(html, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        var content = fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            .Append(KeyValuePair.Create("_handler", form)).Append(KeyValuePair.Create("__RequestVerificationToken", token));
        return await browser.PostAsync(page, new FormUrlEncodedContent(content));
    }

    private sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
                request.Headers.Add("Cookie", header);
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
            {
                foreach (var cookie in set)
                    cookies.SetCookies(request.RequestUri!, cookie);
            }

            return answer;
        }
    }
}

/// <summary>The same in Production.</summary>
public sealed class ProductionApp : RunningApp
{
    protected override string Environment => "Production";
}
