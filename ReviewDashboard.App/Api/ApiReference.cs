using Microsoft.AspNetCore.OpenApi;
using NetEscapades.AspNetCore.SecurityHeaders;
using ReviewDashboard.App.Hosting;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using Scalar.AspNetCore;

namespace ReviewDashboard.App.Api;

/// <summary>The reference of the HTTP interface: its description for programs, open to all, since it holds no data,
/// and a page to browse it and try it, which is served whole from here.</summary>
public static class ApiReference
{
    public const string Address = "/api/reference";
    public const string DocumentAddress = $"/openapi/{ApiDocument.Name}.json";

    public static void AddReviewDocument(this IServiceCollection services) => services.AddOpenApi(ApiDocument.Name, options =>
    {
        options.ShouldInclude = description => ApiProblems.IsApi($"/{description.RelativePath}");
        options.AddDocumentTransformer<ApiDocument>();
    });

    public static void MapApiReference(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi().AllowAnonymous();
        routes.MapGet("/api", () => Results.LocalRedirect($"{Address}/")).RequireAuthorization();
        routes.MapScalarApiReference(Address, (options, context) =>
        {
            options.Title = ApiTexts.DocumentTitle;
            options.OpenApiRoutePattern = "/openapi/{documentName}.json";
            options.Favicon = "/icon.svg";
            options.Nonce = context.GetNonce();
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.Agent = new ScalarAgentOptions { Disabled = true };
            options.Mcp = new ScalarMcpOptions { Disabled = true };
            options.HideClientButton = true;
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
            // The page's own switch is kept by the page; it begins with the theme of the others.
            options.DarkMode = context.Request.Cookies["theme"] == "dark";
            if (ScreenLanguages.IsVietnamese)
                options.Localization = new ScalarLocalizationOptions { Translations = ReferenceWords.Vietnamese() };
            options.HeaderContent = $"""<p class="way-back"><a href="{Links.Account}">‹ {AccountPageTexts.Title}</a></p>""";
            options.HeadContent = """<link rel="stylesheet" href="/fonts.css"><style>.way-back { margin: 0; padding: 8px 12px; font: 500 13.5px 'Be Vietnam Pro', sans-serif; } .way-back a { color: var(--scalar-color-1, inherit); }</style>""";
            options.CustomCss = ":root { --scalar-font: 'Be Vietnam Pro', sans-serif; }";
        }).RequireAuthorization().WithSecurityHeadersPolicy(SecurityHeaders.WithNonce);
    }
}
