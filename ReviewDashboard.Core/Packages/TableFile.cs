using System.Text;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>Writes one table of a data package as CSV: UTF-8, comma, RFC 4180 quoting, line feeds, header row.</summary>
public static class TableFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <c>DIR/TABLE.csv</c> with the rows as they come; each row holds the texts of all columns in the table's order.</summary>
    public static void Write(string directory, RecordTable table, IEnumerable<string?[]> rows)
    {
        using var writer = new StreamWriter(Path.Combine(directory, table.Name + ".csv"), append: false, Utf8, bufferSize: 1 << 16);
        writer.NewLine = "\n";
        WriteRow(writer, [.. table.Columns.Select(column => column.Name)]);
        foreach (var row in rows)
            WriteRow(writer, row);
    }

    /// <summary>One line of CSV.</summary>
    public static void WriteRow(TextWriter writer, string?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
                writer.Write(',');
            WriteField(writer, row[i]);
        }

        writer.Write('\n');
    }

    private static void WriteField(TextWriter writer, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (text.AsSpan().IndexOfAny(",\"\n\r") < 0)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
