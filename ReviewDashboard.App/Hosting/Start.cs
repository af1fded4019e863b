using ReviewDashboard.App.Commands;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Hosting;

/// <summary>Makes the database ready while the host is being built and then answers with a waiting page.</summary>
public sealed class Start : IHostedService, IDisposable
{
    private readonly string database;
    private readonly bool isDevelopment;
    private readonly CancellationTokenSource stopping = new();

    private Start(string database, bool isDevelopment)
    {
        this.database = database;
        this.isDevelopment = isDevelopment;
        Facts = new CurrentFacts(ReviewDatabase.ConnectionString(database));
    }

    public CurrentFacts Facts { get; }

    public StartProgress Progress { get; } = new();

    public static Start Begin(string database, bool isDevelopment)
    {
        var start = new Start(database, isDevelopment);
        _ = Task.Run(() => start.RunAsync(start.stopping.Token));
        return start;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Progress.Ended.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private async Task RunAsync(CancellationToken token)
    {
        try
        {
            await PrepareAsync(token);
            // What reading a whole country needed is given back before the first reader comes, off the stack of what needed it.
            await Task.Yield();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            Progress.Finish();
        }
        catch (OperationCanceledException fault)
        {
            Progress.Fail(fault.Message);
        }
        catch (Exception fault)
        {
            // Whatever it is, those who wait are told, and whoever started the server.
            var why = Explanation.Of(fault, () => database);
            Progress.Fail(why);
            await Console.Error.WriteLineAsync(why);
        }
    }

    private async Task PrepareAsync(CancellationToken token)
    {
        await ReviewDatabase.MigrateAsync(database, token);
        if (isDevelopment)
            await DemonstrationAccounts.EnsureAsync(database, token);
        Progress.Step = StartStep.Loading;
        using (var bar = new ProgressBar(Console.Error))
            await new SeedData(database, TimeProvider.System).LoadIfEmptyAsync(new Told(Progress, bar), token);
        Progress.Step = StartStep.Counting;
        await Facts.LoadAsync(token);
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
