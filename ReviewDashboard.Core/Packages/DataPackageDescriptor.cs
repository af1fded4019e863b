using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>What a data package says about itself.</summary>
/// <param name="Name">Lower-case letters, digits, hyphens.</param>
/// <param name="Vietnamese">Title for Vietnamese readers.</param>
/// <param name="English">Title for English readers.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Synthetic">The people in it are invented; null where that is not known.</param>
public sealed record PackageLabel(string Name, string Vietnamese, string English, string Description, bool? Synthetic = null);

/// <summary>Writes <c>datapackage.json</c>: every table of the contract described for any reader of Frictionless
/// Tabular Data Packages, version 1 (https://specs.frictionlessdata.io/tabular-data-package/).</summary>
public static class DataPackageDescriptor
{
    public const string FileName = "datapackage.json";

    /// <summary>Longest text that a column takes, in characters.</summary>
    public const int LongestText = 4000;

    private const string AnyListPattern = "[^;]+(;[^;]+)*";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>DIR/datapackage.json</c>, which describes all tables of the contract.</summary>
    public static void Write(string directory, PackageLabel label)
    {
        using var stream = File.Create(Path.Combine(directory, FileName));
        using (var json = new Utf8JsonWriter(stream, Layout))
            WritePackage(json, label);
        stream.WriteByte((byte)'\n');
    }

    private static void WritePackage(Utf8JsonWriter json, PackageLabel label)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", label.Name);
        WriteTitles(json, label.Vietnamese, label.English);
        json.WriteString("description", label.Description);
        if (label.Synthetic is { } synthetic)
            json.WriteBoolean("synthetic", synthetic);
        json.WriteStartArray("resources");
        foreach (var table in RecordTables.All)
            WriteResource(json, table);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, RecordTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        WriteTitles(json, table.Vietnamese, table.English);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("skipInitialSpace", false);
        json.WriteBoolean("header", true);
        json.WriteBoolean("caseSensitiveHeader", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
            WriteField(json, table, column);
        json.WriteEndArray();
        WriteKeys(json, table);
        WriteTexts(json, "missingValues", [""]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, RecordTable table, RecordColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Kind));
        json.WriteString("format", "default");
        WriteTitles(json, column.Vietnamese, column.English);
        if (column.Kind is ColumnKind.Boolean)
        {
            WriteTexts(json, "trueValues", ["true"]);
            WriteTexts(json, "falseValues", ["false"]);
        }

        json.WriteStartObject("constraints");
        json.WriteBoolean("required", !column.Optional);
        if (column.IsKey && table.Key.Count == 1)
            json.WriteBoolean("unique", true);
        WriteDomain(json, column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Whether a folder holds a package that says that the people in it are invented.</summary>
    public static bool IsSynthetic(string directory)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, FileName)));
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("synthetic", out var said) && said.ValueKind is JsonValueKind.True;
        }
        catch (Exception fault) when (fault is FileNotFoundException or JsonException)
        {
            return false;
        }
    }

    private static void WriteDomain(Utf8JsonWriter json, RecordColumn column)
    {
        if (column.Kind is ColumnKind.Code)
            WriteTexts(json, "enum", column.AllowedCodes);
        if (column.Kind is ColumnKind.CodeList)
            json.WriteString("pattern", ListPattern(column.AllowedCodes));
        if (column.Kind is ColumnKind.TextList)
            json.WriteString("pattern", AnyListPattern);
        if (column.NamesUnit)
            json.WriteString("pattern", "[^;]+");
        if (column.Digits > 0)
            json.WriteString("pattern", $"[0-9]{{{column.Digits}}}");
        if (column.Kind is ColumnKind.Text or ColumnKind.TextList)
            json.WriteNumber("maxLength", LongestText);
        if (column.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        if (column.Maximum is { } maximum)
            json.WriteNumber("maximum", maximum);
    }

    /// <summary>Not anchored: the specification's patterns are those of XML Schema, which hold for the whole value.</summary>
    private static string ListPattern(IReadOnlyList<string> codes)
    {
        var one = "(" + string.Join('|', codes.Select(Regex.Escape)) + ")";
        return $"{one}(;{one})*";
    }

    private static void WriteKeys(Utf8JsonWriter json, RecordTable table)
    {
        if (table.Key.Count > 0)
            WriteTexts(json, "primaryKey", [.. table.Key.Select(column => column.Name)]);
        var references = table.Columns.Where(column => column.References is not null && !column.IsList).ToArray();
        if (references.Length == 0)
            return;
        json.WriteStartArray("foreignKeys");
        foreach (var column in references)
        {
            var target = RecordTables.For(column.References!);
            json.WriteStartObject();
            WriteTexts(json, "fields", [column.Name]);
            json.WriteStartObject("reference");
            json.WriteString("resource", target == table ? "" : target.Name);
            WriteTexts(json, "fields", [target.Key[0].Name]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Number => "number",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Day => "date",
        _ => "string",
    };

    /// <summary>The specification knows one title; the English one stands beside it.</summary>
    private static void WriteTitles(Utf8JsonWriter json, string vietnamese, string english)
    {
        json.WriteString("title", vietnamese);
        json.WriteString("title_en", english);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
