using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Commands;

/// <summary>An empty database that is gone when it has been used: a trial leaves nothing behind.</summary>
public sealed class TrialDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-trial-");

    public async Task<ReviewDb> OpenAsync(CancellationToken token)
    {
        var file = Path.Combine(folder.FullName, "review.db");
        await ReviewDatabase.MigrateAsync(file, token);
        return new ReviewDb(ReviewDatabase.Options(file));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
