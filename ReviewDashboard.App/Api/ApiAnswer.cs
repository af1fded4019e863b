using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Api;

/// <summary>An answer for programs, which need not be sent again while the data is the same.</summary>
public static class ApiAnswer
{
    private static readonly string Build = typeof(ApiAnswer).Assembly.ManifestModule.ModuleVersionId.ToString();

    /// <summary>Answers, or says that the reader has the answer already; it is counted only when it is sent.</summary>
    public static IResult Of<T>(HttpContext context, ReviewFacts facts, CurrentUser user, IEnumerable<T> answer)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = Tag(facts, user);
        headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        context.Response.Headers.Vary = string.Join(", ", HeaderNames.Authorization, HeaderNames.Cookie, HeaderNames.Accept);
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(headers.ETag, useStrongComparison: false) || known.Tag == "*")
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(answer);
    }

    /// <summary>Refuses readers that take no JSON.</summary>
    public static async ValueTask<object?> RefuseOtherMediaAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var accepted = call.HttpContext.Request.GetTypedHeaders().Accept;
        return accepted.Count == 0 || accepted.Any(media => media.Quality is not 0 && TakesJson(media))
            ? await next(call)
            : ApiProblems.Of(StatusCodes.Status406NotAcceptable, ApiTexts.OnlyJson);
    }

    private static bool TakesJson(MediaTypeHeaderValue media) =>
        media.MatchesAllTypes || (media.Type == "application" && (media.MatchesAllSubTypes || media.SubType == "json"));

    // The data (restored from elsewhere it may have the same number), the program that counts and what the reader may see.
    private static EntityTagHeaderValue Tag(ReviewFacts facts, CurrentUser user)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{facts.Version} {facts.ChangedAt?.Ticks} {Build} {Codes.Of(user.Role)} {user.DistrictCode}");
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24]}\"");
    }
}
