using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>Reads what the history holds of the records of some officials, from the rows of today and by the indexes on
/// their official and on table and key: the cost is that of these people's rows, not that of the whole history.</summary>
internal sealed class HistoryRows
{
    /// <summary>A table of this connection alone.</summary>
    private const string Officials = "temp.history_officials";

    private readonly SqliteConnection connection;
    private readonly HistoryScope scope;
    private readonly RecordTable[] tables;

    public HistoryRows(SqliteConnection connection, HistoryScope scope, bool withDiscipline)
    {
        (this.connection, this.scope) = (connection, scope);
        tables = [.. HistoryScope.Tables.Where(table => (withDiscipline || table.Type != typeof(DisciplineCase)) && (scope.Record is not { } only || only.Table == table))];
        KeepOfficials();
    }

    /// <summary>What was noted of rows that are there, and of those that were deleted; newest first.</summary>
    public ILookup<(RecordTable Table, string Key), ChangedRow> Noted() => tables.SelectMany(table => Read(
        $"""
        SELECT c."ChangeNumber", c."Key", c."Operation", c."Before" FROM "{table.Name}" t CROSS JOIN "changed_rows" c
        WHERE c."Table" = '{table.Name}' AND c."Key" = {Key(table)} AND {InScope(table)}
        UNION
        SELECT c."ChangeNumber", c."Key", c."Operation", c."Before" FROM "changed_rows" c
        WHERE c."Table" = '{table.Name}' AND (@key IS NULL OR c."Key" = @key) AND c."Key" IN (
            SELECT d."Key" FROM "changed_rows" d WHERE d."Table" = '{table.Name}' AND d."Operation" = 'Deleted'
            AND json_extract(d."Before", '$.official_id') IN (SELECT id FROM {Officials}))
        ORDER BY 1 DESC
        """,
        row => new ChangedRow
        {
            ChangeNumber = row.GetInt64(0),
            Table = table.Name,
            Key = row.GetString(1),
            Operation = Enum.Parse<RowOperation>(row.GetString(2)),
            Before = row.GetString(3),
        })).ToLookup(row => (RecordTables.Find(row.Table)!, row.Key));

    /// <summary>How many rows of today each change created.</summary>
    public IEnumerable<(long Number, RecordTable Table, int Rows)> Created() => tables.SelectMany(table => Read(
        $"""SELECT {ReviewDb.CreatedIn}, COUNT(*) FROM "{table.Name}" t WHERE {InScope(table)} GROUP BY 1""",
        row => (row.GetInt64(0), table, row.GetInt32(1))));

    /// <summary>The rows of today that a change created.</summary>
    public IEnumerable<(RecordTable Table, string Key)> CreatedIn(long number) => tables.SelectMany(table => Read(
        $"""SELECT {Key(table)} FROM "{table.Name}" t WHERE {ReviewDb.CreatedIn} = {number} AND {InScope(table)}""",
        row => (table, row.GetString(0))));

    /// <summary>All versions of rows.</summary>
    public IReadOnlyList<RowPast> Pasts(
        IEnumerable<(RecordTable Table, string Key)> keys, ILookup<(RecordTable Table, string Key), ChangedRow> noted)
    {
        var pasts = new List<RowPast>();
        foreach (var group in keys.Distinct().GroupBy(key => key.Table))
        {
            using var rows = new TableRows(connection, group.Key);
            pasts.AddRange(group.Select(key => RowPast.Of(key.Table, key.Key, Today(rows, key), noted[key])));
        }

        return pasts;
    }

    /// <summary>How many rows of today, of whatever table, a change created.</summary>
    public static long CountCreated(SqliteConnection connection, long number)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT " + string.Join(
            " + ", RecordTables.All.Select(table => $"""(SELECT COUNT(*) FROM "{table.Name}" WHERE {ReviewDb.CreatedIn} = @number)"""));
        command.Parameters.AddWithValue("@number", number);
        return (long)command.ExecuteScalar()!;
    }

    private static (string?[] Row, long CreatedIn)? Today(TableRows rows, (RecordTable Table, string Key) key)
    {
        var row = new string?[key.Table.Columns.Count];
        RowJson.ReadKey(key.Table, key.Key, row);
        return rows.Find(row, row) is { } found ? (row, found.CreatedIn) : null;
    }

    private static string Key(RecordTable table) =>
        $"json_array({string.Join(", ", table.Key.Select(column => $"CAST(t.\"{column.Name}\" AS TEXT)"))})";

    private static string InScope(RecordTable table) =>
        $"t.{(table.Type == typeof(Official) ? "id" : "official_id")} IN (SELECT id FROM {Officials}) AND (@key IS NULL OR {Key(table)} = @key)";

    /// <summary>Finds whose records they are once, for the many questions about them.</summary>
    private void KeepOfficials()
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            CREATE TEMP TABLE IF NOT EXISTS {Officials} (id TEXT PRIMARY KEY) WITHOUT ROWID;
            DELETE FROM {Officials};
            INSERT OR IGNORE INTO {Officials} {scope.Officials};
            """;
        command.Parameters.AddWithValue("@scope", scope.Parameter);
        command.ExecuteNonQuery();
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@key", (object?)scope.Record?.Key ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}
