using System.Globalization;
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
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var record = Activator.CreateInstance(table.Type)!;
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (!reader.IsDBNull(i))
                    table.Columns[i].Property.SetValue(record, Value(reader, i, table.Columns[i]));
            }

            records.Add(table, record);
        }
    }

    private static object? Value(SqliteDataReader reader, int place, RecordColumn column) => column.Kind switch
    {
        ColumnKind.Integer => reader.GetInt32(place),
        ColumnKind.Boolean => reader.GetBoolean(place),
        ColumnKind.Number => decimal.Parse(reader.GetString(place), CultureInfo.InvariantCulture),
        ColumnKind.Day => DateOnly.ParseExact(reader.GetString(place), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Code => Codes.Find(column.CodeType!, reader.GetString(place)),
        ColumnKind.TextList => Items(reader.GetString(place)),
        ColumnKind.CodeList => CodeItems(column.CodeType!, Items(reader.GetString(place))),
        _ => reader.GetString(place),
    };

    private static string[] Items(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static Array CodeItems(Type type, string[] items)
    {
        var codes = Array.CreateInstance(type, items.Length);
        for (var i = 0; i < items.Length; i++)
            codes.SetValue(Codes.Find(type, items[i]), i);
        return codes;
    }
}
