using Microsoft.AspNetCore.Antiforgery;

namespace ReviewDashboard.App.Hosting;

/// <summary>A sign-in form from before somebody signed in or out elsewhere is no longer valid. Instead of a bare refusal
/// the sender gets the first page, or, still signed out, a fresh form.</summary>
public static class StaleForms
{
    public static void UseFreshForms(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path != "/sign-in" || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            return next(context);
        context.Response.Redirect("/");
        return Task.CompletedTask;
    });
}
