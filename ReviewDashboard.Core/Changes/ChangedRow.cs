namespace ReviewDashboard.Core.Changes;

/// <summary>What a change did to one existing row. A created row is not listed: it carries the number of its change
/// in its own column <c>created_in</c>.</summary>
public sealed class ChangedRow
{
    public long Id { get; set; }

    public long ChangeNumber { get; set; }

    public required string Table { get; set; }

    /// <summary>The row's key as a JSON array of its key values in text.</summary>
    public required string Key { get; set; }

    public RowOperation Operation { get; set; }

    /// <summary>What was, as a JSON object of column to text: of an update the fields that it changed, of a deletion all,
    /// with <c>created_in</c>. What came after is the next before, or the row itself.</summary>
    public required string Before { get; set; }
}

/// <summary>What happened to a row that was there.</summary>
public enum RowOperation
{
    Updated,
    Deleted,
}
