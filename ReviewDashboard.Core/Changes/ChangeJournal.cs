using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>One change while it is being written, inside the caller's transaction.</summary>
internal sealed class ChangeJournal : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand note;

    private ChangeJournal(SqliteConnection connection, long number)
    {
        this.connection = connection;
        Number = number;
        note = Command(
            """INSERT INTO "changed_rows" ("ChangeNumber", "Table", "Key", "Operation", "Before") VALUES (@number, @table, @key, @operation, @before)""",
            ("@number", number), ("@table", ""), ("@key", ""), ("@operation", ""), ("@before", ""));
    }

    public long Number { get; }

    /// <summary>Opens the next change. Its time never goes back behind the change before.</summary>
    /// <param name="connection">Open, in the transaction that the rows are written in.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="by">The account, or <c>cli:USER</c>.</param>
    /// <param name="reason">Why.</param>
    public static ChangeJournal Open(SqliteConnection connection, DateTime now, string by, string reason)
    {
        var (last, at) = Last(connection);
        var journal = new ChangeJournal(connection, last + 1);
        using var insert = journal.Command(
            """INSERT INTO "changes" ("Number", "At", "By", "Reason", "Digest") VALUES (@number, @at, @by, @reason, '')""",
            ("@number", last + 1), ("@at", at > now ? at : now), ("@by", by), ("@reason", reason));
        insert.ExecuteNonQuery();
        return journal;
    }

    /// <summary>Notes what was in a row that existed before.</summary>
    public void Note(RecordTable table, string key, RowOperation operation, string before)
    {
        note.Parameters["@table"].Value = table.Name;
        note.Parameters["@key"].Value = key;
        note.Parameters["@operation"].Value = operation.ToString();
        note.Parameters["@before"].Value = before;
        note.ExecuteNonQuery();
    }

    /// <summary>Seals the change with its digest; nothing may be written to it afterwards.</summary>
    public void Seal()
    {
        using var seal = Command(
            """UPDATE "changes" SET "Digest" = @digest WHERE "Number" = @number""",
            ("@digest", ChangeDigest.Compute(connection, Number)), ("@number", Number));
        seal.ExecuteNonQuery();
    }

    public void Dispose() => note.Dispose();

    private static (long Number, DateTime At) Last(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Number", "At" FROM "changes" ORDER BY "Number" DESC LIMIT 1""";
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetDateTime(1)) : (0, DateTime.MinValue);
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
