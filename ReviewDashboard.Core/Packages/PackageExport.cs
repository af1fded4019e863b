using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Packages;

/// <summary>Writes all records as a data package: every table in the order of its key, as of one moment, with <c>datapackage.json</c>.</summary>
public sealed class PackageExport(ReviewDb db)
{
    private static readonly HashSet<string> OwnFiles =
        [.. RecordTables.All.Select(PackageFiles.NameOf), DataPackageDescriptor.FileName];

    /// <summary>What an exported package says about itself.</summary>
    public static PackageLabel Label { get; } = new(
        "review-records", "Hồ sơ rà soát đội ngũ cán bộ, công chức cấp xã", "Records of the review of commune cadres and civil servants",
        "All records of the review, table by table. Money is in million VND; an empty value is not known.");

    /// <summary>Writes to a folder beside the target first: an export that fails or is stopped leaves the target as it was.</summary>
    /// <param name="directory">A folder that does not exist, is empty, or holds an earlier package and nothing else.</param>
    /// <param name="progress">Told the share of the tables that are written, from 0 to 1; may be null.</param>
    /// <param name="token">Stops the export; the target is then untouched.</param>
    /// <returns>Rows written.</returns>
    /// <exception cref="RefusedException">The target is a file or holds other files.</exception>
    public async Task<long> WriteAsync(string directory, IProgress<double>? progress, CancellationToken token)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (File.Exists(target))
            throw new RefusedException(ExportTexts.TargetIsFile.Say(directory));
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any(IsForeign))
            throw new RefusedException(ExportTexts.TargetInUse.Say(directory));
        var draft = $"{target}.{Guid.NewGuid():N}.partial";
        Directory.CreateDirectory(draft);
        try
        {
            await db.Database.OpenConnectionAsync(token);
            var rows = await Task.Run(() => WriteTables(draft, progress, token), token);
            DataPackageDescriptor.Write(draft, Label);
            Directory.CreateDirectory(target);
            foreach (var file in Directory.EnumerateFiles(draft))
                File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
            return rows;
        }
        finally
        {
            Directory.Delete(draft, recursive: true);
            await db.Database.CloseConnectionAsync();
        }
    }

    private static bool IsForeign(string entry) => Directory.Exists(entry) || !OwnFiles.Contains(Path.GetFileName(entry));

    private long WriteTables(string directory, IProgress<double>? progress, CancellationToken token)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var moment = connection.BeginTransaction(deferred: true);
        var count = 0L;
        foreach (var (place, table) in RecordTables.All.Index())
        {
            token.ThrowIfCancellationRequested();
            progress?.Report((double)place / RecordTables.All.Count);
            using var rows = new TableRows(connection, table);
            TableFile.Write(directory, table, Counted(rows.InKeyOrder()));
        }

        return count;

        IEnumerable<string?[]> Counted(IEnumerable<string?[]> rows)
        {
            foreach (var row in rows)
            {
                count++;
                yield return row;
            }
        }
    }
}
