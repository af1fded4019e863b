using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;

namespace ReviewDashboard.App.Api;

/// <summary>Knows the reader of the HTTP interface by an access token, whose account is read anew with each request: what is changed
/// or removed there holds at once. Refuses in problems and never sends anybody to the sign-in page.</summary>
public sealed class ApiAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, AccessTokens tokens, SignInManager<Account> accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>A token where there is an Authorization header, else the cookie of who is signed in.</summary>
    public const string Either = "Api";

    /// <summary>The token alone.</summary>
    private const string Bearer = "Bearer";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<AccessTokens>();
        // Tells of every request without a token, which the answer tells too.
        services.AddLogging(logging => logging.AddFilter(typeof(ApiAuthentication).FullName, LogLevel.Warning));
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiAuthentication>(Bearer, null).AddPolicyScheme(Either, null, either =>
        {
            either.ForwardDefaultSelector = context => HasToken(context.Request) ? Bearer : IdentityConstants.ApplicationScheme;
            either.ForwardChallenge = either.ForwardForbid = Bearer;
        });
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith($"{Bearer} ", StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.Fail("No bearer token.");
        if (await tokens.FindAsync(header[(Bearer.Length + 1)..].Trim(), Context.RequestAborted) is not { } account || !await accounts.CanSignInAsync(account))
            return AuthenticateResult.Fail("The token is unknown or has ended.");
        return AuthenticateResult.Success(new AuthenticationTicket(await accounts.CreateUserPrincipalAsync(account), Bearer));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = HasToken(Request) ? $"{Bearer} realm=\"ReviewDashboard\", error=\"invalid_token\"" : $"{Bearer} realm=\"ReviewDashboard\"";
        return ApiProblems.Of(StatusCodes.Status401Unauthorized, HasToken(Request) ? ApiTexts.WrongToken : ApiTexts.NoToken).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ApiProblems.Of(StatusCodes.Status403Forbidden, ApiTexts.ForbiddenDetail).ExecuteAsync(Context);

    private static bool HasToken(HttpRequest request) => request.Headers.ContainsKey(HeaderNames.Authorization);
}
