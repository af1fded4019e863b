using NetEscapades.AspNetCore.SecurityHeaders.Headers.ContentSecurityPolicy;

namespace ReviewDashboard.App.Hosting;

/// <summary>What a browser may do with our pages: everything comes from here, nothing may frame them.</summary>
public static class SecurityHeaders
{
    /// <summary>The policy of a page that brings a script of its own, marked with the nonce of the request.</summary>
    public const string WithNonce = "nonce";

    public static void AddSecurityHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies()
        .SetDefaultPolicy(Policy(script => script.Self())).AddPolicy(WithNonce, Policy(script => script.Self().WithNonce()));

    private static HeaderPolicyCollection Policy(Action<ScriptSourceDirectiveBuilder> scripts) => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .RemoveServerHeader()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            scripts(csp.AddScriptSrc());
            // MudBlazor writes its theme and the places of its popovers, and charts their sizes, as inline styles.
            csp.AddStyleSrc().Self().UnsafeInline();
            csp.AddImgSrc().Self().Data().Blob();
            csp.AddFontSrc().Self().Data();
            csp.AddConnectSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        });
}
