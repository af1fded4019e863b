using Microsoft.AspNetCore.Localization;

namespace ReviewDashboard.App.Api;

/// <summary>Programs, and readers of the description, are answered in the language that their request names.</summary>
public sealed class ApiLanguage : AcceptLanguageHeaderRequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        ApiProblems.IsApi(httpContext.Request.Path) || httpContext.Request.Path == ApiReference.DocumentAddress
            ? base.DetermineProviderCultureResult(httpContext)
            : NullProviderCultureResult;
}
