using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReviewDashboard.Tests.Hosting;

namespace ReviewDashboard.Tests.Benchmarks.Load;

/// <summary>Somebody signed in, with the cookies of one browser.</summary>
public sealed partial class Reader : IDisposable
{
    private readonly HttpClient http;

    private Reader(Uri address)
    {
        http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        Address = address;
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Waits until the app has its figures and signs a demonstration account in.</summary>
    public static async Task<Reader> SignInAsync(Uri address, string demonstration)
    {
        var reader = new Reader(address);
        while (!await reader.IsReadyAsync())
            await Task.Delay(200);
        using var answer = await RunningApp.SendFormAsync(reader.http, "/sign-in", "demo", ("Entry.Name", demonstration));
        if (answer.StatusCode is not HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{demonstration} was not signed in: {answer.StatusCode}");
        return reader;
    }

    /// <summary>Fetches a page and gives what its script would send to have its components drawn: the operations and the state.</summary>
    public async Task<(string Operations, string State)> FetchAsync(string path)
    {
        var html = await ReadAsync(path);
        var operations = Marker().Matches(html).Select((match, index) => new JsonObject
        {
            ["type"] = "add",
            ["ssrComponentId"] = index + 1,
            ["marker"] = JsonNode.Parse(match.Groups["json"].Value),
        });
        var batch = new JsonObject { ["batchId"] = 1, ["operations"] = new JsonArray([.. operations]) };
        return (batch.ToJsonString(), State().Match(html).Groups["state"].Value);
    }

    /// <summary>Fetches a text.</summary>
    /// <exception cref="HttpRequestException">It is not there.</exception>
    public Task<string> ReadAsync(string path) => http.GetStringAsync(path);

    public void Dispose() => http.Dispose();

    private async Task<bool> IsReadyAsync()
    {
        using var answer = await http.GetAsync("/health/ready");
        return answer.IsSuccessStatusCode;
    }

    [GeneratedRegex("<!--Blazor:(?<json>{.+?})-->", RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>[^-]+)-->", RegexOptions.ExplicitCapture)]
    private static partial Regex State();
}
