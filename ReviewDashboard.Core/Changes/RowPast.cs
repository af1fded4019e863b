using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>A row before and after one change; null where it was not there.</summary>
internal sealed record RowVersion(long Number, string?[]? Before, string?[]? After)
{
    public RowEvent What => Before is null ? RowEvent.Created : After is null ? RowEvent.Deleted : RowEvent.Updated;

    /// <summary>Whether taking the other change back would reach into what this later one did.</summary>
    public bool Covers(RowVersion other) =>
        What is not RowEvent.Updated || other.What is not RowEvent.Updated
        || Enumerable.Range(0, Before!.Length).Any(i => Before[i] != After![i] && other.Before![i] != other.After![i]);
}

/// <summary>All versions of a row, newest first.</summary>
internal sealed record RowPast(RecordTable Table, string Key, IReadOnlyList<RowVersion> Versions)
{
    /// <summary>Walks back from the row of today through what was noted of it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The key as the history keeps it.</param>
    /// <param name="today">The row's texts and the change that created it; null for a row that is gone.</param>
    /// <param name="noted">What changes noted of it, newest first.</param>
    public static RowPast Of(RecordTable table, string key, (string?[] Row, long CreatedIn)? today, IEnumerable<ChangedRow> noted)
    {
        var versions = new List<RowVersion>();
        var now = today;
        foreach (var change in noted)
        {
            // A row made later than this change is another one with the same key.
            if (now is { } later && later.CreatedIn >= change.ChangeNumber)
            {
                versions.Add(new RowVersion(later.CreatedIn, null, later.Row));
                now = null;
            }

            var was = now is { } known ? (string?[])known.Row.Clone() : new string?[table.Columns.Count];
            RowJson.ReadKey(table, change.Key, was);
            var createdIn = RowJson.ReadBefore(table, change.Before, was) ?? now?.CreatedIn ?? 0;
            versions.Add(new RowVersion(change.ChangeNumber, was, now?.Row));
            now = (was, createdIn);
        }

        if (now is { } first)
            versions.Add(new RowVersion(first.CreatedIn, null, first.Row));
        return new RowPast(table, key, versions);
    }

    /// <summary>What one change did to the row, null where it did nothing.</summary>
    public RowVersion? In(long number) => Versions.FirstOrDefault(version => version.Number == number);

    /// <summary>The newest change that stands in the way of taking one back.</summary>
    public long? LaterThan(RowVersion version) =>
        Versions.FirstOrDefault(later => later.Number > version.Number && later.Covers(version))?.Number;

    public string OfficialOf(string?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (Table.Columns[i].References == typeof(Official) || (Table.Type == typeof(Official) && Table.Columns[i].IsKey))
                return row[i]!;
        }

        throw new InvalidOperationException($"{Table.Name} holds nobody's records.");
    }
}
