using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Data;

/// <summary>Reads every record of the database.</summary>
public static class RecordLoader
{
    /// <summary>All tables, read as of one moment (one transaction).</summary>
    public static async Task<RecordSet> LoadAsync(ReviewDb db, CancellationToken token)
    {
        var records = new RecordSet();
        await using var moment = await db.Database.BeginTransactionAsync(token);
        foreach (var table in RecordTables.All)
            await (Task)typeof(RecordLoader).GetMethod(nameof(LoadTableAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(table.Type).Invoke(null, [db, records, token])!;
        return records;
    }

    private static async Task LoadTableAsync<T>(ReviewDb db, RecordSet records, CancellationToken token) where T : class =>
        records.Of<T>().AddRange(await db.Set<T>().AsNoTracking().ToListAsync(token));
}
