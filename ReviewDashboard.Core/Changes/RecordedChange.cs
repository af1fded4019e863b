using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>One act that changes records through EF Core: all that is saved within it is one transaction and one change of the history.
/// What was before is read from the database itself and not from the context, which may have grown old. Accounts are no records.</summary>
/// <example><code>
/// await using var change = await RecordedChange.BeginAsync(db, time, user.Name, reason, token);
/// await change.SaveAsync(token);
/// await change.CommitAsync(token);
/// </code></example>
public sealed class RecordedChange : IAsyncDisposable
{
    private readonly ReviewDb db;
    private readonly IDbContextTransaction transaction;
    private readonly ChangeJournal journal;
    private readonly Dictionary<RecordTable, TableRows> stored = [];

    /// <summary>Rows that existed before this change, as they were when it first touched them.</summary>
    private readonly Dictionary<(RecordTable Table, string Key), (string?[] Row, long CreatedIn)> before = [];

    private bool hasCreated;

    private RecordedChange(ReviewDb db, IDbContextTransaction transaction, ChangeJournal journal)
    {
        this.db = db;
        this.transaction = transaction;
        this.journal = journal;
    }

    /// <summary>Begins a change of records with its transaction.</summary>
    /// <param name="db">The context of this one operation.</param>
    /// <param name="time">The clock.</param>
    /// <param name="by">The account, or <c>cli:USER</c>.</param>
    /// <param name="reason">Why.</param>
    /// <param name="token">Stops waiting for other writers.</param>
    public static async Task<RecordedChange> BeginAsync(ReviewDb db, TimeProvider time, string by, string reason, CancellationToken token)
    {
        var begun = await db.Database.BeginTransactionAsync(token);
        var opened = ChangeJournal.Open((SqliteConnection)db.Database.GetDbConnection(), time.GetUtcNow().UtcDateTime, by, reason);
        return new RecordedChange(db, begun, opened);
    }

    /// <summary>Saves what the context has pending; may be called again when records point at each other.</summary>
    public async Task SaveAsync(CancellationToken token)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (RecordTables.Find(entry.Metadata.ClrType) is not { } table)
                continue;
            if (entry.State is EntityState.Added)
            {
                entry.Property(ReviewDb.CreatedIn).CurrentValue = journal.Number;
                hasCreated = true;
            }
            else if (entry.State is EntityState.Modified or EntityState.Deleted)
            {
                Remember(table, RecordValues.Row(table, entry.Entity));
            }
        }

        await db.SaveChangesAsync(token);
    }

    /// <summary>Writes the history and commits.</summary>
    /// <returns>The number of the change; null when nothing differs from before, and nothing was written.</returns>
    public async Task<long?> CommitAsync(CancellationToken token)
    {
        var hasNoted = false;
        foreach (var ((table, key), (row, createdIn)) in before)
            hasNoted |= Note(table, key, row, createdIn);
        if (!hasNoted && !hasCreated)
            return null;
        journal.Seal();
        await transaction.CommitAsync(token);
        return journal.Number;
    }

    /// <summary>Takes back whatever was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var rows in stored.Values)
            rows.Dispose();
        journal.Dispose();
        await transaction.DisposeAsync();
    }

    private void Remember(RecordTable table, string?[] row)
    {
        var was = new string?[row.Length];
        if (RowsOf(table).Find(row, was) is { } found && found.CreatedIn != journal.Number)
            before.TryAdd((table, RowJson.Key(table, was)), (was, found.CreatedIn));
    }

    private bool Note(RecordTable table, string key, string?[] was, long createdIn)
    {
        var now = new string?[was.Length];
        if (RowsOf(table).Find(was, now) is not { } found || found.CreatedIn == journal.Number)
            journal.Note(table, key, RowOperation.Deleted, RowJson.Whole(table, was, createdIn));
        else if (RowJson.Differences(table, was, now) is { } differences)
            journal.Note(table, key, RowOperation.Updated, differences);
        else
            return false;
        return true;
    }

    private TableRows RowsOf(RecordTable table)
    {
        if (!stored.TryGetValue(table, out var rows))
            stored[table] = rows = new TableRows((SqliteConnection)db.Database.GetDbConnection(), table);
        return rows;
    }
}
