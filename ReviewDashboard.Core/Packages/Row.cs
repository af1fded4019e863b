using System.Globalization;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>The row of a file that is being read, and what is wrong with it. One object serves a whole file.</summary>
internal sealed class Row(RecordTable table, ImportErrors errors)
{
    private readonly Dictionary<string, int> indexes =
        Enumerable.Range(0, table.Columns.Count).ToDictionary(i => table.Columns[i].Property.Name, StringComparer.Ordinal);

    private readonly bool[] wrong = new bool[table.Columns.Count];

    public long Line { get; private set; }

    public bool IsRefused { get; private set; }

    /// <summary>The texts of all columns in the table's order.</summary>
    public string?[] Texts { get; } = new string?[table.Columns.Count];

    /// <summary>The text of a property's column; null where it is not known or wrong.</summary>
    public string? this[string property] => Texts[indexes[property]];

    public int? Number(string property) => this[property] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool IsWrong(string property) => wrong[indexes[property]];

    public void Begin(long line)
    {
        Line = line;
        IsRefused = false;
        Array.Clear(Texts);
        Array.Clear(wrong);
    }

    /// <summary>Refuses a column's value as it stands in the file.</summary>
    public void RefuseValue(ImportRule rule, int column, string? value, object? more)
    {
        Texts[column] = null;
        wrong[column] = true;
        IsRefused = true;
        errors.Add(rule, table, Line, table.Columns[column].Name, value, more);
    }

    /// <summary>Refuses a property's value for what stands beside it.</summary>
    public void RefuseBeside(ImportRule rule, string property, object? more)
    {
        IsRefused = true;
        errors.Add(rule, table, Line, table.Columns[indexes[property]].Name, this[property], more);
    }

    /// <summary>Refuses the row as a whole.</summary>
    public void RefuseWhole(ImportRule rule, string? value = null, string? column = null, object? more = null)
    {
        IsRefused = true;
        errors.Add(rule, table, Line, column, value, more);
    }
}
