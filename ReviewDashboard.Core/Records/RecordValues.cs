using System.Globalization;

namespace ReviewDashboard.Core.Records;

/// <summary>The one way in which a value is written as text in the data package, whatever it was typed as:
/// ISO days, <c>true</c>/<c>false</c>, numbers without needless zeros, lists joined by <c>;</c>, null for not known.</summary>
public static class RecordValues
{
    /// <summary>Text of a property's value.</summary>
    public static string? Format(RecordColumn column, object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Format(number),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum code => Codes.Of(column.CodeType!, code),
        Array { Length: 0 } => null,
        string[] items => string.Join(';', items),
        Array codes => string.Join(';', codes.Cast<object>().Select(code => Codes.Of(column.CodeType!, code))),
        _ => throw new NotSupportedException($"No text for {value.GetType()}."),
    };

    /// <summary>The value of a column's text, of the property's type; null for what is not known.</summary>
    /// <exception cref="FormatException">The text is not one of the column.</exception>
    public static object? Parse(RecordColumn column, string? text) => column.Kind switch
    {
        ColumnKind.TextList => Items(text),
        ColumnKind.CodeList => CodeItems(column.CodeType!, Items(text)),
        _ when text is null => null,
        ColumnKind.Integer => int.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Number => decimal.Parse(text, CultureInfo.InvariantCulture),
        ColumnKind.Boolean => text == "true",
        ColumnKind.Day => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Code => Codes.Find(column.CodeType!, text) ?? throw new FormatException($"'{text}' is not a {column.CodeType}."),
        _ => text,
    };

    /// <summary>A record object of the texts of all its columns.</summary>
    public static object Record(RecordTable table, IReadOnlyList<string?> row)
    {
        var record = Activator.CreateInstance(table.Type)!;
        for (var i = 0; i < row.Count; i++)
        {
            if (Parse(table.Columns[i], row[i]) is { } value)
                table.Columns[i].Property.SetValue(record, value);
        }

        return record;
    }

    /// <summary>A decimal without trailing zeros: 12.50 is <c>12.5</c>.</summary>
    public static string Format(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The texts of all columns of one record object.</summary>
    public static string?[] Row(RecordTable table, object record)
    {
        var row = new string?[table.Columns.Count];
        for (var i = 0; i < row.Length; i++)
            row[i] = Format(table.Columns[i], table.Columns[i].Property.GetValue(record));
        return row;
    }

    private static string[] Items(string? text) => text?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static Array CodeItems(Type type, string[] items)
    {
        var codes = Array.CreateInstance(type, items.Length);
        for (var i = 0; i < items.Length; i++)
            codes.SetValue(Codes.Find(type, items[i]), i);
        return codes;
    }
}
