using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Packages;

namespace ReviewDashboard.Tests.World;

/// <summary>The seed data imported into a SQLite file of its own, in a temporary folder.</summary>
public sealed class SeedDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("review-seed-").FullName;

    private SeedDatabase()
    {
    }

    public string File => Path.Combine(folder, "review.db");

    public ReviewFacts Facts { get; private set; } = null!;

    public ImportReport Report { get; private set; } = null!;

    public static async Task<SeedDatabase> MakeAsync(CancellationToken token)
    {
        var seed = new SeedDatabase();
        await ReviewDatabase.MigrateAsync(seed.File, token);
        await using var db = new ReviewDb(ReviewDatabase.Options(seed.File));
        seed.Report = await new PackageImport(db, TimeProvider.System).RunAsync(new ImportRequest(Repository.SeedData, "test", "seed data"), null, token);
        seed.Facts = (await CurrentFacts.ReadAsync(db.ConnectionString, token))!;
        return seed;
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ReviewDatabase.ConnectionString(File));
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
