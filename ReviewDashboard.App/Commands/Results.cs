using System.Globalization;
using System.Text.Json;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Packages;

namespace ReviewDashboard.App.Commands;

/// <summary>Writes results for other programs and for people.</summary>
public static class Results
{
    public const string Json = "json";
    public const string Csv = "csv";
    public const string Table = "table";

    private static readonly JsonSerializerOptions Contract = NewContract();

    /// <summary>JSON with the property names of the contract.</summary>
    public static void WriteJson<T>(TextWriter output, IEnumerable<T> results) => output.WriteLine(JsonSerializer.Serialize(results, Contract));

    /// <summary>CSV with a header line; empty for not known.</summary>
    public static void WriteCsv(TextWriter output, string[] header, IEnumerable<string?[]> rows)
    {
        TableFile.WriteRow(output, header);
        foreach (var row in rows)
            TableFile.WriteRow(output, row);
    }

    /// <summary>Columns for people to read; those in which all is a number stand to the right.</summary>
    public static void WriteTable(TextWriter output, string[] header, IReadOnlyList<string?[]> rows)
    {
        var widths = header.Select((name, column) => rows.Select(row => (row[column] ?? "").Length).Append(name.Length).Max()).ToArray();
        var numeric = header.Select((_, column) => rows.Count > 0 && rows.All(row => IsNumber(row[column]))).ToArray();
        foreach (var row in rows.Prepend(header))
            output.WriteLine(string.Join("  ", row.Select((text, column) => Pad(text ?? "", widths[column], numeric[column]))).TrimEnd());
    }

    /// <summary>A number as programs read it.</summary>
    public static string? Plain(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static JsonSerializerOptions NewContract()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        ContractJson.Set(options);
        return options;
    }

    private static bool IsNumber(string? text) =>
        string.IsNullOrEmpty(text) || double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.CurrentCulture, out _);

    private static string Pad(string text, int width, bool right) => right ? text.PadLeft(width) : text.PadRight(width);
}
