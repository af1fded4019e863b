using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Packages;
using Shouldly;

namespace ReviewDashboard.Tests.Packages;

/// <summary>A fresh database in a temporary folder, with a clock, and the acts on it that tests need.</summary>
public sealed class Bench : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-test-");
    private int folders;

    private Bench()
    {
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2014, 1, 10, 1, 0, 0, TimeSpan.Zero));

    public string DatabaseFile => Path.Combine(folder.FullName, "review.db");

    public static async Task<Bench> OpenAsync()
    {
        var bench = new Bench();
        await ReviewDatabase.MigrateAsync(bench.DatabaseFile, CancellationToken.None);
        return bench;
    }

    public static async Task<Bench> OpenAsync(SmallPackage package)
    {
        var bench = await OpenAsync();
        (await bench.ImportAsync(package)).Errors.ShouldBeEmpty();
        return bench;
    }

    public ReviewDb OpenDb() => new(ReviewDatabase.Options(DatabaseFile));

    /// <summary>The path of a folder or file that does not exist yet.</summary>
    public string NewPath() => Path.Combine(folder.FullName, "f" + (++folders).ToString(CultureInfo.InvariantCulture));

    public Task<ImportReport> ImportAsync(SmallPackage package, bool isDryRun = false) => ImportAsync(package.WriteTo(NewPath()), isDryRun);

    /// <summary>Imports one table from its text.</summary>
    public Task<ImportReport> ImportAsync(string file, string text)
    {
        var path = Path.Combine(Directory.CreateDirectory(NewPath()).FullName, file);
        File.WriteAllText(path, text);
        return ImportAsync(path);
    }

    public async Task<ImportReport> ImportAsync(string path, bool isDryRun = false)
    {
        await using var db = OpenDb();
        var request = new ImportRequest(path, "cli:test", "thử nghiệm", isDryRun);
        return await new PackageImport(db, Time).RunAsync(request, progress: null, CancellationToken.None);
    }

    public async Task<string> ExportAsync()
    {
        await using var db = OpenDb();
        return await ExportAsync(db);
    }

    public async Task<string> ExportAsync(ReviewDb db)
    {
        var path = NewPath();
        await new PackageExport(db).WriteAsync(path, null, CancellationToken.None);
        return path;
    }

    public async Task<HistoryReport> VerifyAsync()
    {
        await using var db = OpenDb();
        return await HistoryVerification.RunAsync(db, CancellationToken.None);
    }

    /// <summary>Alters the database past the program.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var db = OpenDb();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = OpenDb())
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        folder.Delete(recursive: true);
    }

    /// <summary>The contents of all files of a folder, by name.</summary>
    public static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText), StringComparer.Ordinal);
}
