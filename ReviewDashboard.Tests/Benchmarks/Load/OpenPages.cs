using System.Collections.Concurrent;
using System.Diagnostics;
using ReviewDashboard.Tests.Browser;

namespace ReviewDashboard.Tests.Benchmarks.Load;

/// <summary>Many circuits open at one page of an app of their own.</summary>
public sealed class OpenPages : IAsyncDisposable
{
    /// <summary>Opened before anything is counted, so that what all circuits share is already there.</summary>
    private const int First = 50;
    private const int AtOnce = 4;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly AppProcess app;
    private readonly Reader reader;
    private readonly ConcurrentBag<Circuit> circuits = [];
    private readonly ConcurrentBag<double> waits = [];
    private int unopened;

    private OpenPages(AppProcess app, Reader reader) => (this.app, this.reader) = (app, reader);

    /// <summary>Bytes of memory that the process grew by with each circuit.</summary>
    public double BytesEach { get; private set; }

    /// <summary>Bytes of memory that the process takes now.</summary>
    public long Memory => app.Memory;

    /// <summary>Processor time that the process has taken.</summary>
    public TimeSpan Processor => app.Processor;

    /// <summary>Bytes of drawing sent so far.</summary>
    public long Drawn => circuits.Sum(circuit => circuit.Drawn);

    /// <summary>Milliseconds from asking for the page to its being drawn, in order.</summary>
    public IReadOnlyList<double> Waits => [.. waits.Order()];

    /// <summary>Circuits that were not drawn or did not stay open.</summary>
    public int Errors => unopened + circuits.Count(circuit => !circuit.IsAlive);

    /// <summary>Starts the app on a database and opens <paramref name="count"/> circuits more than the first ones.</summary>
    /// <param name="text">What only the drawn page holds.</param>
    public static async Task<OpenPages> OpenAsync(string database, string path, string text, int count)
    {
        var started = await AppProcess.StartAsync(database);
        var pages = new OpenPages(started, await Reader.SignInAsync(started.Address, "leader"));
        await pages.OpenAsync(path, text, First);
        var before = await pages.RestAsync();
        pages.waits.Clear();
        await pages.OpenAsync(path, text, count);
        pages.BytesEach = (await pages.RestAsync() - before) / (double)count;
        return pages;
    }

    /// <summary>Changes the address of one circuit after the other at an even rate. A change counts from when it was due,
    /// so that a server that falls behind is seen to.</summary>
    /// <param name="paths">No two the same.</param>
    /// <param name="text">What only the drawn path holds.</param>
    /// <returns>Milliseconds of each change, in order, and how many failed.</returns>
    public async Task<(IReadOnlyList<double> Times, int Errors)> ChangeAsync(IReadOnlyList<string> paths, Func<string, string> text, int rate, TimeSpan duration)
    {
        var times = new ConcurrentBag<double>();
        var failed = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(circuits.Select(ClickAsync));
        return ([.. times.Order()], failed);

        async Task ClickAsync(Circuit circuit, int index)
        {
            for (var click = 0; ; click++)
            {
                var due = TimeSpan.FromSeconds((index + ((double)click * circuits.Count)) / rate);
                if (due >= duration)
                    return;
                await Task.Delay(due > clock.Elapsed ? due - clock.Elapsed : TimeSpan.Zero);
                var path = paths[(index + click) % paths.Count];
                try
                {
                    await circuit.GoAsync(path, text(path));
                    times.Add((clock.Elapsed - due).TotalMilliseconds);
                }
                catch (Exception fault) when (IsOfServer(fault))
                {
                    Interlocked.Increment(ref failed);
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var circuit in circuits)
            await circuit.DisposeAsync();
        reader.Dispose();
        await app.DisposeAsync();
    }

    private Task OpenAsync(string path, string text, int count) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) =>
        {
            try
            {
                var (circuit, taken) = await Circuit.OpenAsync(reader, path, text);
                circuits.Add(circuit);
                waits.Add(taken.TotalMilliseconds);
            }
            catch (Exception fault) when (IsOfServer(fault))
            {
                Interlocked.Increment(ref unopened);
            }
        });

    private async Task<long> RestAsync()
    {
        await Task.Delay(Rest);
        return app.Memory;
    }

    private static bool IsOfServer(Exception fault) =>
        fault is TimeoutException or InvalidOperationException or HttpRequestException or IOException or Microsoft.AspNetCore.SignalR.HubException or System.Net.WebSockets.WebSocketException;
}
