using System.Diagnostics;
using System.Text.RegularExpressions;
using ReviewDashboard.Tests.World;

namespace ReviewDashboard.Tests.Browser;

/// <summary>The app as people start it: a process of its own, on a free port, with a fresh database in a temporary folder.</summary>
public sealed partial class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly Process process;
    private readonly string folder;

    private AppProcess(Process process, string folder, string database, Uri address)
    {
        this.process = process;
        this.folder = folder;
        Database = database;
        Address = address;
    }

    /// <summary>The database file that it serves.</summary>
    public string Database { get; }

    public Uri Address { get; }

    /// <summary>Bytes of memory that the process holds now.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Processor time that the process has taken.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the app and returns when it tells its address, which is before its data is loaded.</summary>
    /// <param name="database">A database file; without one a fresh one.</param>
    public static async Task<AppProcess> StartAsync(string? database = null)
    {
        var data = Directory.CreateTempSubdirectory("review-browser-").FullName;
        database ??= Path.Combine(data, "review.db");
        var start = new ProcessStartInfo("dotnet", [File, "--urls", "http://127.0.0.1:0", "--database", database])
        {
            // The example data is looked for in the caller's folder.
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var server = Process.Start(start)!;
        var errors = server.StandardError.ReadToEndAsync();
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Url().Match(line) is { Success: true } url)
            {
                _ = server.StandardOutput.ReadToEndAsync();
                return new AppProcess(server, data, database, new Uri(url.Value));
            }
        }

        throw new InvalidOperationException($"The app ended before it served: {await errors}");
    }

    /// <summary>Returns when the process has nothing left to do: what the start left for later is done.</summary>
    public async Task RestAsync()
    {
        var before = TimeSpan.Zero;
        while (Processor - before is var taken && taken > Idle * 0.05)
        {
            before += taken;
            await Task.Delay(Idle);
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The app built beside these tests, in the same configuration.</summary>
    public static string File { get; } = Path.Combine(
        AppContext.BaseDirectory.Replace("ReviewDashboard.Tests", "ReviewDashboard.App", StringComparison.Ordinal), "ReviewDashboard.App.dll");

    [GeneratedRegex(@"http://[^\s]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Url();
}
