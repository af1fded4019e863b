using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>Reads the history of records: who, when, why, field by field.</summary>
public sealed class ChangeHistory(IDbContextFactory<ReviewDb> databases, CurrentFacts current)
{
    private const int PageLength = 20;

    /// <summary>More rows of one change than this are counted, not listed.</summary>
    private const int MostRows = 30;

    /// <summary>One page of a history; null for a user who may not see it.</summary>
    /// <param name="user">Who asks: discipline and birth dates are shown to whom they may be.</param>
    /// <param name="scope">Whose history.</param>
    /// <param name="page">1, 2, 3 ….</param>
    /// <param name="token">Stops the reading.</param>
    public async Task<HistoryPage?> OfAsync(CurrentUser user, HistoryScope scope, int page, CancellationToken token)
    {
        if (!scope.IsOpenTo(user, current.Facts))
            return null;
        await using var db = await databases.CreateDbContextAsync(token);
        await db.Database.OpenConnectionAsync(token);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        // One moment of the database: a correction may be saved meanwhile.
        await using var moment = connection.BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(moment, token);
        var rows = new HistoryRows(connection, scope, user.CanSeeDiscipline);
        var noted = rows.Noted();
        var pasts = rows.Pasts(noted.Select(row => row.Key), noted);
        var created = rows.Created().ToLookup(count => count.Number);
        var numbers = pasts.SelectMany(past => past.Versions).Select(version => version.Number)
            .Concat(created.Select(count => count.Key)).Distinct().OrderDescending().ToList();
        var pages = Math.Max(1, (numbers.Count + PageLength - 1) / PageLength);
        var shown = Math.Clamp(page, 1, pages);
        var changes = await ChangesAsync(db, numbers.Skip((shown - 1) * PageLength).Take(PageLength), token);
        var drafts = changes.Values.OrderByDescending(change => change.Number).Select(change =>
        {
            var known = pasts.Where(past => past.In(change.Number) is not null);
            var isForm = CorrectionReason.Of(change) is not null;
            return (Change: change, Counts: isForm ? [] : created[change.Number], Pasts: isForm
                ? [.. known, .. rows.Pasts(rows.CreatedIn(change.Number).Where(key => !noted.Contains(key)), noted)]
                : known.Where(past => past.In(change.Number)!.What is not RowEvent.Created).ToList());
        }).ToList();
        var later = drafts.ToDictionary(draft => draft.Change.Number, draft => LaterThan(draft.Pasts, draft.Change.Number));
        var laterChanges = await ChangesAsync(db, later.Values.OfType<long>(), token);
        var entries = drafts.Select(draft => new HistoryEntry(
            draft.Change,
            [.. draft.Pasts.Take(MostRows).Select(past => RowChange.Of(past, past.In(draft.Change.Number)!, user.CanSeeBirthDates))],
            Math.Max(0, draft.Pasts.Count - MostRows),
            [.. draft.Counts.Select(count => (count.Table, count.Rows))],
            later[draft.Change.Number] is { } number ? laterChanges[number] : null)).ToList();
        return new HistoryPage(
            [.. entries.Select(entry => entry with { CanUndo = CanUndo(entry) })], numbers.Count, shown, pages, await NamesAsync(db, scope, entries, token));

        bool CanUndo(HistoryEntry entry) => entry is { Reason: not null, OfficialId: { } id }
            && (user.CanCorrectRecordsOf(current.Facts.HomeOf(id)?.District) || IsOwnAndNewest(entry, id));

        // Who gave an official away to another district may take that back.
        bool IsOwnAndNewest(HistoryEntry entry, string official) => user.Role is Role.Clerk && entry.Change.By == user.Name
            && shown == 1 && entries.First(other => other.Rows.Any(row => row.OfficialId == official)) == entry;
    }

    /// <summary>The last change that touched a row after it was made; null for one that nobody touched.</summary>
    internal static async Task<Change?> LastOfAsync(ReviewDb db, RecordTable table, string key, CancellationToken token)
    {
        var changed = await db.ChangedRows.Where(row => row.Table == table.Name && row.Key == key).MaxAsync(row => (long?)row.ChangeNumber, token);
        return changed is null ? null : await db.Changes.AsNoTracking().FirstAsync(change => change.Number == changed, token);
    }

    private static long? LaterThan(IEnumerable<RowPast> pasts, long number) => pasts.Max(past => past.LaterThan(past.In(number)!));

    private static async Task<Dictionary<long, Change>> ChangesAsync(ReviewDb db, IEnumerable<long> numbers, CancellationToken token)
    {
        long[] wanted = [.. numbers];
        return await db.Changes.AsNoTracking().Where(change => wanted.Contains(change.Number)).ToDictionaryAsync(change => change.Number, token);
    }

    private static Task<Dictionary<string, string>> NamesAsync(ReviewDb db, HistoryScope scope, IEnumerable<HistoryEntry> entries, CancellationToken token)
    {
        string?[] ids = [.. entries.SelectMany(entry => entry.Rows).Select(row => row.OfficialId).Append(scope.OfficialId).Distinct(StringComparer.Ordinal)];
        return db.Set<Official>().Where(official => ids.Contains(official.Id)).ToDictionaryAsync(official => official.Id, official => official.FullName, token);
    }
}
