using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Api;

/// <summary>What the HTTP interface answers when it cannot answer: problem details (RFC 9457) in the reader's language.</summary>
public static class ApiProblems
{
    /// <summary>Under this path are the answers; what else is under /api, but for the reference, is nothing.</summary>
    public const string Root = "/api/v1";

    public const string ContentType = "application/problem+json";

    /// <summary>Whether a program asks there, and no reader of pages.</summary>
    public static bool IsApi(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value?.Trim('/') is { Length: > 0 }
        && !path.StartsWithSegments(ApiReference.Address, StringComparison.OrdinalIgnoreCase);

    /// <summary>All faults of a request at once.</summary>
    public static IResult Faulty(IEnumerable<QuestionFault> faults) => Of(
        StatusCodes.Status400BadRequest, ApiTexts.Faulty,
        new Dictionary<string, object?> { ["errors"] = faults.Select(fault => new ApiFault(fault.Part, fault.Message)).ToArray() });

    /// <summary>A parameter that names what belongs to others.</summary>
    public static IResult Forbidden(string parameter, string value) => Of(
        StatusCodes.Status403Forbidden, ApiTexts.ForbiddenDetail,
        new Dictionary<string, object?> { ["errors"] = new[] { new ApiFault(parameter, QuestionFault.Say(parameter, ApiTexts.NotYours, value).Message) } });

    public static IResult Of(int status, string detail, IDictionary<string, object?>? more = null) =>
        Results.Problem(detail, statusCode: status, title: Title(status), type: "about:blank", extensions: more);

    /// <summary>Answers to programs that have no body of their own, and failures, become problems; everywhere else pages say it.</summary>
    public static void UseApiProblems(this WebApplication app) => app.UseWhen(context => IsApi(context.Request.Path), api =>
    {
        api.UseExceptionHandler(failed => failed.Run(context => Of(StatusCodes.Status500InternalServerError, ApiTexts.Failed).ExecuteAsync(context)));
        api.UseStatusCodePages(refused => Of(refused.HttpContext.Response.StatusCode, Detail(refused.HttpContext)).ExecuteAsync(refused.HttpContext));
    });

    private static string Detail(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => QuestionFault.Say("", ApiTexts.NoSuchPath, string.Join(", ", ApiEndpoint.All.Select(endpoint => endpoint.Path))).Message,
        StatusCodes.Status405MethodNotAllowed => ApiTexts.ReadOnly,
        _ => ReasonPhrases.GetReasonPhrase(context.Response.StatusCode),
    };

    private static string Title(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ApiTexts.Title400,
        StatusCodes.Status401Unauthorized => ApiTexts.Title401,
        StatusCodes.Status403Forbidden => ApiTexts.Title403,
        StatusCodes.Status404NotFound => ApiTexts.Title404,
        StatusCodes.Status405MethodNotAllowed => ApiTexts.Title405,
        StatusCodes.Status406NotAcceptable => ApiTexts.Title406,
        StatusCodes.Status429TooManyRequests => ApiTexts.Title429,
        StatusCodes.Status503ServiceUnavailable => ApiTexts.Title503,
        StatusCodes.Status500InternalServerError => ApiTexts.Title500,
        _ => ReasonPhrases.GetReasonPhrase(status),
    };
}

/// <summary>One thing to mend in a request.</summary>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="Detail">What is wrong with it, and how it is written.</param>
public sealed record ApiFault(string Parameter, string Detail);
