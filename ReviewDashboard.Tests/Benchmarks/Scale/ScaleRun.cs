using System.Diagnostics;
using System.Globalization;

namespace ReviewDashboard.Tests.Benchmarks.Scale;

/// <summary>What <c>--scale FOLDER [COMMUNES …]</c> prints: the same measurements for provinces and a country of several sizes,
/// as a table in Markdown. Packages and databases are kept in the folder, so that they are made once; each size is measured in a
/// process of its own, so that memory is its own too.</summary>
public static class ScaleRun
{
    /// <summary>What a process of one size is told before its size and folder.</summary>
    public const string OneSize = "--scale-one";

    private const string NotMeasured = "–";

    public static async Task RunAsync(TextWriter output, string folder, IReadOnlyList<int> sizes)
    {
        Directory.CreateDirectory(folder);
        var rows = new List<string>();
        var cells = new Dictionary<(string Row, int Size), string>();
        foreach (var size in sizes)
        {
            foreach (var (row, value) in await MeasureAsync(folder, size))
            {
                if (!rows.Contains(row))
                    rows.Add(row);
                cells[(row, size)] = value;
            }
        }

        output.WriteLine($"| | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} |");
        output.WriteLine($"|---|{string.Concat(sizes.Select(_ => "---|"))}");
        foreach (var row in rows)
            output.WriteLine($"| {row} | {string.Join(" | ", sizes.Select(size => cells.GetValueOrDefault((row, size), NotMeasured)))} |");
    }

    private static async Task<IReadOnlyList<(string Row, string Value)>> MeasureAsync(string folder, int size)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ScaleRun).Assembly.Location, OneSize, size.ToString(CultureInfo.InvariantCulture), folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var lines = new List<(string, string)>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split('\t') is [var row, var value])
                lines.Add((row, value));
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"Measuring {size} communes ended with {process.ExitCode}.");
    }
}
