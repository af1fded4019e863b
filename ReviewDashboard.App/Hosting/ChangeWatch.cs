using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Hosting;

/// <summary>Looks every second whether a command has changed the records meanwhile, so that open pages follow that too.
/// A look asks for one number: hundredths of a millisecond.</summary>
public sealed class ChangeWatch(CurrentFacts current, StartProgress progress, TimeProvider clock, ILogger<ChangeWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await progress.Ended.WaitAsync(stoppingToken);
            using var timer = new PeriodicTimer(Interval, clock);
            while (progress.IsReady && await timer.WaitForNextTickAsync(stoppingToken))
                await LookAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private async Task LookAsync(CancellationToken token)
    {
        try
        {
            await Task.Run(() => current.LookAsync(token), token);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The database may be locked for a moment, or a command has left what cannot be counted: the figures stay those of before.
            log.LogError(fault, "The newest change could not be taken over.");
        }
    }
}
