using System.Collections;

namespace ReviewDashboard.Core.Records;

/// <summary>All records of a data package in memory, table by table.</summary>
public sealed class RecordSet
{
    private readonly Dictionary<Type, IList> tables = [];

    /// <summary>The rows of one table; the list may be added to.</summary>
    public List<T> Of<T>() where T : class => (List<T>)Rows(typeof(T));

    /// <summary>The rows of one table as objects of its record class.</summary>
    public IEnumerable<object> Of(RecordTable table) => Rows(table.Type).Cast<object>();

    /// <summary>Adds a row that is an object of the table's record class.</summary>
    public void Add(RecordTable table, object record) => Rows(table.Type).Add(record);

    private IList Rows(Type type)
    {
        if (!tables.TryGetValue(type, out var rows))
            tables[type] = rows = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        return rows;
    }
}
