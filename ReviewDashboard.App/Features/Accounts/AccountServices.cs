using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Features.Accounts;

/// <summary>Accounts, sign-in cookie and what pages know of the reader.</summary>
public static class AccountServices
{
    public const string CookieName = "review-account";

    public static void AddReviewAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, RevalidatingAccount>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(SetRules).AddEntityFrameworkStores<ReviewDb>()
            .AddSignInManager<AccountSignIn>().AddClaimsPrincipalFactory<AccountClaims>();
        services.ConfigureApplicationCookie(SetCookie);
        // Shorter than an open page asks, so that one that was ended does not open again by its cookie.
        services.Configure<SecurityStampValidatorOptions>(stamps => stamps.ValidationInterval = TimeSpan.FromMinutes(1));
    }

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        // The cookie is not sent with a request from another site (SameSite), so nobody else can sign a reader out.
        routes.MapPost("/sign-out", async (SignInManager<Account> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        }).AllowAnonymous();
        routes.MapPost(PasswordChange.Address, PasswordChange.SendAsync).RequireAuthorization();
    }

    internal static void SetRules(IdentityOptions options)
    {
        options.Password.RequiredLength = 12;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireDigit = false;
        options.Password.RequireUppercase = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = CookieName;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/forbidden";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        var validate = options.Events.OnValidatePrincipal;
        options.Events.OnValidatePrincipal = context => RefuseDemonstrationAsync(context, validate);
    }

    /// <summary>A session begun in Development does not outlive the change to Production.</summary>
    private static Task RefuseDemonstrationAsync(CookieValidatePrincipalContext context, Func<CookieValidatePrincipalContext, Task> next)
    {
        var environment = context.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>();
        if (environment.IsDevelopment() || !context.Principal!.HasClaim(claim => claim.Type == AccountClaims.Demonstration))
            return next(context);
        context.RejectPrincipal();
        return Task.CompletedTask;
    }
}
