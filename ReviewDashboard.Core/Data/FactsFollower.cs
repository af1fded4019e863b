using System.Diagnostics;

namespace ReviewDashboard.Core.Data;

/// <summary>Somebody who follows the facts: told by itself, as the one who began to follow, in whose language and not in that of who
/// changed the records. Changes that come while one is being followed are followed together, once, and not before as much time has
/// passed as following took, so that many changes never take a page away from its reader.</summary>
internal sealed class FactsFollower(Func<Task> follow, Action<FactsFollower> leave) : IDisposable
{
    private readonly ExecutionContext? itself = ExecutionContext.Capture();
    private int news;

    /// <summary>Returns at once: who changed the records waits for nobody.</summary>
    public void Tell()
    {
        if (Interlocked.Increment(ref news) == 1)
            ThreadPool.UnsafeQueueUserWorkItem(_ => Begin(), null);
    }

    public void Dispose() => leave(this);

    private void Begin()
    {
        if (itself is null)
            _ = FollowAsync();
        else
            ExecutionContext.Run(itself, _ => _ = FollowAsync(), null);
    }

    private async Task FollowAsync()
    {
        int heard;
        do
        {
            heard = Volatile.Read(ref news);
            var began = Stopwatch.GetTimestamp();
            await follow();
            await Task.Delay(Stopwatch.GetElapsedTime(began));
        }
        while (Interlocked.CompareExchange(ref news, 0, heard) != heard);
    }
}
