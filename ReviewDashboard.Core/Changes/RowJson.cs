using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>Keys and former values of rows as <see cref="ChangedRow"/> keeps them; all values are texts of the data package.</summary>
internal static class RowJson
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The key of a row: <c>["OFF-1","2013"]</c>.</summary>
    public static string Key(RecordTable table, string?[] row) => Write(json =>
    {
        json.WriteStartArray();
        for (var i = 0; i < row.Length; i++)
        {
            if (table.Columns[i].IsKey)
                json.WriteStringValue(row[i]);
        }

        json.WriteEndArray();
    });

    /// <summary>What was in the columns that differ; null where none does.</summary>
    public static string? Differences(RecordTable table, string?[] before, string?[] after) =>
        before.AsSpan().SequenceEqual(after) ? null : Write(json =>
        {
            json.WriteStartObject();
            for (var i = 0; i < before.Length; i++)
            {
                if (before[i] != after[i])
                    json.WriteString(table.Columns[i].Name, before[i]);
            }

            json.WriteEndObject();
        });

    /// <summary>A whole row, with the change that created it.</summary>
    public static string Whole(RecordTable table, string?[] row, long createdIn) => Write(json =>
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
            json.WriteString(table.Columns[i].Name, row[i]);
        json.WriteNumber(ReviewDb.CreatedIn, createdIn);
        json.WriteEndObject();
    });

    /// <summary>Puts the texts of a key into their places in a row.</summary>
    public static void ReadKey(RecordTable table, string key, string?[] row)
    {
        using var json = JsonDocument.Parse(key);
        for (int i = 0, k = 0; i < row.Length; i++)
        {
            if (table.Columns[i].IsKey)
                row[i] = json.RootElement[k++].GetString();
        }
    }

    /// <summary>Puts former values back into a row.</summary>
    /// <returns>The change that created the row, null where only some columns are given.</returns>
    public static long? ReadBefore(RecordTable table, string before, string?[] row)
    {
        using var json = JsonDocument.Parse(before);
        for (var i = 0; i < row.Length; i++)
        {
            if (json.RootElement.TryGetProperty(table.Columns[i].Name, out var value))
                row[i] = value.GetString();
        }

        return json.RootElement.TryGetProperty(ReviewDb.CreatedIn, out var number) ? number.GetInt64() : null;
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
