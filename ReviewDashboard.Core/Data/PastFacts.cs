using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Data;

/// <summary>The facts as they were known at an instant. Rebuilding them copies the database, so it is done for one reader
/// at a time, and the picture asked for last is kept.</summary>
public sealed class PastFacts(IDbContextFactory<ReviewDb> databases, CurrentFacts current) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private ReviewFacts? latest;

    /// <summary>The facts known at an instant in UTC; null where there was no review period yet.</summary>
    public async Task<ReviewFacts?> AsKnownOnAsync(DateTime instant, CancellationToken token)
    {
        var facts = current.Facts;
        if (facts.ChangedAt is not { } changed || instant >= changed)
            return facts;
        await gate.WaitAsync(token);
        try
        {
            await using var db = await databases.CreateDbContextAsync(token);
            var number = await db.Changes.Where(change => change.At <= instant).MaxAsync(change => (long?)change.Number, token);
            if (number is null)
                return null;
            if (latest?.Version == number)
                return latest;
            await using var past = await PastRecords.OpenAsync(db, instant, token);
            return latest = await CurrentFacts.ReadAsync(past.Db.ConnectionString, token);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();
}
