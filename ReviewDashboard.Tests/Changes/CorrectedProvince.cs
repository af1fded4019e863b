using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Tests.World;
using Shouldly;

namespace ReviewDashboard.Tests.Changes;

/// <summary>The small province in a database of its own, imported as change 1, and people who correct it.</summary>
public sealed class CorrectedProvince : IDbContextFactory<ReviewDb>, IAsyncDisposable
{
    public static readonly CurrentUser Clerk = new("clerk-597", Role.Clerk, SmallProvince.HamThuanBac);
    public static readonly CurrentUser ForeignClerk = new("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
    public static readonly CurrentUser Admin = new("admin", Role.Admin);
    public static readonly CurrentUser Leader = new("leader", Role.Leader);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-history-");

    private CorrectedProvince() => Current = new CurrentFacts(ReviewDatabase.ConnectionString(DatabaseFile));

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2014, 1, 10, 1, 0, 0, TimeSpan.Zero));

    public CurrentFacts Current { get; }

    public ChangeHistory History => new(this, Current);

    private string DatabaseFile => Path.Combine(folder.FullName, "review.db");

    public static async Task<CorrectedProvince> OpenAsync()
    {
        var province = new CorrectedProvince();
        await ReviewDatabase.MigrateAsync(province.DatabaseFile, CancellationToken.None);
        await province.ActAsync("cli:test", "năm năm", db =>
        {
            foreach (var table in RecordTables.All)
                db.AddRange(SmallProvince.Records.Of(table));
            return Task.CompletedTask;
        });
        await province.Current.LoadAsync(CancellationToken.None);
        return province;
    }

    public ReviewDb CreateDbContext() => new(ReviewDatabase.Options(DatabaseFile));

    /// <summary>Does an act with a form, and fails where it is not saved.</summary>
    /// <returns>The number of the change.</returns>
    public async Task<long> CorrectAsync(CurrentUser user, string official, string act, string? key, params (string Column, string? Text)[] typed)
    {
        Time.Advance(TimeSpan.FromMinutes(5));
        var found = CorrectionActs.Find(act)!;
        var file = (await new OfficialFileQuery(this).OfAsync(official, CancellationToken.None))!;
        var seen = CorrectionDesk.Open(file, found, key)!;
        var draft = found.Begin(seen);
        foreach (var (column, text) in typed)
            draft[column] = text;
        var outcome = await new CorrectionDesk(this, Current, Time).SaveAsync(
            user, new CorrectionRequest(official, found, seen, draft), new CorrectionReason(ReasonKind.Document, "QĐ 12"), CancellationToken.None);
        return outcome.ShouldBeOfType<CorrectionOutcome.Saved>().Change;
    }

    public Task<UndoOutcome> UndoAsync(CurrentUser user, string official, long number, string? words = null)
    {
        Time.Advance(TimeSpan.FromMinutes(5));
        return new UndoChange(this, Current, Time).SaveAsync(
            user, official, number, new CorrectionReason(ReasonKind.Verification, words), CancellationToken.None);
    }

    /// <summary>Changes records past the forms, as an import does.</summary>
    public async Task ActAsync(string by, string reason, Func<ReviewDb, Task> act)
    {
        await using var db = CreateDbContext();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await using var change = await RecordedChange.BeginAsync(db, Time, by, reason, CancellationToken.None);
        await act(db);
        await change.SaveAsync(CancellationToken.None);
        await change.CommitAsync(CancellationToken.None);
    }

    /// <summary>What verification finds beyond the references that the small province leaves open.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await using var db = CreateDbContext();
        return (await HistoryVerification.RunAsync(db, CancellationToken.None)).Faults;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = CreateDbContext())
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        Current.Dispose();
        folder.Delete(recursive: true);
    }
}
