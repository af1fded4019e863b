using System.Globalization;
using ReviewDashboard.App.Features.Corrections;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Features.Changes;

/// <summary>Changes as sentences.</summary>
public static class ChangeWords
{
    /// <summary>Who did what and when: "clerk-597 đính chính lúc 14:02 24/11/2026."</summary>
    public static string Who(HistoryEntry entry)
    {
        var pattern = entry.Reason switch
        {
            null => ChangeTexts.Imported,
            { Undone: not null } => ChangeTexts.Undid,
            _ => ChangeTexts.Corrected,
        };
        return pattern.Say(entry.Change.By, Formats.Instant(entry.Change.At), entry.Reason?.Undone ?? 0);
    }

    /// <summary>Why: the reason of the list and one's own words; of an import its plain text.</summary>
    public static string Why(HistoryEntry entry) => entry.Reason switch
    {
        null => ChangeTexts.Why.Say(entry.Change.Reason),
        { Words: { } words } reason => ChangeTexts.WhyWords.Say(CorrectionWords.Of(reason.Kind), words),
        var reason => ChangeTexts.Why.Say(CorrectionWords.Of(reason.Kind)),
    };

    /// <summary>What happened to a row: "Sửa văn bằng, chứng chỉ: tin học, chứng chỉ A".</summary>
    public static string What(RowChange row, ReviewFacts facts)
    {
        var pattern = row.What switch
        {
            RowEvent.Created => ChangeTexts.Created,
            RowEvent.Updated => ChangeTexts.Updated,
            _ => ChangeTexts.Deleted,
        };
        return pattern.Say(Table(row.Table.Name), RecordWords.Name(row.Table, column => Text(row, column), facts));
    }

    /// <summary>A kind of record within a sentence: "văn bằng, chứng chỉ".</summary>
    public static string? Table(string name) => ChangeTexts.ResourceManager.GetString($"Table_{name}", CultureInfo.CurrentUICulture);

    /// <summary>A value of a row in words.</summary>
    public static string Value(RowChange row, FieldChange field, string? text, ReviewFacts facts) => text is null
        ? ChangeTexts.Nothing
        : RecordWords.Of(field.Column, text, facts, Text(row, "axis"));

    /// <summary>Why a change cannot be taken back any more, or that it has been; null where nothing came after.</summary>
    public static string? Later(HistoryEntry entry)
    {
        if (entry.Later is not { } later)
            return null;
        return CorrectionReason.Of(later)?.Undone == entry.Change.Number
            ? ChangeTexts.UndoneBy.Say(later.Number)
            : ChangeTexts.Overtaken.Say(later.Number, later.By, Formats.Instant(later.At));
    }

    /// <summary>Why an undo was refused, a sentence each.</summary>
    public static IReadOnlyList<string> Of(UndoOutcome outcome) => outcome switch
    {
        UndoOutcome.Overtaken { Later: var later } => [ChangeTexts.Overtaken.Say(later.Number, later.By, Formats.Instant(later.At))],
        UndoOutcome.Invalid { Faults: var faults } =>
            [ChangeTexts.Invalid, .. faults.Select(fault => ChangeTexts.Fault.Say(RecordWords.Of(fault.Column), fault.Message))],
        UndoOutcome.TooWide => [ChangeTexts.TooWide],
        UndoOutcome.Forbidden => [ChangeTexts.Forbidden],
        _ => [ChangeTexts.Missing],
    };

    private static string? Text(RowChange row, string name)
    {
        var place = row.Table.Columns.ToList().FindIndex(column => column.Name == name);
        return place < 0 ? null : row.Row[place];
    }
}
