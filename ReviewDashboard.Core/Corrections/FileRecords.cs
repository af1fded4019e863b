using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>The records of an official's file as drafts, and back.</summary>
public static class FileRecords
{
    /// <summary>The key of a record within its official's file: its id, of an appraisal its year.</summary>
    public static string Key(RecordTable table, object record) =>
        RecordValues.Format(OwnKey(table), OwnKey(table).Property.GetValue(record))!;

    /// <inheritdoc cref="Key(RecordTable, object)"/>
    public static string Key(RecordDraft draft) => draft[OwnKey(draft.Table).Name]!;

    public static object? Find(OfficialFile file, RecordTable table, string? key) =>
        file.Records.FirstOrDefault(record => record.GetType() == table.Type && Key(table, record) == key);

    public static RecordDraft Draft(RecordTable table, object record) => new(table, RecordValues.Row(table, record));

    /// <summary>The draft of a new record of this official; its id is given when it is saved. A posting is a main one unless
    /// the form says otherwise; of nothing else it is taken for granted that it is so.</summary>
    internal static RecordDraft Begin(OfficialFile file, RecordTable table) =>
        new(table, table.Columns.Select(column => column.Kind is ColumnKind.Boolean ? RecordValues.Format(column, column.Property.Name is nameof(Posting.Main)) : null))
        {
            ["official_id"] = file.Official.Id,
        };

    /// <summary>Gives the draft of a new record its id.</summary>
    internal static void SetKey(RecordDraft draft, string id) => draft[OwnKey(draft.Table).Name] = id;

    /// <summary>What the record is, with what the form shows in place, and what the act says.</summary>
    internal static RecordDraft Merge(CorrectionAct act, RecordDraft stored, RecordDraft typed)
    {
        var merged = stored.Copy();
        foreach (var field in act.Fields)
            merged[field.Name] = typed[field.Name];
        act.Fill(merged);
        return merged;
    }

    /// <summary>The record of a file with the table and key of another.</summary>
    internal static object? FindSame(OfficialFile file, object record)
    {
        var table = RecordTables.For(record.GetType());
        return Find(file, table, Key(table, record));
    }

    /// <summary>Takes records out of a context.</summary>
    internal static async Task TakeAwayAsync(ReviewDb db, IEnumerable<object> records, CancellationToken token)
    {
        foreach (var record in records)
            db.Remove(await StoredAsync(db, record, token));
    }

    /// <summary>Adds records to a context, or lays them over those with their keys.</summary>
    internal static async Task PutAsync(ReviewDb db, OfficialFile before, IEnumerable<object> records, CancellationToken token)
    {
        foreach (var record in records)
        {
            var table = RecordTables.For(record.GetType());
            if (Find(before, table, Key(table, record)) is null)
            {
                db.Add(record);
                continue;
            }

            db.Entry(await StoredAsync(db, record, token)).CurrentValues.SetValues(record);
        }
    }

    private static async Task<object> StoredAsync(ReviewDb db, object record, CancellationToken token)
    {
        var table = RecordTables.For(record.GetType());
        object[] key = [.. table.Key.Select(column => column.Property.GetValue(record)!)];
        return (await db.FindAsync(table.Type, key, token))!;
    }

    /// <summary>The key as the history keeps it.</summary>
    internal static string HistoryKey(RecordDraft draft) => RowJson.Key(draft.Table, [.. draft.Table.Columns.Select(column => draft[column.Name])]);

    // Of a key of official and year the year; else the id.
    private static RecordColumn OwnKey(RecordTable table) => table.Key[^1];
}
