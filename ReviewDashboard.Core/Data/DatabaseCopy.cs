using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReviewDashboard.Core.Data;

/// <summary>A copy of the database as it stands at one moment, in a temporary file that only this user can read:
/// it can be changed at will and is gone when disposed of.</summary>
internal sealed class DatabaseCopy : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private DatabaseCopy(DirectoryInfo folder, SqliteConnection connection)
    {
        this.folder = folder;
        Connection = connection;
    }

    /// <summary>Open, and without checks of foreign keys.</summary>
    public SqliteConnection Connection { get; }

    public static async Task<DatabaseCopy> MakeAsync(ReviewDb db, CancellationToken token)
    {
        var place = Directory.CreateTempSubdirectory("review-");
        var file = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(place.FullName, "copy.db"),
            Pooling = false,
            ForeignKeys = false,
        };
        var copy = new DatabaseCopy(place, new SqliteConnection(file.ToString()));
        try
        {
            await copy.Connection.OpenAsync(token);
            await copy.FillAsync(db, token);
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    /// <summary>A context on the copy.</summary>
    public ReviewDb OpenContext() => new(new DbContextOptionsBuilder<ReviewDb>().UseSqlite(Connection).Options);

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task FillAsync(ReviewDb db, CancellationToken token)
    {
        await db.Database.OpenConnectionAsync(token);
        try
        {
            ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(Connection);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        await using var unsafeButFast = Connection.CreateCommand();
        unsafeButFast.CommandText = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536";
        await unsafeButFast.ExecuteNonQueryAsync(token);
    }
}
