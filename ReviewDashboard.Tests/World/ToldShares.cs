using System.Collections.Concurrent;

namespace ReviewDashboard.Tests.World;

/// <summary>Keeps the shares that a work tells as it goes on.</summary>
public sealed class ToldShares : IProgress<double>
{
    private readonly ConcurrentQueue<double> shares = new();

    public IReadOnlyList<double> Shares => [.. shares];

    public void Report(double value) => shares.Enqueue(value);
}
