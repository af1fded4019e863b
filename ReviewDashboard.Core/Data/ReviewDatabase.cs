using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

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
    public static async Task MigrateAsync(string file, CancellationToken token)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        if (await IsCurrentAsync(file, token))
            return;
        await using var db = new ReviewDb(Options(file));
        await db.Database.MigrateAsync(token);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", token);
    }

    /// <summary>Whether records have ever been written to it.</summary>
    public static async Task<bool> HasRecordsAsync(string file, CancellationToken token) =>
        await AskAsync(file, "SELECT count(*) FROM changes", token) is > 0L;

    /// <summary>How many accounts for trying the product out there are.</summary>
    public static async Task<long> CountDemonstrationAccountsAsync(string file, CancellationToken token) =>
        await AskAsync(file, "SELECT count(*) FROM AspNetUsers WHERE IsDemonstration", token) is long count ? count : 0;

    private static async Task<bool> IsCurrentAsync(string file, CancellationToken token)
    {
        if (await AskAsync(file, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'", token) is 0L)
            return false;
        var newest = typeof(ReviewDb).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal);
        return await AskAsync(file, "SELECT max(MigrationId) FROM __EFMigrationsHistory", token) is string applied
            && string.Equals(applied, newest, StringComparison.Ordinal);
    }

    // Asked of the file itself: building the model, only to learn that nothing is to be done, would be most of a start.
    private static async Task<object?> AskAsync(string file, string question, CancellationToken token)
    {
        await using var connection = new SqliteConnection(ConnectionString(file));
        await connection.OpenAsync(token);
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync(token);
    }
}
