using System.Reflection;

namespace ReviewDashboard.Core.Records;

/// <summary>One table of the data package, described from its record class: the single source for the database schema,
/// import, export, <c>datapackage.json</c> and the change history.</summary>
public sealed class RecordTable
{
    private RecordTable(Type type)
    {
        var record = type.GetCustomAttribute<RecordAttribute>() ?? throw new ArgumentException($"{type} is no record.", nameof(type));
        Type = type;
        Name = record.Name;
        Vietnamese = record.Vietnamese;
        English = record.English;
        Columns = [.. type.GetProperties().Where(property => property.IsDefined(typeof(FieldAttribute))).Select(RecordColumn.Of)];
        Key = [.. Columns.Where(column => column.IsKey)];
    }

    public Type Type { get; }

    public string Name { get; }

    public string Vietnamese { get; }

    public string English { get; }

    /// <summary>All columns in the order of the contract, which is the order of export.</summary>
    public IReadOnlyList<RecordColumn> Columns { get; }

    /// <summary>The columns that identify a row; empty for <c>review</c>, which has one row.</summary>
    public IReadOnlyList<RecordColumn> Key { get; }

    public static RecordTable Of<T>() => new(typeof(T));
}
