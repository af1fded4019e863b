using System.Globalization;
using System.Text;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Packages;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>What a form holds of one record: a text per column, as a person typed it or as the data package writes it.</summary>
public sealed class RecordDraft
{
    private const int LongestName = 120;

    private readonly Dictionary<string, string?> texts;

    /// <summary>A draft of a record's texts, in the order of the table's columns.</summary>
    public RecordDraft(RecordTable table, IEnumerable<string?> row)
    {
        Table = table;
        texts = table.Columns.Zip(row).ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);
    }

    public RecordTable Table { get; }

    /// <summary>The text of a column.</summary>
    public string? this[string column]
    {
        get => texts[column];
        set => texts[column] = value;
    }

    /// <summary>The axis that a level of the record belongs to; null for records without one.</summary>
    public string? Axis => texts.GetValueOrDefault("axis");

    public RecordDraft Copy() => new(Table, Table.Columns.Select(column => this[column.Name]));

    /// <summary>The texts as the data package writes them, and what cannot be read, in whose place stands nothing.</summary>
    /// <param name="stored">What is recorded, which is not asked about again.</param>
    /// <param name="faults">What cannot be read.</param>
    internal string?[] Read(RecordDraft stored, ICollection<CorrectionFault> faults) =>
        [.. Table.Columns.Select(column => stored[column.Name] is { Length: > 0 } text && text == this[column.Name] ? text : Read(column, faults))];

    private string? Read(RecordColumn column, ICollection<CorrectionFault> faults)
    {
        var typed = this[column.Name]?.Trim() ?? "";
        var text = column.Kind is ColumnKind.Day && typed.Length > 0 ? Day(typed) : typed;
        var read = new ValueReader(column).Read(Encoding.UTF8.GetBytes(text), out var broken);
        if (broken is null && read?.Length > Longest(column))
            broken = ImportRules.TooLong;
        if (InvisibleText.IsIn(typed))
            broken = ImportRules.ControlCharacter;
        if (broken is null)
            return read;
        faults.Add(CorrectionFault.Of(column, Message(column, broken), typed.Length > 60 ? typed[..60] + "…" : typed, Longest(column)));
        return column is { Kind: ColumnKind.Text, Optional: false } ? "" : null;
    }

    private static int Longest(RecordColumn column) =>
        column.Property.Name is nameof(Official.FullName) or nameof(Official.Ethnicity) ? LongestName : DataPackageDescriptor.LongestText;

    private static string Day(string typed) =>
        VietnamCalendar.TryRead(typed, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed;

    private static string Message(RecordColumn column, ImportRule broken) => broken switch
    {
        _ when broken == ImportRules.Required => CorrectionTexts.Required,
        _ when broken == ImportRules.TooLong => CorrectionTexts.TooLong,
        _ when broken == ImportRules.ControlCharacter => CorrectionTexts.ControlCharacter,
        _ => column.Kind is ColumnKind.Day ? CorrectionTexts.BadDay : CorrectionTexts.NotOffered,
    };
}
