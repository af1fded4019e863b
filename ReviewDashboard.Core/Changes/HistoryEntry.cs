using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>One page of a history, newest first.</summary>
/// <param name="Entries">The changes of this page.</param>
/// <param name="Total">How many changes there are on all pages.</param>
/// <param name="Page">1, 2, 3 …; the last one where a later was asked for.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Names">Names of the officials in it, and of the one asked for, by id.</param>
public sealed record HistoryPage(
    IReadOnlyList<HistoryEntry> Entries, int Total, int Page, int Pages, IReadOnlyDictionary<string, string> Names);

/// <summary>One change of the records that were asked for.</summary>
/// <param name="Change">Number, who and when (in UTC).</param>
/// <param name="Rows">Row by row; of what an import created only the number, in <paramref name="Imported"/>.</param>
/// <param name="OmittedRows">How many more rows it touched than are listed.</param>
/// <param name="Imported">Rows that an import created, by table.</param>
/// <param name="Later">The newest later change of the same fields or rows, for which this one cannot be taken back; null where nothing came after.</param>
public sealed record HistoryEntry(
    Change Change, IReadOnlyList<RowChange> Rows, int OmittedRows, IReadOnlyList<(RecordTable Table, int Rows)> Imported, Change? Later)
{
    /// <summary>Who asked may take it back, where nothing came <see cref="Later"/>.</summary>
    public bool CanUndo { get; init; }

    /// <summary>Why, where a form asked; null for an import, whose reason is plain text.</summary>
    public CorrectionReason? Reason { get; } = CorrectionReason.Of(Change);

    /// <summary>Whose records it changed, if they are one official's.</summary>
    public string? OfficialId { get; } = Rows.Select(row => row.OfficialId).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var one] ? one : null;
}
