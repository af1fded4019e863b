using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>The digest of one change: SHA-256 over the digest before, the change itself, and every row that it touched,
/// by table and key, before and after. It is always computed from what is stored, so that whoever alters a stored row,
/// a former value or a reason is found out.</summary>
internal static class ChangeDigest
{
    /// <summary>Computes the digest of a change in a database that stands as this change left it.</summary>
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Compute(SqliteConnection connection, long number)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var feed = new Feed(hash);
        feed.Add(Digest(connection, number - 1) ?? "");
        using (var query = Query(connection, """SELECT "Number", "At", "By", "Reason" FROM "changes" WHERE "Number" = @number""", number))
        using (var change = query.ExecuteReader())
        {
            if (change.Read())
                feed.AddFields(change);
        }

        var rows = new ChangedRowReader(connection, number);
        foreach (var table in RecordTables.All)
            AddTable(feed, connection, table, number, rows);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The stored digest of a change, null when there is no such change.</summary>
    public static string? Digest(SqliteConnection connection, long number)
    {
        using var query = Query(connection, """SELECT "Digest" FROM "changes" WHERE "Number" = @number""", number);
        return query.ExecuteScalar() as string;
    }

    private static void AddTable(Feed feed, SqliteConnection connection, RecordTable table, long number, ChangedRowReader changed)
    {
        using var rows = new TableRows(connection, table);
        feed.Add(table.Name);
        foreach (var row in rows.InKeyOrder(number))
        {
            feed.Add("Created");
            feed.AddTexts(row);
        }

        var after = new string?[table.Columns.Count];
        foreach (var (operation, key, before) in changed.Of(table))
        {
            feed.Add(operation.ToString());
            feed.Add(key);
            feed.Add(before);
            if (operation is RowOperation.Deleted)
                continue;
            RowJson.ReadKey(table, key, after);
            if (rows.Find(after, after) is { } place)
            {
                feed.Add(place.CreatedIn.ToString(CultureInfo.InvariantCulture));
                feed.AddTexts(after);
            }
        }
    }

    private static SqliteCommand Query(SqliteConnection connection, string sql, long number)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@number", number);
        return command;
    }

    /// <summary>Feeds texts to a hash, each with its length before it, so that no two sequences look alike.</summary>
    private sealed class Feed(IncrementalHash hash)
    {
        private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

        public void AddTexts(string?[] texts)
        {
            foreach (var text in texts)
                Add(text);
        }

        public void AddFields(SqliteDataReader row)
        {
            for (var i = 0; i < row.FieldCount; i++)
                Add(row.GetString(i));
        }

        public void Add(string? text)
        {
            buffer.ResetWrittenCount();
            var length = text is null ? -1 : Encoding.UTF8.GetByteCount(text);
            BitConverter.TryWriteBytes(buffer.GetSpan(sizeof(int)), length);
            buffer.Advance(sizeof(int));
            if (text is not null)
                buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(length)));
            hash.AppendData(buffer.WrittenSpan);
        }
    }
}
