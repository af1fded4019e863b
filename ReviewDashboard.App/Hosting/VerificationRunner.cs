using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Verification;

namespace ReviewDashboard.App.Hosting;

/// <summary>Verifies the data in the background, one run at a time for everybody, and keeps what the last run found.</summary>
public sealed class VerificationRunner(IDbContextFactory<ReviewDb> databases, CurrentFacts current, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private readonly Lock gate = new();

    public bool IsRunning { get; private set; }

    /// <summary>The last run; null before the first has ended.</summary>
    public VerificationRun? Last { get; private set; }

    /// <summary>Begins a run unless one is under way, or who asks may not. Faults are told in the language of who asks.</summary>
    public void Begin(CurrentUser user)
    {
        lock (gate)
        {
            if (IsRunning || !user.CanSeeHealth)
                return;
            IsRunning = true;
        }

        _ = Task.Run(RunAsync);
    }

    private async Task RunAsync()
    {
        VerificationReport? report = null;
        string? failure = null;
        try
        {
            await using var db = await databases.CreateDbContextAsync(lifetime.ApplicationStopping);
            report = await DatabaseVerification.RunAsync(db, () => current.Facts, new Random(), lifetime.ApplicationStopping);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            failure = fault.Message;
        }

        lock (gate)
        {
            Last = new VerificationRun(report, failure, time.GetUtcNow().UtcDateTime);
            IsRunning = false;
        }
    }
}

/// <summary>A verification that has ended.</summary>
/// <param name="Report">What it found; null where it failed.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
/// <param name="At">When it ended, in UTC.</param>
public sealed record VerificationRun(VerificationReport? Report, string? Failure, DateTime At);
