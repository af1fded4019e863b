using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>Reads the history of records: who, when, why, field by field.</summary>
public static class ChangeHistory
{
    /// <summary>The last change that touched a row after it was made; null for one that nobody touched.</summary>
    internal static async Task<Change?> LastOfAsync(ReviewDb db, RecordTable table, string key, CancellationToken token)
    {
        var changed = await db.ChangedRows.Where(row => row.Table == table.Name && row.Key == key).MaxAsync(row => (long?)row.ChangeNumber, token);
        return changed is null ? null : await db.Changes.AsNoTracking().FirstAsync(change => change.Number == changed, token);
    }
}
