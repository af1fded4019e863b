using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.StaticAssets;
using ReviewDashboard.App.Api;
using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Hosting;

/// <summary>Answers every page with a line of progress until the start is done. It asks again by itself each second.</summary>
public sealed class WaitingPage(RequestDelegate next, StartProgress progress)
{
    public Task InvokeAsync(HttpContext context) =>
        progress.IsReady || IsWatching(context.Request.Path) || IsAsset(context)
            ? next(context)
            : SayAsync(context);

    private static bool IsWatching(PathString path) =>
        path.StartsWithSegments("/health", StringComparison.Ordinal) || path.StartsWithSegments("/metrics", StringComparison.Ordinal);

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private Task SayAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        context.Response.Headers.CacheControl = "no-store";
        if (ApiProblems.IsApi(context.Request.Path))
            return ApiProblems.Of(StatusCodes.Status503ServiceUnavailable, progress.Fault ?? Step()).ExecuteAsync(context);
        context.Response.ContentType = "text/html; charset=utf-8";
        var failed = progress.Fault is not null;
        var refresh = failed ? "" : """<meta http-equiv="refresh" content="1">""";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">{refresh}
            <title>{Encode(FrameTexts.Product)}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/app.css">
            <script src="/theme.js"></script></head>
            <body class="plain"><main class="plain-card" role="status"><h1>{Encode(failed ? HostTexts.FailedTitle : HostTexts.WaitingTitle)}</h1>
            <p>{Encode(progress.Fault ?? Step())}</p></main></body>
            </html>
            """, context.RequestAborted);
    }

    private string Step() => progress.Step switch
    {
        StartStep.Migrating => HostTexts.Migrating,
        StartStep.Loading => HostTexts.Loading.Say(progress.Loaded),
        _ => HostTexts.Counting,
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
