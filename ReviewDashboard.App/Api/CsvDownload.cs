using System.Globalization;
using System.Text;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Api;

/// <summary>A table as a CSV file that a spreadsheet opens without questions: UTF-8 with its mark, and the reader's own
/// decimal sign and separator, under a head.</summary>
public static class CsvDownload
{
    public static IResult Of(string name, DataTable table, ReviewFacts facts, PageAddress asked, DateTimeOffset now, params IReadOnlyList<string> more)
    {
        var text = new StringBuilder();
        var culture = CultureInfo.CurrentCulture;
        foreach (var line in DownloadHead.Of(table, facts, asked, now, more))
            Line(text, line.Select(Harmless));
        Line(text, table.Columns);
        foreach (var row in table.Rows)
            Line(text, row.Cells.Select(cell => cell.Number?.ToString("0.####", culture) ?? Harmless(cell.Text)));
        byte[] file = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
        return Results.File(file, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{name}-{asked.Unit}-{asked.On:yyyy-MM-dd}.csv"));
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells)
    {
        var separator = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';
        text.AppendJoin(separator, cells.Select(cell => Quoted(cell, separator))).Append("\r\n");
    }

    // A text that begins like a formula would be run by the spreadsheet.
    private static string Harmless(string text) => text.Length > 1 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static string Quoted(string text, char separator) =>
        text.AsSpan().IndexOfAny([separator, '"', '\n', '\r']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
