using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.Core.Changes;

/// <summary>The records as they were known at an instant: a copy of today's in which all later changes are undone, backwards.</summary>
public sealed class PastRecords : IAsyncDisposable
{
    private readonly DatabaseCopy copy;

    private PastRecords(DatabaseCopy copy, long changeNumber)
    {
        this.copy = copy;
        ChangeNumber = changeNumber;
        Db = copy.OpenContext();
    }

    /// <summary>A context on the past; it lives as long as this object.</summary>
    public ReviewDb Db { get; }

    /// <summary>The last change that was known; 0 before the first.</summary>
    public long ChangeNumber { get; }

    /// <summary>Rebuilds the records as they were known at an instant.</summary>
    /// <param name="db">Today's database; it is only read.</param>
    /// <param name="instant">In UTC; a change committed at this very instant was known.</param>
    /// <param name="token">Stops the rebuilding.</param>
    /// <param name="progress">Told how many of the later changes are undone, as a share.</param>
    public static async Task<PastRecords> OpenAsync(ReviewDb db, DateTime instant, CancellationToken token, IProgress<double>? progress = null)
    {
        var past = await DatabaseCopy.MakeAsync(db, token);
        try
        {
            return new PastRecords(past, await Task.Run(() => UndoAfterAsync(past, instant, progress, token), token));
        }
        catch
        {
            await past.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await copy.DisposeAsync();
    }

    private static async Task<long> UndoAfterAsync(DatabaseCopy past, DateTime instant, IProgress<double>? progress, CancellationToken token)
    {
        await using var db = past.OpenContext();
        var later = await db.Changes.Where(change => change.At > instant).OrderByDescending(change => change.Number)
            .Select(change => change.Number).ToListAsync(token);
        for (var done = 0; done < later.Count; done++)
        {
            token.ThrowIfCancellationRequested();
            progress?.Report((double)done / later.Count);
            ChangeUndo.Undo(past.Connection, later[done]);
        }

        return await db.Changes.MaxAsync(change => (long?)change.Number, token) ?? 0;
    }
}
