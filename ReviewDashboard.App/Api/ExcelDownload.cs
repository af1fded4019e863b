using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Api;

/// <summary>A table as an Excel sheet: days are days, numbers are numbers, texts never formulas; the head stays in sight.</summary>
public static class ExcelDownload
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Widths of columns, in characters.</summary>
    private const int Narrowest = 10;
    private const int Widest = 40;

    public static IResult Of(string name, DataTable table, ReviewFacts facts, PageAddress asked, DateTimeOffset now, params IReadOnlyList<string> more)
    {
        IReadOnlyList<object?>[] head = [.. DownloadHead.Of(table, facts, asked, now, more), table.Columns];
        var rows = head.Concat(table.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Cells.Select(Value)]));
        using var file = new MemoryStream();
        file.SaveAs(rows.Select(row => Line(row, table.Columns.Count)), printHeader: false, ChartTexts.Sheet, configuration: new OpenXmlConfiguration
        {
            AutoFilter = false,
            FreezeRowCount = head.Length,
            TableStyles = TableStyles.None,
            DynamicColumns = [.. table.Columns.Select((_, place) => new DynamicExcelColumn(Key(place)) { Index = place, Width = Width(table, place) })],
        });
        return Results.File(file.ToArray(), ContentType, string.Create(CultureInfo.InvariantCulture, $"{name}-{asked.Unit}-{asked.On:yyyy-MM-dd}.xlsx"));
    }

    private static object Value(DataCell cell) => cell.Day?.ToDateTime(TimeOnly.MinValue) ?? cell.Number ?? (object)cell.Text;

    /// <summary>A line of the sheet; every line has all columns.</summary>
    private static Dictionary<string, object?> Line(IReadOnlyList<object?> cells, int columns) =>
        Enumerable.Range(0, columns).ToDictionary(Key, place => place < cells.Count ? cells[place] : null, StringComparer.Ordinal);

    private static string Key(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static int Width(DataTable table, int place) =>
        Math.Clamp(table.Rows.Select(row => row.Cells[place].Text.Length).Append(table.Columns[place].Length).Max() + 2, Narrowest, Widest);
}
