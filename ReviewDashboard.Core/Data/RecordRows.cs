using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Rows of one table, one at a time, each to be made a record where it is wanted.</summary>
/// <typeparam name="T">The record class, or object for any.</typeparam>
internal sealed class RecordRows<T> : IDisposable
    where T : class
{
    private readonly Type type;
    private readonly ColumnReader[] readers;
    private readonly int firstPlace;
    private readonly PlainRows rows;

    /// <summary>Asks for the rows.</summary>
    /// <param name="reader">The database.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The column for <see cref="Key"/>; null for none.</param>
    /// <param name="columns">Columns for <see cref="Record"/>.</param>
    /// <param name="clause">What follows the table's name in the question.</param>
    /// <param name="values">Values of the question marks in the clause.</param>
    public RecordRows(
        PlainReader reader, RecordTable table, string? key, IReadOnlyList<RecordColumn> columns, string clause, params string[] values)
    {
        type = table.Type;
        readers = [.. columns.Select(ColumnReader.Of)];
        firstPlace = key is null ? 0 : 1;
        var asked = columns.Select(column => column.Name).Prepend(key).OfType<string>().Select(name => $"\"{name}\"");
        rows = reader.Ask($"SELECT {string.Join(", ", asked)} FROM \"{table.Name}\" {clause}", values);
    }

    /// <summary>Goes to the next row; false where there is none.</summary>
    public bool Read(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return rows.Read();
    }

    /// <summary>The bytes of the row's key, until the next row is read.</summary>
    public ReadOnlySpan<byte> Key => firstPlace > 0 ? rows.Text(0) : throw new InvalidOperationException("No key was asked for.");

    /// <summary>The row as a record.</summary>
    public T Record()
    {
        var record = (T)Activator.CreateInstance(type)!;
        for (var i = 0; i < readers.Length; i++)
            readers[i].Read(rows, firstPlace + i, record);
        return record;
    }

    public void Dispose() => rows.Dispose();
}
