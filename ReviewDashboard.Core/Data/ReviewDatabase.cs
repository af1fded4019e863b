using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReviewDashboard.Core.Data;

/// <summary>Where the database is, and how it is opened.</summary>
public static class ReviewDatabase
{
    /// <summary>The default file, under the working folder.</summary>
    public const string DefaultFile = "data/review.db";

    /// <summary>The connection string of a SQLite file: foreign keys on.</summary>
    public static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    public static DbContextOptions<ReviewDb> Options(string file) =>
        new DbContextOptionsBuilder<ReviewDb>().UseSqlite(ConnectionString(file)).Options;

    /// <summary>Makes the folder, migrates the schema to today's and turns the write-ahead log on.</summary>
    public static async Task MigrateAsync(ReviewDb db, CancellationToken token)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        await db.Database.MigrateAsync(token);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", token);
    }
}
