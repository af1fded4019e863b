using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.App.Hosting;

/// <summary>Reads one official's file as soon as the figures stand: what is built and compiled with the first question
/// is then there before the first reader asks.</summary>
public sealed class WarmUp(IDbContextFactory<ReviewDb> databases, CurrentFacts current, StartProgress progress) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await progress.Ended.WaitAsync(stoppingToken);
        if (!progress.IsReady)
            return;
        var somebody = current.Facts.Blocks.SelectMany(block => block.People).FirstOrDefault();
        try
        {
            await Task.Run(() => new OfficialFileQuery(databases).OfAsync(somebody.Id ?? "", stoppingToken), stoppingToken);
        }
        catch (SqliteException)
        {
            // The first reader asks again, and is told if it fails again.
        }
    }
}
