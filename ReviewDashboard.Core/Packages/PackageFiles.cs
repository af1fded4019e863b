using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>The files of a data package.</summary>
internal static class PackageFiles
{
    private const string Extension = ".csv";

    public static string NameOf(RecordTable table) => table.Name + Extension;

    /// <summary>The tables found at a path, a folder or one CSV file, in the order in which they are read; what is wrong becomes an error.</summary>
    public static IReadOnlyList<(RecordTable Table, string File)> Find(string path, ImportErrors errors)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
        {
            errors.Add(ImportRules.MissingPath, path, path);
            return [];
        }

        string[] files = isFolder ? Directory.GetFiles(path) : [path];
        var tables = new Dictionary<RecordTable, string>();
        foreach (var file in files.Where(file => !isFolder || HasExtension(file)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!HasExtension(file) || RecordTables.Find(Path.GetFileNameWithoutExtension(file)) is not { } table)
                errors.Add(ImportRules.UnknownTable, name, name);
            else if (!tables.TryAdd(table, file))
                errors.Add(ImportRules.SecondFile, name, name);
        }

        if (isFolder && !files.Any(HasExtension))
            errors.Add(ImportRules.NoTables, path, path);
        return [.. RecordTables.All.Where(tables.ContainsKey).Select(table => (table, tables[table]))];
    }

    private static bool HasExtension(string file) => Path.GetExtension(file).Equals(Extension, StringComparison.OrdinalIgnoreCase);
}
