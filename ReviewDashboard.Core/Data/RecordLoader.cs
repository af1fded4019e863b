using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Reads records of the database, past the tracking and translating that single records are worth.</summary>
internal static class RecordLoader
{
    /// <summary>Adds all records of a table to a set.</summary>
    public static void Load(PlainReader reader, RecordTable table, RecordSet records, CancellationToken token)
    {
        foreach (var record in Rows<object>(reader, table.Columns, "", [], token))
            records.Add(table, record);
    }

    /// <summary>The records of a table, one at a time.</summary>
    /// <param name="reader">The database.</param>
    /// <param name="columns">The columns of the table that are read.</param>
    /// <param name="clause">What follows the table's name in the question.</param>
    /// <param name="values">Values of the question marks in the clause.</param>
    /// <param name="token">Stops the reading.</param>
    public static IEnumerable<T> Rows<T>(PlainReader reader, IReadOnlyList<RecordColumn> columns, string clause, string[] values, CancellationToken token)
        where T : class
    {
        var table = RecordTables.For(columns[0].Property.DeclaringType!);
        using var rows = reader.Ask($"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\" {clause}", values);
        ColumnReader[] readers = [.. columns.Select(ColumnReader.Of)];
        while (rows.Read())
        {
            token.ThrowIfCancellationRequested();
            var record = (T)Activator.CreateInstance(table.Type)!;
            for (var i = 0; i < readers.Length; i++)
                readers[i].Read(rows, i, record);
            yield return record;
        }
    }
}
