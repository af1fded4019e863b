using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>The rows of one table as texts of the data package, read and written by prepared statements:
/// for millions of rows, where EF Core would take too long, and for the history, which sees what is stored.</summary>
internal sealed class TableRows : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly RecordTable table;
    private readonly int[] keyIndexes;
    private readonly SqliteCommand find;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand update;
    private readonly SqliteCommand delete;

    public TableRows(SqliteConnection connection, RecordTable table)
    {
        this.connection = connection;
        this.table = table;
        keyIndexes = [.. Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].IsKey)];
        var columns = table.Columns;
        var all = Enumerable.Range(0, columns.Count);
        find = Prepare($"SELECT {ColumnList}, {ReviewDb.CreatedIn}, rowid FROM {Name} WHERE {KeyCondition}", keyIndexes);
        insert = Prepare(
            $"INSERT INTO {Name} ({ColumnList}, {ReviewDb.CreatedIn}) VALUES ({string.Join(", ", all.Select(i => $"@v{i}"))}, @created)", all);
        insert.Parameters.AddWithValue("@created", 0L);
        update = Prepare(
            $"UPDATE {Name} SET {string.Join(", ", columns.Select((column, i) => $"{Quote(column.Name)} = @v{i}"))} WHERE {KeyCondition}", all);
        delete = Prepare($"DELETE FROM {Name} WHERE {KeyCondition}", keyIndexes);
    }

    /// <summary>The place of each key column among the columns.</summary>
    public IReadOnlyList<int> KeyIndexes => keyIndexes;

    private string Name => Quote(table.Name);

    private string ColumnList => string.Join(", ", table.Columns.Select(column => Quote(column.Name)));

    private string KeyCondition => keyIndexes.Length == 0 ? "true"
        : string.Join(" AND ", keyIndexes.Select(i => $"{Quote(table.Columns[i].Name)} = @v{i}"));

    /// <summary>Finds the row with the key that stands in <paramref name="row"/> and puts its texts into <paramref name="found"/>.</summary>
    /// <returns>The change that created it and its place in the table, or null.</returns>
    public (long CreatedIn, long Place)? Find(string?[] row, string?[] found)
    {
        BindKey(find, row);
        using var reader = find.ExecuteReader();
        if (!reader.Read())
            return null;
        ReadTexts(reader, found);
        return (reader.GetInt64(found.Length), reader.GetInt64(found.Length + 1));
    }

    public void Insert(string?[] row, long createdIn)
    {
        BindAll(insert, row);
        insert.Parameters[row.Length].Value = createdIn;
        insert.ExecuteNonQuery();
    }

    /// <summary>Overwrites the row with the same key.</summary>
    public void Update(string?[] row)
    {
        BindAll(update, row);
        update.ExecuteNonQuery();
    }

    /// <summary>Deletes the row with the same key.</summary>
    public void Delete(string?[] row)
    {
        BindKey(delete, row);
        delete.ExecuteNonQuery();
    }

    /// <summary>All rows, or those that one change created, in the order of their key; the array is the same each time.</summary>
    public IEnumerable<string?[]> InKeyOrder(long? createdIn = null)
    {
        using var command = connection.CreateCommand();
        var order = keyIndexes.Length == 0 ? "1" : string.Join(", ", keyIndexes.Select(i => Quote(table.Columns[i].Name)));
        command.CommandText = $"SELECT {ColumnList} FROM {Name} {(createdIn is null ? "" : $"WHERE {ReviewDb.CreatedIn} = {createdIn}")} ORDER BY {order}";
        using var reader = command.ExecuteReader();
        var row = new string?[table.Columns.Count];
        while (reader.Read())
        {
            ReadTexts(reader, row);
            yield return row;
        }
    }

    /// <summary>One column of all rows.</summary>
    public static IEnumerable<string> Column(SqliteConnection connection, RecordTable table, RecordColumn column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Quote(column.Name)} FROM {Quote(table.Name)}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader.GetString(0);
    }

    public void Dispose()
    {
        find.Dispose();
        insert.Dispose();
        update.Dispose();
        delete.Dispose();
    }

    private static string Quote(string name) => $"\"{name}\"";

    private SqliteCommand Prepare(string sql, IEnumerable<int> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var i in parameters)
            command.Parameters.AddWithValue($"@v{i}", DBNull.Value);
        return command;
    }

    private void BindAll(SqliteCommand command, string?[] row)
    {
        for (var i = 0; i < row.Length; i++)
            command.Parameters[i].Value = StoredValues.ToStored(table.Columns[i], row[i]);
    }

    private void BindKey(SqliteCommand command, string?[] row)
    {
        for (var i = 0; i < keyIndexes.Length; i++)
            command.Parameters[i].Value = StoredValues.ToStored(table.Columns[keyIndexes[i]], row[keyIndexes[i]]);
    }

    private void ReadTexts(SqliteDataReader reader, string?[] row)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] = StoredValues.FromStored(table.Columns[i], reader, i);
    }
}
