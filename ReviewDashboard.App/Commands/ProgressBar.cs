using System.Diagnostics;

namespace ReviewDashboard.App.Commands;

/// <summary>A bar on a terminal for whatever takes more than a second; elsewhere nothing.</summary>
public sealed class ProgressBar(TextWriter error) : IProgress<double>, IDisposable
{
    private const int Width = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly bool isTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private int shown = -1;

    /// <summary>Draws the bar once the work has lasted long enough to wonder.</summary>
    /// <param name="value">The share that is done, from 0 to 1.</param>
    public void Report(double value)
    {
        if (!isTerminal || watch.Elapsed < Patience)
            return;
        var percent = (int)(Math.Clamp(value, 0, 1) * 100);
        if (percent == shown)
            return;
        shown = percent;
        var done = percent * Width / 100;
        error.Write($"\r[{new string('#', done)}{new string('.', Width - done)}] {percent,3} %");
    }

    /// <summary>Wipes the bar away.</summary>
    public void Dispose()
    {
        if (shown >= 0)
            error.Write("\r" + new string(' ', Width + 10) + "\r");
        shown = -1;
    }
}
