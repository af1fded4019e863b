using System.Net;
using System.Text.Json;
using ReviewDashboard.App.Api;
using ReviewDashboard.Tests.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Api;

/// <summary>The description of the HTTP interface, and the page to browse it.</summary>
public sealed class ApiDocumentTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_question_is_described_with_its_parameters_answers_and_ways_in()
    {
        var document = await ReadAsync("vi");
        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.");
        document.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Count().ShouldBe(2);
        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ShouldBe(ApiEndpoint.All.Select(endpoint => endpoint.Path), ignoreOrder: true);
        foreach (var endpoint in ApiEndpoint.All)
        {
            var path = document.GetProperty("paths").GetProperty(endpoint.Path);
            path.EnumerateObject().Select(operation => operation.Name).ShouldBe(["get"]);
            var operation = path.GetProperty("get");
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            operation.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
            operation.GetProperty("security").GetArrayLength().ShouldBe(2);
            operation.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString())
                .ShouldBe(endpoint.Parameters.Select(parameter => parameter.Name));
            foreach (var parameter in operation.GetProperty("parameters").EnumerateArray())
            {
                parameter.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
                parameter.TryGetProperty("example", out _).ShouldBeTrue();
            }

            var answers = operation.GetProperty("responses");
            answers.EnumerateObject().Select(answer => answer.Name).ShouldBe(["200", "304", "400", "401", "403", "406", "429", "500", "503"]);
            foreach (var refusal in answers.EnumerateObject().Where(answer => answer.Name[0] is '4' or '5'))
                refusal.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString().ShouldBe("#/components/schemas/Problem");
        }
    }

    [Fact]
    public async Task Every_property_of_an_answer_is_described_and_stands_in_its_example()
    {
        var document = await ReadAsync("en");
        var schemas = document.GetProperty("components").GetProperty("schemas");
        foreach (var schema in schemas.EnumerateObject())
        {
            foreach (var property in schema.Value.GetProperty("properties").EnumerateObject())
                property.Value.GetProperty("description").GetString().ShouldNotBeNullOrEmpty($"{schema.Name}.{property.Name}");
        }

        foreach (var endpoint in ApiEndpoint.All)
        {
            var answer = document.GetProperty("paths").GetProperty(endpoint.Path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
            var shape = answer.GetProperty("schema").GetProperty("items").GetProperty("$ref").GetString()!.Split('/')[^1];
            answer.GetProperty("example")[0].EnumerateObject().Select(property => property.Name)
                .ShouldBe(schemas.GetProperty(shape).GetProperty("properties").EnumerateObject().Select(property => property.Name), endpoint.Name);
        }
    }

    [Fact]
    public async Task Every_example_of_a_parameter_is_understood()
    {
        using var browser = await app.SignedInAsync("inspector");
        foreach (var endpoint in ApiEndpoint.All)
        {
            // The small province has none of these: an official of the large one, a title, and a past before its only change.
            foreach (var parameter in endpoint.Parameters.Where(known => known.Name is not ("official" or "as_known_on")))
            {
                using var answer = await browser.GetAsync($"{endpoint.Path}?{parameter.Name}={Uri.EscapeDataString(parameter.Example)}", Token);
                answer.IsSuccessStatusCode.ShouldBeTrue($"{endpoint.Name} {parameter.Name}");
            }
        }
    }

    [Fact]
    public async Task The_document_speaks_the_readers_language()
    {
        (await ReadAsync("vi")).GetProperty("info").GetProperty("title").GetString().ShouldBe("ReviewDashboard: giao diện lập trình");
        (await ReadAsync("en")).GetProperty("info").GetProperty("title").GetString().ShouldBe("ReviewDashboard: HTTP interface");
    }

    [Fact]
    public async Task The_reference_is_for_those_who_are_signed_in_and_brings_its_own_script()
    {
        using (var stranger = app.Browser())
            (await stranger.GetAsync("/api/reference/", Token)).Headers.Location!.ToString().ShouldContain("/sign-in");
        using var browser = await app.SignedInAsync("leader");
        (await browser.GetAsync("/api", Token)).Headers.Location!.ToString().ShouldBe("/api/reference/");
        using var page = await browser.GetAsync("/api/reference/", Token);
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Token));
        html.ShouldNotContain("https://");
        var policy = page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        var nonce = policy.Split("'nonce-")[1].Split('\'')[0];
        html.ShouldContain($"nonce=\"{nonce}\"");
        (await browser.GetAsync("/api/reference/scalar.js", Token)).IsSuccessStatusCode.ShouldBeTrue();
    }

    private async Task<JsonElement> ReadAsync(string language)
    {
        using var stranger = app.Browser();
        stranger.DefaultRequestHeaders.Add("Accept-Language", language);
        using var document = JsonDocument.Parse(await stranger.GetStringAsync("/openapi/v1.json", Token));
        return document.RootElement.Clone();
    }
}
