using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Takes a change of one official's records back, as a change of its own: what it created is deleted, what it updated
/// or deleted is as it was. What others changed since stays as it is. Who gave an official away to another district may take
/// that back as long as nobody has changed the official's records since.</summary>
public sealed class UndoChange(IDbContextFactory<ReviewDb> databases, CurrentFacts current, TimeProvider time)
{
    /// <summary>What taking a change back would do, counted on a copy of the facts; null where it cannot be done.</summary>
    /// <param name="user">Who would take it back.</param>
    /// <param name="officialId">Whose records it changed.</param>
    /// <param name="number">The change.</param>
    /// <param name="on">The day of the verdicts.</param>
    /// <param name="token">Stops the asking.</param>
    public async Task<CorrectionEffect?> PreviewAsync(CurrentUser user, string officialId, long number, DateOnly on, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        await db.Database.OpenConnectionAsync(token);
        var facts = current.Facts;
        return await RestoredAsync(db, user, officialId, number, token) is ({ } restored, _)
            ? CorrectionEffect.Of(facts, facts.With(restored.After, facts.Version, facts.ChangedAt), officialId, on, user)
            : null;
    }

    /// <summary>Checks permission, later changes and the records as they would be, and writes records and history in one transaction;
    /// open pages see the new figures when it returns.</summary>
    /// <param name="user">Who takes it back.</param>
    /// <param name="officialId">Whose records it changed.</param>
    /// <param name="number">The change.</param>
    /// <param name="why">Why it is taken back.</param>
    /// <param name="token">Stops what is not yet committed.</param>
    public async Task<UndoOutcome> SaveAsync(CurrentUser user, string officialId, long number, CorrectionReason why, CancellationToken token)
    {
        if (CorrectionFaults.Of(why) is { } fault)
            return new UndoOutcome.ReasonInvalid(fault);
        await using var db = await databases.CreateDbContextAsync(token);
        await using var change = await RecordedChange.BeginAsync(db, time, user.Name, (why with { Undone = number }).ToString(), token);
        var (restored, refusal) = await RestoredAsync(db, user, officialId, number, token);
        if (restored is null)
            return refusal!;
        await FileRecords.TakeAwayAsync(
            db, restored.File.Records.Except(restored.After.Records).Where(record => FileRecords.FindSame(restored.After, record) is null), token);
        await FileRecords.PutAsync(db, restored.File, restored.Written, token);
        await change.SaveAsync(token);
        var saved = await change.CommitAsync(token) ?? throw new InvalidOperationException($"Change {number} left nothing to take back.");
        await current.FollowAsync(restored.After, saved, time.GetUtcNow().UtcDateTime);
        return new UndoOutcome.Saved(saved);
    }

    // The official's records with the change taken back, or why it cannot be.
    private async Task<(Restored? Restored, UndoOutcome? Refusal)> RestoredAsync(ReviewDb db, CurrentUser user, string officialId, long number, CancellationToken token)
    {
        if (await OfficialFileQuery.OfAsync(db, officialId, token) is not { } file)
            return (null, new UndoOutcome.Missing());
        var (pasts, newest) = Touched(db, officialId, number);
        var isTheirs = await CorrectionRights.CanCorrectAsync(db, user, file, token);
        if (!isTheirs && !(newest == number && await CorrectionRights.HasMadeAsync(db, user, number, token)))
            return (null, new UndoOutcome.Forbidden());
        if (pasts.Count == 0)
            return (null, new UndoOutcome.Missing());
        if (pasts.Max(past => past.LaterThan(past.In(number)!)) is { } later)
            return (null, new UndoOutcome.Overtaken(await db.Changes.AsNoTracking().FirstAsync(other => other.Number == later, token)));
        if (await IsTooWideAsync(db, pasts, number, token))
            return (null, new UndoOutcome.TooWide());
        var (after, written) = Restore(file, pasts, number);
        if (!isTheirs && !await CorrectionRights.CanCorrectAsync(db, user, after, token))
            return (null, new UndoOutcome.Forbidden());
        var faults = Faults(written, file, after).ToList();
        return faults.Count > 0 ? (null, new UndoOutcome.Invalid(faults)) : (new Restored(file, after, written), null);
    }

    // What the change did, and the newest change of the official's records.
    private static (IReadOnlyList<RowPast> Pasts, long Newest) Touched(ReviewDb db, string officialId, long number)
    {
        var rows = new HistoryRows((SqliteConnection)db.Database.GetDbConnection(), HistoryScope.OfOfficial(officialId), withDiscipline: true);
        var noted = rows.Noted();
        var newest = noted.SelectMany(row => row).Select(row => row.ChangeNumber).Concat(rows.Created().Select(count => count.Number)).DefaultIfEmpty().Max();
        return ([.. rows.Pasts([.. noted.Select(row => row.Key), .. rows.CreatedIn(number)], noted).Where(past => past.In(number) is not null)], newest);
    }

    // A change of more rows than this official's, or that made the official.
    private static async Task<bool> IsTooWideAsync(ReviewDb db, IReadOnlyList<RowPast> pasts, long number, CancellationToken token)
    {
        var made = pasts.Where(past => past.In(number)!.What is RowEvent.Created).ToList();
        return made.Any(past => past.Table.Type == typeof(Official))
            || await db.ChangedRows.CountAsync(row => row.ChangeNumber == number, token) > pasts.Count - made.Count
            || HistoryRows.CountCreated((SqliteConnection)db.Database.GetDbConnection(), number) > made.Count;
    }

    private static (OfficialFile After, IReadOnlyList<object> Written) Restore(OfficialFile file, IReadOnlyList<RowPast> pasts, long number)
    {
        var after = file;
        var written = new List<object>();
        foreach (var past in pasts)
        {
            var version = past.In(number)!;
            if (version.What is RowEvent.Created)
            {
                after = after.Without(FileRecords.FindSame(after, RecordValues.Record(past.Table, version.After!))!);
                continue;
            }

            var record = RecordValues.Record(past.Table, version.What is RowEvent.Deleted ? version.Before! : Mended(past.Versions[0].After!, version));
            after = after.With(record);
            written.Add(record);
        }

        return (after, written);
    }

    // The row of today, with what the change replaced.
    private static string?[] Mended(string?[] today, RowVersion version) =>
        [.. today.Select((text, i) => version.Before![i] == version.After![i] ? text : version.Before[i])];

    private IEnumerable<(RecordColumn Column, string Message)> Faults(IEnumerable<object> written, OfficialFile before, OfficialFile after)
    {
        var ground = new CorrectionGround(current.Facts, VietnamCalendar.Today(time));
        return written.SelectMany(record => CorrectionActs.Of(record).Check(record, before, after, ground, new HashSet<string>())
            .Select(fault => (RecordTables.For(record.GetType()).Columns.First(column => column.Name == fault.Column), fault.Message)));
    }

    /// <summary>An official's records, the same with a change taken back, and which of those are to be written.</summary>
    private sealed record Restored(OfficialFile File, OfficialFile After, IReadOnlyList<object> Written);
}
