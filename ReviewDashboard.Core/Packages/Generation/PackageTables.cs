using System.Text;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>All CSV files of a package, open for appending, so that a country is never held in memory.</summary>
internal sealed class PackageTables : IDisposable
{
    private readonly Dictionary<Type, (RecordTable Table, StreamWriter Writer)> files = [];
    private readonly Dictionary<Type, int> numbers = [];

    public PackageTables(string directory)
    {
        foreach (var table in RecordTables.All)
        {
            var writer = new StreamWriter(Path.Combine(directory, table.Name + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
            files[table.Type] = (table, writer);
            TableFile.WriteRow(writer, [.. table.Columns.Select(column => column.Name)]);
        }
    }

    /// <summary>The next id of a table: a letter and a number wide enough to keep the order of the text.</summary>
    public string NextId<T>(string letter)
    {
        var number = numbers[typeof(T)] = numbers.GetValueOrDefault(typeof(T)) + 1;
        return letter + ProgrammeRecords.Number(number, 8);
    }

    /// <summary>Appends rows, which must come in the order of their key.</summary>
    public void Add<T>(params IEnumerable<T> records) where T : class
    {
        var (table, writer) = files[typeof(T)];
        foreach (var record in records)
            TableFile.WriteRow(writer, RecordValues.Row(table, record));
    }

    public void Dispose()
    {
        foreach (var (_, writer) in files.Values)
            writer.Dispose();
    }
}
