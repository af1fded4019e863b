using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.App.Commands;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Hosting;

/// <summary>Makes the database ready while the server already answers with a waiting page.</summary>
public sealed class Start(
    IServiceProvider services, IDbContextFactory<ReviewDb> databases, SeedData seed, CurrentFacts facts, StartProgress progress,
    IHostEnvironment environment, IServer server, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStarted.Register(SayAddress);
        // Migrating and loading are synchronous in SQLite: without this the server would not listen until they end.
        await Task.Yield();
        try
        {
            await PrepareAsync(stoppingToken);
            progress.Finish();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        catch (Exception fault) when (fault is RefusedException or SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            progress.Fail(fault.Message);
            await Console.Error.WriteLineAsync(fault.Message);
        }
    }

    private void SayAddress()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Console.Out.WriteLine(HostTexts.Listening, address);
    }

    private async Task PrepareAsync(CancellationToken token)
    {
        await using (var db = await databases.CreateDbContextAsync(token))
        {
            await ReviewDatabase.MigrateAsync(db, token);
            if (environment.IsDevelopment() && await ReviewDatabase.CountDemonstrationAccountsAsync(db, token) < DemonstrationAccounts.All.Count)
                await DemonstrationAccounts.EnsureAsync(services, token);
        }

        progress.Step = StartStep.Loading;
        using (var bar = new ProgressBar(Console.Error))
            await seed.LoadIfEmptyAsync(new Told(progress, bar), token);
        progress.Step = StartStep.Counting;
        await facts.LoadAsync(token);
    }

    /// <summary>Tells the waiting page and the terminal, on the importing thread, so that neither lags behind.</summary>
    private sealed class Told(StartProgress page, ProgressBar terminal) : IProgress<double>
    {
        public void Report(double value)
        {
            page.Loaded = value;
            terminal.Report(value);
        }
    }
}
