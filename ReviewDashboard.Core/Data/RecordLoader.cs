using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Reads records of the database, past the tracking and translating that single records are worth.</summary>
internal static class RecordLoader
{
    /// <summary>Adds all records of a table to a set.</summary>
    public static void Load(PlainReader reader, RecordTable table, RecordSet records, CancellationToken token)
    {
        using var rows = new RecordRows<object>(reader, table, [], table.Columns, clause: "");
        while (rows.Read(token))
            records.Add(table, rows.Record());
    }
}
