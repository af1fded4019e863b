using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;
using MudBlazor.Services;
using ReviewDashboard.App.Api;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Layout;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Communes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;

namespace ReviewDashboard.App.Hosting;

/// <summary>The web application: what it is made of and how a request goes through it.</summary>
public static class WebHost
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>Serves until the token or Ctrl+C ends it.</summary>
    /// <exception cref="RefusedException">An address cannot be served on.</exception>
    public static async Task RunAsync(string[] args, string database, CancellationToken token)
    {
        await using var app = Build(args, database, builder => ServingAddress.Check(builder.Configuration[WebHostDefaults.ServerUrlsKey]!));
        app.Lifetime.ApplicationStarted.Register(() => SayAddresses(app));
        await app.RunAsync(token);
    }

    /// <summary>Builds the application on a database file and begins to make that ready; <paramref name="configure"/> comes before.</summary>
    public static WebApplication Build(string[] args, string database, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(Options(args));
        // Scripts, styles and fonts of a build that is not published lie in the project's folders.
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(DefaultAddress);
        configure?.Invoke(builder);
        AddServices(builder, Path.GetFullPath(database));
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void SayAddresses(WebApplication app)
    {
        foreach (var address in app.Urls)
            Console.Out.WriteLine(HostTexts.Listening, address);
    }

    /// <summary>A debug build is Development unless the environment or the arguments say otherwise.</summary>
    private static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ApplicationName = typeof(WebHost).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = EnvironmentOf(args),
    };

    private static string? EnvironmentOf(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build();
        if (configuration[HostDefaults.EnvironmentKey] is { Length: > 0 } named)
            return named;
#if DEBUG
        return Environments.Development;
#else
        return null;
#endif
    }

    private static void AddServices(WebApplicationBuilder builder, string database)
    {
        var services = builder.Services;
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Logs the stack trace of a failed start, of which the command line says one sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // Says that keys are kept unencrypted, which is so on purpose: they lie beside the database, in its folder's care.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        services.AddSingleton(TimeProvider.System);
        services.AddDbContextFactory<ReviewDb>(options => options.UseSqlite(ReviewDatabase.ConnectionString(database)));
        services.AddDataProtection().SetApplicationName("ReviewDashboard")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.ChangeExtension(database, ".keys")));
        services.AddSecurityHeaders();
        services.AddReviewAccounts();
        services.AddReviewApi(builder.Configuration);
        var start = Start.Begin(database, builder.Environment.IsDevelopment());
        services.AddHostedService(_ => start);
        services.AddHostedService<WarmUp>();
        services.AddHostedService<ChangeWatch>();
        services.AddSingleton(start.Facts);
        services.AddSingleton(start.Progress);
        services.AddScoped<OfficialFileQuery>();
        services.AddScoped<CorrectionDesk>();
        services.AddScoped<UndoChange>();
        services.AddScoped<ChangeHistory>();
        services.AddScoped<SetTargets>();
        services.AddScoped<TargetHistory>();
        services.AddScoped<OfficialPortraitQuery>();
        services.AddScoped<CommuneBriefQuery>();
        services.AddRazorComponents().AddInteractiveServerComponents(options => options.DisconnectedCircuitMaxRetained = 20);
        services.AddSingleton<ReaderLimit>();
        services.AddSingleton<ServerMetrics>();
        services.AddSingleton<VerificationRunner>();
        services.AddSingleton<CircuitHandler>(provider => provider.GetRequiredService<ReaderLimit>());
        // Vietnamese as it is written: as numbers its letters would take three times as much.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddMudServices();
        services.Configure<RequestLocalizationOptions>(UseLanguages);
    }

    /// <summary>Vietnamese unless the reader chose otherwise; the browser's own language is asked by programs only.</summary>
    private static void UseLanguages(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(ScreenLanguages.Vietnamese.Name);
        options.SupportedCultures = options.SupportedUICultures = [.. ScreenLanguages.All, .. ScreenLanguages.All.Select(language => language.Parent)];
        options.RequestCultureProviders = [new CookieRequestCultureProvider(), new ApiLanguage { Options = options }];
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseMiddleware<WaitingPage>();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/refused/{0}", createScopeForStatusCodePages: true);
        app.UseApiProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAddressAccess();
        app.Use(app.Services.GetRequiredService<ReaderLimit>().GuardAsync);
        app.UseAntiforgery();
        app.UseFreshForms();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapLanguage();
        app.MapAccounts();
        app.MapDownloads();
        app.MapReviewApi();
        app.MapApiReference();
        app.MapRazorComponents<Layout.App>().AddInteractiveServerRenderMode(options => options.ConfigureWebSocketAcceptContext = Compress);
    }

    /// <summary>Each message is compressed by itself: what is remembered between messages would cost each open page 0.2 MB.</summary>
    private static Task Compress(HttpContext context, WebSocketAcceptContext connection)
    {
        connection.DangerousEnableCompression = true;
        connection.DisableServerContextTakeover = true;
        connection.ServerMaxWindowBits = 13;
        return Task.CompletedTask;
    }
}
