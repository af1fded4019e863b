using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Api;

/// <summary>The description of the HTTP interface for programs and for the reference (OpenAPI), in the reader's language. Shapes come from
/// the answers themselves, parameters from the list that requests are checked against.</summary>
public sealed class ApiDocument : IOpenApiDocumentTransformer
{
    public const string Name = "v1";

    private const string Problem = "Problem";
    private const string Token = "token";
    private const string Cookie = "cookie";

    /// <summary>What each question may be answered with, beside what was asked for.</summary>
    private static readonly (int Status, Func<string> Text)[] Refusals =
    [
        (400, () => ApiTexts.Answer400), (401, () => ApiTexts.Answer401), (403, () => ApiTexts.Answer403), (406, () => ApiTexts.Answer406),
        (429, () => ApiTexts.Answer429), (500, () => ApiTexts.Answer500), (503, () => ApiTexts.Answer503),
    ];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = ApiTexts.DocumentTitle, Version = Name, Description = ApiTexts.DocumentText };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Tags = new HashSet<OpenApiTag> { new() { Name = ApiTexts.DocumentTag } };
        document.Components ??= new OpenApiComponents();
        AddSecurity(document);
        AddProblem(document);
        foreach (var (path, item) in document.Paths)
        {
            item.Operations!.Remove(HttpMethod.Head);
            Describe(document, item.Operations[HttpMethod.Get], ApiEndpoint.All.Single(endpoint => endpoint.Path == path));
        }

        foreach (var (name, schema) in document.Components.Schemas!)
            ApiProperties.Describe(name, schema);
        return Task.CompletedTask;
    }

    private static void Describe(OpenApiDocument document, OpenApiOperation operation, ApiEndpoint endpoint)
    {
        operation.OperationId = endpoint.Name;
        operation.Summary = endpoint.Summary();
        operation.Description = endpoint.Text();
        operation.Tags = new HashSet<OpenApiTagReference> { new(ApiTexts.DocumentTag, document) };
        operation.Parameters = [.. endpoint.Parameters.Select(Parameter)];
        operation.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Cookie, document)] = [] },
        ];
        var answer = (OpenApiResponse)operation.Responses!["200"];
        answer.Description = ApiTexts.Answer200;
        answer.Headers = Headers(endpoint);
        answer.Content!["application/json"].Example = JsonNode.Parse(endpoint.Example);
        operation.Responses["304"] = new OpenApiResponse { Description = ApiTexts.Answer304 };
        foreach (var (status, text) in Refusals)
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Refusal(document, text());
    }

    private static OpenApiParameter Parameter(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Text(),
        Example = parameter.Most is null ? JsonValue.Create(parameter.Example) : JsonNode.Parse(parameter.Example),
        Schema = parameter.Most is { } most
            ? new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = most.ToString(CultureInfo.InvariantCulture), Default = JsonNode.Parse(parameter.Example) }
            : new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static Dictionary<string, IOpenApiHeader> Headers(ApiEndpoint endpoint)
    {
        var headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["ETag"] = Header(ApiTexts.ETagText) };
        if (endpoint.IsPaged)
        {
            headers[ApiPaging.Total] = Header(ApiTexts.TotalText);
            headers["Link"] = Header(ApiTexts.LinkText);
        }

        return headers;
    }

    private static OpenApiHeader Header(string text) => new() { Description = text, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiResponse Refusal(OpenApiDocument document, string text) => new()
    {
        Description = text,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            [ApiProblems.ContentType] = new() { Schema = new OpenApiSchemaReference(Problem, document) },
        },
    };

    private static void AddSecurity(OpenApiDocument document)
    {
        document.AddComponent(Token, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = ApiTexts.TokenScheme });
        document.AddComponent(Cookie, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = AccountServices.CookieName,
            Description = ApiTexts.CookieScheme,
        });
    }

    private static void AddProblem(OpenApiDocument document) => document.AddComponent(Problem, new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = Text(),
            ["title"] = Text(),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text(),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["parameter"] = Text(), ["detail"] = Text() },
                },
            },
        },
    });

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
