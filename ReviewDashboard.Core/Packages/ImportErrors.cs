using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>Collects the errors of an import.</summary>
internal sealed class ImportErrors
{
    /// <summary>Characters of a value that an error repeats.</summary>
    private const int LongestValue = 200;

    private readonly List<(int Table, ImportError Error)> errors = [];

    public int Count => errors.Count;

    /// <summary>All errors: those of files that are no tables first, then by table and line.</summary>
    public IReadOnlyList<ImportError> InOrder() => [.. errors.OrderBy(e => e.Table).ThenBy(e => e.Error.Line ?? 0).Select(e => e.Error)];

    /// <summary>An error of a table's file.</summary>
    public void Add(ImportRule rule, RecordTable table, long? line, string? column, string? value, object? more = null) =>
        Add(IndexOf(table), rule, PackageFiles.NameOf(table), line, column, value, more);

    /// <summary>An error of a path or a file that is no table.</summary>
    public void Add(ImportRule rule, string file, string? value) => Add(-1, rule, file, null, null, value, null);

    private void Add(int table, ImportRule rule, string file, long? line, string? column, string? value, object? more)
    {
        var shown = value is { Length: > LongestValue } ? value[..LongestValue] + "…" : value;
        var message = rule.Message().Say(shown, column, more);
        errors.Add((table, new ImportError(file, line, column, shown, rule.Code, message)));
    }

    private static int IndexOf(RecordTable table)
    {
        var index = 0;
        while (RecordTables.All[index] != table)
            index++;
        return index;
    }
}
