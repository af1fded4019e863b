namespace ReviewDashboard.App.Hosting;

/// <summary>How far the start is. Requests get a waiting page until it is ready.</summary>
public sealed class StartProgress
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StartStep Step { get; set; } = StartStep.Migrating;

    /// <summary>Share of the example data that is loaded, from 0 to 1.</summary>
    public double Loaded { get; set; }

    /// <summary>Why the start failed, written for people; null while all is well.</summary>
    public string? Fault { get; private set; }

    public bool IsReady { get; private set; }

    /// <summary>Ends when the start is ready or has failed.</summary>
    public Task Ended => ended.Task;

    public void Finish()
    {
        IsReady = true;
        ended.TrySetResult();
    }

    public void Fail(string fault)
    {
        Fault = fault;
        ended.TrySetResult();
    }
}

/// <summary>The steps of a start, in their order.</summary>
public enum StartStep
{
    Migrating,
    Loading,
    Counting,
}
