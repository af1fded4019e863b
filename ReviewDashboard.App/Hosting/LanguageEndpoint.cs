using System.Globalization;
using Microsoft.AspNetCore.Localization;
using ReviewDashboard.App.Shared;

namespace ReviewDashboard.App.Hosting;

/// <summary>Keeps the chosen language in a cookie and goes back to the page that asked. A circuit takes its culture
/// from the request that opened it, so the page is loaded anew.</summary>
public static class LanguageEndpoint
{
    public static void MapLanguage(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/language/{language}", (string language, HttpContext context) =>
        {
            if (ScreenLanguages.All.FirstOrDefault(known => known.TwoLetterISOLanguageName == language) is { } culture)
                Keep(culture, context.Response);
            return Results.LocalRedirect(Back(context.Request));
        }).AllowAnonymous();

    private static void Keep(CultureInfo culture, HttpResponse response) => response.Cookies.Append(
        CookieRequestCultureProvider.DefaultCookieName,
        CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });

    private static string Back(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value ? from.PathAndQuery : "/";
}
