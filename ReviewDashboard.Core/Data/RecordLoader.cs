using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Reads records of the database, past the tracking and translating that single records are worth.</summary>
internal static class RecordLoader
{
    /// <summary>Adds all records of a table to a set.</summary>
    public static void Load(PlainReader reader, RecordTable table, RecordSet records, CancellationToken token)
    {
        foreach (var record in Rows(reader, table, "", [], token))
            records.Add(table, record);
    }

    /// <summary>The records of a table, one at a time.</summary>
    /// <param name="reader">The database.</param>
    /// <param name="table">The table.</param>
    /// <param name="clause">What follows the table's name in the question.</param>
    /// <param name="values">Values of the question marks in the clause.</param>
    /// <param name="token">Stops the reading.</param>
    public static IEnumerable<object> Rows(PlainReader reader, RecordTable table, string clause, string[] values, CancellationToken token)
    {
        using var rows = reader.Ask($"SELECT {string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\" {clause}", values);
        ColumnReader[] readers = [.. table.Columns.Select(ColumnReader.Of)];
        while (rows.Read())
        {
            token.ThrowIfCancellationRequested();
            var record = Activator.CreateInstance(table.Type)!;
            for (var i = 0; i < readers.Length; i++)
                readers[i].Read(rows, i, record);
            yield return record;
        }
    }
}
