namespace ReviewDashboard.App.Shared.Charts;

/// <summary>What a chart shows, as a table; page and download are made of the same one.</summary>
public sealed record DataTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<DataRow> Rows);

/// <summary>One row; the first cell names it.</summary>
public sealed record DataRow(IReadOnlyList<DataCell> Cells, string? Href = null);

/// <summary>One cell as it is read, with where it leads; the number without its sign and the day are what a download holds.</summary>
public sealed record DataCell(string Text, double? Number = null, DateOnly? Day = null, string? Href = null)
{
    /// <summary>A day; "–" where it is not known.</summary>
    public static DataCell Of(DateOnly? day) => day is { } known ? new DataCell(Formats.Day(known), Day: known) : "–";

    public static implicit operator DataCell(string text) => new(text);
}
