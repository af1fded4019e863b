using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Data;

/// <summary>The facts that everybody sees now: one picture for all readers, replaced whole.</summary>
public sealed class CurrentFacts(IDbContextFactory<ReviewDb> databases)
{
    private volatile ReviewFacts? facts;

    /// <summary>Raised after a newer picture has taken the place of an older.</summary>
    public event Action? Changed;

    public bool IsLoaded => facts is not null;

    /// <summary>The newest picture.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public ReviewFacts Facts => facts ?? throw new InvalidOperationException("The facts have not been loaded yet.");

    /// <summary>Counts everything anew from the records.</summary>
    public async Task LoadAsync(CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        facts = await ReadAsync(db, token) ?? throw new InvalidOperationException("The database holds no review period.");
        Changed?.Invoke();
    }

    /// <summary>The facts of a database as it stands; null while it holds no review period.</summary>
    public static async Task<ReviewFacts?> ReadAsync(ReviewDb db, CancellationToken token)
    {
        if (!await db.Set<ReviewPeriod>().AnyAsync(token))
            return null;
        var records = await RecordLoader.LoadAsync(db, token);
        var newest = await db.Changes.AsNoTracking().OrderByDescending(change => change.Number)
            .Select(change => new { change.Number, change.At }).FirstOrDefaultAsync(token);
        return ReviewFacts.Build(records, newest?.Number ?? 0, newest is null ? null : DateTime.SpecifyKind(newest.At, DateTimeKind.Utc));
    }
}
