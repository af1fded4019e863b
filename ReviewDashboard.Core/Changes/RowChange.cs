using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>What a change did to a row.</summary>
public enum RowEvent
{
    Created,
    Updated,
    Deleted,
}

/// <summary>What a change did to one row of an official's records, field by field.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The row's key as the history keeps it.</param>
/// <param name="OfficialId">Whose record it is.</param>
/// <param name="What">What happened to it.</param>
/// <param name="Fields">Of an update the fields that differ, of a creation or deletion all that were filled in.</param>
/// <param name="Row">All texts of the row, as the change left it, of a deletion as it was; what the reader may not see is null.</param>
public sealed record RowChange(
    RecordTable Table, string Key, string OfficialId, RowEvent What, IReadOnlyList<FieldChange> Fields, IReadOnlyList<string?> Row)
{
    internal static RowChange Of(RowPast past, RowVersion version, bool showsBirthDates)
    {
        var columns = past.Table.Columns;
        var row = (version.After ?? version.Before)!;
        var fields = Enumerable.Range(0, columns.Count)
            .Where(i => !columns[i].IsKey && columns[i].References != typeof(Official) && version.Before?[i] != version.After?[i])
            .Select(i => IsHidden(columns[i])
                ? new FieldChange(columns[i], null, null, IsHidden: true)
                : new FieldChange(columns[i], version.Before?[i], version.After?[i]));
        return new RowChange(
            past.Table, past.Key, past.OfficialOf(row), version.What, [.. fields], [.. row.Select((text, i) => IsHidden(columns[i]) ? null : text)]);

        bool IsHidden(RecordColumn column) => !showsBirthDates && column.Property.Name == nameof(Official.BirthDate);
    }
}

/// <summary>One field before and after a change, as texts of the data package; null for not known.</summary>
/// <param name="Column">The column.</param>
/// <param name="Before">What was.</param>
/// <param name="After">What came.</param>
/// <param name="IsHidden">It changed, but the reader may not see from what to what.</param>
public sealed record FieldChange(RecordColumn Column, string? Before, string? After, bool IsHidden = false);
