using System.Globalization;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Between the text of the data package and what SQLite holds, exactly as EF Core writes and reads it.</summary>
internal static class StoredValues
{
    /// <summary>What is stored for a text of the data package.</summary>
    public static object ToStored(RecordColumn column, string? text) => column.Kind switch
    {
        ColumnKind.TextList or ColumnKind.CodeList => text ?? "",
        _ when text is null => DBNull.Value,
        ColumnKind.Integer => long.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Boolean => text == "true" ? 1L : 0L,
        ColumnKind.Number => decimal.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    /// <summary>The text of the data package for what is stored.</summary>
    public static string? FromStored(RecordColumn column, SqliteDataReader row, int index)
    {
        if (row.IsDBNull(index))
            return null;
        var stored = row.GetString(index);
        return column.Kind switch
        {
            ColumnKind.Boolean => stored == "1" ? "true" : "false",
            ColumnKind.Number => RecordValues.Format(decimal.Parse(stored, CultureInfo.InvariantCulture)),
            _ => stored.Length == 0 ? null : stored,
        };
    }
}
