using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ReviewDashboard.Core.Data;

/// <summary>A database opened to be read by one thread, without the locks and safe handles around every value, which among the tens of
/// millions of values of a whole country cost more than reading them.</summary>
internal sealed class PlainReader : IDisposable
{
    private readonly sqlite3 database;

    /// <summary>Opens the file of a connection string and begins a transaction: what is read is of one moment.</summary>
    public PlainReader(string connectionString)
    {
        Batteries_V2.Init();
        var asked = new SqliteConnectionStringBuilder(connectionString);
        var result = raw.sqlite3_open_v2(asked.DataSource, out database, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX, null);
        try
        {
            SqliteException.ThrowExceptionForRC(result, database);
            raw.sqlite3_busy_timeout(database, asked.DefaultTimeout * 1000);
            Check(raw.sqlite3_exec(database, "BEGIN"));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Asks a question; the rows are to be disposed of before the reader.</summary>
    public PlainRows Ask(string sql, params ReadOnlySpan<string> values)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement));
        for (var i = 0; i < values.Length; i++)
            Check(raw.sqlite3_bind_text(statement, i + 1, values[i]));
        return new PlainRows(this, statement);
    }

    public void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);

    public void Dispose() => database.Dispose();
}

/// <summary>The rows of an answer, one at a time.</summary>
internal sealed unsafe partial class PlainRows(PlainReader reader, sqlite3_stmt statement) : IDisposable
{
    private const string Library = "e_sqlite3";

    private readonly nint row = statement.DangerousGetHandle();

    public bool Read()
    {
        var result = Step(row);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            reader.Check(result);
        return result == raw.SQLITE_ROW;
    }

    public bool IsNull(int column) => Type(row, column) == raw.SQLITE_NULL;

    public int Integer(int column) => Integer(row, column);

    /// <summary>The bytes of a text, until the next row is read.</summary>
    public ReadOnlySpan<byte> Text(int column) => TryText(column, out var text) ? text : [];

    /// <summary>The same; false where there is none.</summary>
    public bool TryText(int column, out ReadOnlySpan<byte> text)
    {
        var bytes = Text(row, column);
        text = bytes is null ? [] : new ReadOnlySpan<byte>(bytes, Length(row, column));
        return bytes is not null;
    }

    public void Dispose() => statement.Dispose();

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    private static partial int Step(nint row);

    // None of these waits for anything or calls back.
    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    private static partial int Type(nint row, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int"), SuppressGCTransition]
    private static partial int Integer(nint row, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_text"), SuppressGCTransition]
    private static partial byte* Text(nint row, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    private static partial int Length(nint row, int column);
}
