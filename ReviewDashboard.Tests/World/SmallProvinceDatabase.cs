using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Tests.World;

/// <summary>The small province as a SQLite file, written as one change.</summary>
public static class SmallProvinceDatabase
{
    public static async Task MakeAsync(string file)
    {
        await ReviewDatabase.MigrateAsync(file, default);
        await using var db = new ReviewDb(ReviewDatabase.Options(file));
        await db.Database.OpenConnectionAsync();
        // Communes and officials point at each other.
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await using var change = await RecordedChange.BeginAsync(db, TimeProvider.System, "cli:test", "import", default);
        foreach (var table in RecordTables.All)
            db.AddRange(SmallProvince.Records.Of(table));
        await change.SaveAsync(default);
        await change.CommitAsync(default);
    }
}
