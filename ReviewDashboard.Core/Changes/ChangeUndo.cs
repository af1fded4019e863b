using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>Takes the last change of a copied database back: the records are then as the change before left them.</summary>
internal static class ChangeUndo
{
    /// <summary>Undoes the newest change of a copy of the database.</summary>
    /// <param name="connection">Of a copy, without checks of foreign keys.</param>
    /// <param name="number">The last change in it.</param>
    public static void Undo(SqliteConnection connection, long number)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in RecordTables.All)
            UndoTable(connection, table, number);
        Execute(connection, $"""DELETE FROM "changed_rows" WHERE "ChangeNumber" = {number}""");
        Execute(connection, $"""DELETE FROM "changes" WHERE "Number" = {number}""");
        transaction.Commit();
    }

    private static void UndoTable(SqliteConnection connection, RecordTable table, long number)
    {
        Execute(connection, $"""DELETE FROM "{table.Name}" WHERE {ReviewDb.CreatedIn} = {number}""");
        using var rows = new TableRows(connection, table);
        foreach (var (operation, key, before) in new ChangedRowReader(connection, number).Of(table))
        {
            var row = new string?[table.Columns.Count];
            RowJson.ReadKey(table, key, row);
            rows.Find(row, row);
            var createdIn = RowJson.ReadBefore(table, before, row);
            if (operation is RowOperation.Updated)
                rows.Update(row);
            else
                rows.Insert(row, createdIn ?? throw new FormatException($"The deleted row {key} of {table.Name} does not say who created it."));
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
