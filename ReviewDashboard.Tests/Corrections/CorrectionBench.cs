using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Tests.World;
using Xunit;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>The small province in a database of its own, with a correction desk, on 10 January 2014.</summary>
public sealed class CorrectionBench : IAsyncLifetime, IDbContextFactory<ReviewDb>
{
    public static readonly CurrentUser Clerk = new("clerk-597", Role.Clerk, SmallProvince.HamThuanBac);
    public static readonly CurrentUser OtherClerk = new("clerk-602", Role.Clerk, SmallProvince.PhuQuy);
    public static readonly CorrectionReason Typing = new(ReasonKind.TypingError, null);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-test-");

    public string Database => Path.Combine(folder.FullName, "review.db");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2014, 1, 10, 1, 0, 0, TimeSpan.Zero));

    public CurrentFacts Current { get; private set; } = null!;

    public CorrectionDesk Desk { get; private set; } = null!;

    public ReviewFacts Facts => Current.Facts;

    public async ValueTask InitializeAsync()
    {
        await SmallProvinceDatabase.MakeAsync(Database);
        Current = new CurrentFacts(ReviewDatabase.ConnectionString(Database));
        await Current.LoadAsync(default);
        Desk = new CorrectionDesk(this, Current, Time);
    }

    public ValueTask DisposeAsync()
    {
        Current.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    public ReviewDb CreateDbContext() => new(ReviewDatabase.Options(Database));

    public async Task<OfficialFile> FileAsync(string official) =>
        (await new OfficialFileQuery(this).OfAsync(official, TestContext.Current.CancellationToken))!;

    /// <summary>A request as a form makes it: opened now, some columns typed over.</summary>
    public async Task<CorrectionRequest> RequestAsync(string act, string official, string? key, params (string Column, string? Text)[] typed)
    {
        var doing = CorrectionActs.Find(act)!;
        var seen = CorrectionDesk.Open(await FileAsync(official), doing, key)!;
        var draft = doing.Begin(seen);
        foreach (var (column, text) in typed)
            draft[column] = text;
        return new CorrectionRequest(official, doing, seen, draft);
    }

    public async Task<CorrectionOutcome> SaveAsync(CurrentUser user, CorrectionRequest request, CorrectionReason? reason = null) =>
        await Desk.SaveAsync(user, request, reason ?? Typing, TestContext.Current.CancellationToken);

    /// <summary>The key of one of an official's records.</summary>
    public async Task<string> KeyAsync<T>(string official, Func<T, bool>? which = null)
        where T : class =>
        FileRecords.Key(RecordTables.For<T>(), (await FileAsync(official)).Records.OfType<T>().First(record => which?.Invoke(record) ?? true));
}
