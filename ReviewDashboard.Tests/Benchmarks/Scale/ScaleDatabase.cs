using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Packages.Generation;
using ReviewDashboard.Tests.Browser;

namespace ReviewDashboard.Tests.Benchmarks.Scale;

/// <summary>A package of some communes and the database it was imported into; both are made when they are not there, and what that
/// took is kept beside them.</summary>
public sealed class ScaleDatabase(string folder, int communes)
{
    private const int LookEveryMilliseconds = 50;

    public string File => Path.Combine(folder, $"{communes}.db");

    private string Package => Path.Combine(folder, $"{communes}");

    private string Notes => Path.Combine(folder, $"{communes}.txt");

    /// <summary>What generating and importing took.</summary>
    public async Task<IReadOnlyList<(string Row, string Value)>> MakeAsync()
    {
        if (!System.IO.File.Exists(Notes))
        {
            var watch = Stopwatch.StartNew();
            Directory.CreateDirectory(Package);
            PackageGenerator.Generate(Package, communes, PackageGenerator.UsualSeed, null, CancellationToken.None);
            var generated = watch.Elapsed;
            var (imported, peak) = await ImportAsync();
            var rows = Count("SELECT " + string.Join(" + ", Core.Records.RecordTables.All.Select(table => $"(SELECT count(*) FROM \"{table.Name}\")")));
            await System.IO.File.WriteAllLinesAsync(Notes,
            [
                Line("rows", $"{rows:N0}"),
                Line("people", $"{Count("SELECT count(*) FROM officials"):N0}"),
                Line("package generated, s", $"{generated.TotalSeconds:F0}"),
                Line("imported, checked and with history, s", $"{imported.TotalSeconds:F0}"),
                Line("rows a second", $"{rows / imported.TotalSeconds:N0}"),
                Line("import at peak, MB", $"{peak / 1e6:F0}"),
                Line("database, MB", $"{new FileInfo(File).Length / 1e6:F0}"),
            ]);
        }

        return [.. (await System.IO.File.ReadAllLinesAsync(Notes)).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))];
    }

    /// <summary>Imports by the command in a process of its own, so that its memory can be told.</summary>
    private async Task<(TimeSpan Time, long Peak)> ImportAsync()
    {
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [AppProcess.File, "import", Package, "--database", File])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var import = Process.Start(start)!;
        var said = import.StandardError.ReadToEndAsync();
        _ = import.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!import.HasExited)
        {
            import.Refresh();
            peak = Math.Max(peak, import.WorkingSet64);
            await Task.Delay(LookEveryMilliseconds);
        }

        return import.ExitCode == 0 ? (watch.Elapsed, peak) : throw new InvalidOperationException(await said);
    }

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Line(string row, FormattableString value) => $"{row}\t{value.ToString(CultureInfo.InvariantCulture)}";
}
