using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>Reads what one change did to the existing rows of a table, in the order of their keys.</summary>
internal sealed class ChangedRowReader(SqliteConnection connection, long number)
{
    public IEnumerable<(RowOperation Operation, string Key, string Before)> Of(RecordTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """SELECT "Operation", "Key", "Before" FROM "changed_rows" WHERE "ChangeNumber" = @number AND "Table" = @table ORDER BY "Key" """;
        command.Parameters.AddWithValue("@number", number);
        command.Parameters.AddWithValue("@table", table.Name);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return (Enum.Parse<RowOperation>(reader.GetString(0)), reader.GetString(1), reader.GetString(2));
    }
}
