using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>What to import, and as whom.</summary>
/// <param name="Path">The folder of a data package, or one CSV file named after its table.</param>
/// <param name="By">The account, or <c>cli:USER</c>.</param>
/// <param name="Reason">Kept in the history.</param>
/// <param name="IsDryRun">Check and count only.</param>
public sealed record ImportRequest(string Path, string By, string Reason, bool IsDryRun = false);

/// <summary>Brings the tables of a data package into the database: rows with a known key are corrected, others added, none removed.
/// All or nothing: with any error, nothing is written. What was written is one change in the history.</summary>
public sealed class PackageImport(ReviewDb db, TimeProvider time)
{
    /// <summary>Rows between two looks at the progress and at whether to go on.</summary>
    private const int Stride = 4096;

    /// <summary>What there is to say of a path before any database is asked: null where something is there to import.</summary>
    public static ImportReport? Look(string path)
    {
        var errors = new ImportErrors();
        return PackageFiles.Find(path, errors).Count == 0 ? new ImportReport(0, 0, 0, 0, errors.InOrder(), null) : null;
    }

    /// <summary>Checks a package and, when nothing is wrong with it, writes it as one change.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="progress">Told the share of bytes read, from 0 to 1; may be null.</param>
    /// <param name="token">Stops the import; nothing is then written.</param>
    public async Task<ImportReport> RunAsync(ImportRequest request, IProgress<double>? progress, CancellationToken token)
    {
        await db.Database.OpenConnectionAsync(token);
        try
        {
            return await Task.Run(() => Import((SqliteConnection)db.Database.GetDbConnection(), request, progress, token), token);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private ImportReport Import(SqliteConnection connection, ImportRequest request, IProgress<double>? progress, CancellationToken token)
    {
        var errors = new ImportErrors();
        var files = PackageFiles.Find(request.Path, errors);
        Execute(connection, "PRAGMA cache_size = -65536");
        using var transaction = connection.BeginTransaction();
        Execute(connection, "PRAGMA defer_foreign_keys = ON");
        using var journal = ChangeJournal.Open(connection, time.GetUtcNow().UtcDateTime, request.By, request.Reason);
        var references = new References(connection, errors);
        var counts = (Read: 0L, Inserted: 0L, Updated: 0L, Unchanged: 0L);
        var meter = new Meter(files.Sum(file => new FileInfo(file.File).Length), progress, token);
        foreach (var (table, path) in files)
        {
            using var import = new TableImport(connection, table, journal, references, errors);
            ReadFile(path, import, meter);
            counts = (counts.Read + import.Read, counts.Inserted + import.Inserted, counts.Updated + import.Updated, counts.Unchanged + import.Unchanged);
        }

        references.Finish();
        foreach (var (table, path) in files.Where(file => file.Table == RecordTables.For<Posting>()))
            MainPostings.Check(connection, table, () => Open(path), errors);
        if (errors.Count > 0)
            return new ImportReport(counts.Read, 0, 0, 0, errors.InOrder(), null);
        var hasChanged = counts.Inserted + counts.Updated > 0;
        if (hasChanged && !request.IsDryRun)
        {
            journal.Seal();
            transaction.Commit();
        }

        return new ImportReport(
            counts.Read, counts.Inserted, counts.Updated, counts.Unchanged, [], hasChanged && !request.IsDryRun ? journal.Number : null);
    }

    private static void ReadFile(string path, TableImport import, Meter meter)
    {
        using var file = Open(path);
        import.Run(file, meter.Look);
        meter.EndFile(file);
    }

    private static CsvReader Open(string path) => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1));

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Says how far the import is, and stops it when asked to.</summary>
    private sealed class Meter(long allBytes, IProgress<double>? progress, CancellationToken token)
    {
        private long rows;
        private long earlierBytes;

        public void Look(CsvReader file)
        {
            if (++rows % Stride != 0)
                return;
            token.ThrowIfCancellationRequested();
            progress?.Report((double)(earlierBytes + file.BytesRead) / allBytes);
        }

        public void EndFile(CsvReader file) => earlierBytes += file.BytesRead;
    }
}
