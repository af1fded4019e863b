using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Reads every record of the database, past the tracking and translating that single records are worth.</summary>
public static class RecordLoader
{
    /// <summary>All tables, read as of the moment of a transaction.</summary>
    public static RecordSet Load(SqliteTransaction moment, CancellationToken token)
    {
        var records = new RecordSet();
        foreach (var table in RecordTables.All)
        {
            token.ThrowIfCancellationRequested();
            Load(moment, records, table);
        }

        return records;
    }

    private static void Load(SqliteTransaction moment, RecordSet records, RecordTable table)
    {
        using var command = moment.Connection!.CreateCommand();
        command.Transaction = moment;
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\"";
        using var rows = command.ExecuteReader();
        ColumnReader[] readers = [.. table.Columns.Select(ColumnReader.Of)];
        while (rows.Read())
        {
            var record = Activator.CreateInstance(table.Type)!;
            for (var i = 0; i < readers.Length; i++)
            {
                if (!rows.IsDBNull(i))
                    readers[i].Read(rows, i, record);
            }

            records.Add(table, record);
        }
    }
}
