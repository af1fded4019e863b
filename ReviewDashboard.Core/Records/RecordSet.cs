namespace ReviewDashboard.Core.Records;

/// <summary>All records of a data package in memory, table by table.</summary>
public sealed class RecordSet
{
    private readonly Dictionary<Type, object> tables = [];

    /// <summary>The rows of one table; the list may be added to.</summary>
    public List<T> Of<T>() where T : class
    {
        if (!tables.TryGetValue(typeof(T), out var rows))
            tables[typeof(T)] = rows = new List<T>();
        return (List<T>)rows;
    }

    /// <summary>The rows of one table as objects of its record class.</summary>
    public IEnumerable<object> Of(RecordTable table) =>
        tables.TryGetValue(table.Type, out var rows) ? ((System.Collections.IEnumerable)rows).Cast<object>() : [];
}
