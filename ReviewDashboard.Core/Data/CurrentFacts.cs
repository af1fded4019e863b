using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Data;

/// <summary>The facts that everybody sees now: one picture for all readers, replaced whole.</summary>
public sealed class CurrentFacts(string connectionString) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentDictionary<FactsFollower, bool> followers = new();
    private volatile ReviewFacts? facts;
    private long seen;

    /// <summary>Has somebody told after each newer picture has taken the place of an older, until what it returns is disposed of.</summary>
    /// <param name="follow">What is done then; it must not throw.</param>
    public IDisposable Follow(Func<Task> follow)
    {
        var follower = new FactsFollower(follow, gone => followers.TryRemove(gone, out _));
        followers[follower] = true;
        return follower;
    }

    public bool IsLoaded => facts is not null;

    /// <summary>The newest picture.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public ReviewFacts Facts => facts ?? throw new InvalidOperationException("The facts have not been loaded yet.");

    /// <summary>Takes over what a committed change of one official's records left. Where changes made past this process came between,
    /// everything is counted anew.</summary>
    /// <param name="file">The official's records after the change.</param>
    /// <param name="version">Number of the change.</param>
    /// <param name="changedAt">When it was committed, in UTC.</param>
    public Task FollowAsync(OfficialFile file, long version, DateTime changedAt) =>
        FollowAsync(known => known.With(file, version, changedAt), version);

    /// <summary>Takes over committed targets.</summary>
    /// <inheritdoc cref="FollowAsync(OfficialFile, long, DateTime)"/>
    public Task FollowAsync(string indicator, string unit, IReadOnlyList<(int Year, decimal? Value)> targets, long version, DateTime changedAt) =>
        FollowAsync(known => known.With(known.Targets.With(indicator, unit, targets), version, changedAt), version);

    private async Task FollowAsync(Func<ReviewFacts, ReviewFacts> patch, long version)
    {
        await gate.WaitAsync();
        try
        {
            if (Facts.Version == version - 1)
                facts = patch(Facts);
            else if (Facts.Version < version)
                facts = await ReadAsync(connectionString, CancellationToken.None);
        }
        finally
        {
            gate.Release();
        }

        Tell();
    }

    /// <summary>Counts everything anew when the database holds a change that this process neither made nor has seen, such as that of a command.
    /// A change is waited for until the second look at it: those made here are taken over by <see cref="FollowAsync"/> at once.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> LookAsync(CancellationToken token)
    {
        await gate.WaitAsync(token);
        try
        {
            var newest = await NewestAsync(token);
            var isNew = newest > Facts.Version && newest == seen;
            seen = newest;
            if (!isNew)
                return false;
            facts = await ReadAsync(connectionString, token) ?? facts;
        }
        finally
        {
            gate.Release();
        }

        Tell();
        return true;
    }

    public void Dispose() => gate.Dispose();

    /// <summary>Counts everything anew from the records.</summary>
    /// <exception cref="RefusedException">The database holds no review period, or records of nobody.</exception>
    public async Task LoadAsync(CancellationToken token)
    {
        facts = await ReadAsync(connectionString, token) ?? throw new RefusedException(DatabaseTexts.NoReview);
        Tell();
    }

    private void Tell()
    {
        foreach (var (follower, _) in followers)
            follower.Tell();
    }

    private async Task<long> NewestAsync(CancellationToken token)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COALESCE(MAX(Number), 0) FROM changes";
        return (long)(await command.ExecuteScalarAsync(token))!;
    }

    /// <summary>The facts of a database as it stands; null while it holds no review period.</summary>
    public static Task<ReviewFacts?> ReadAsync(string connectionString, CancellationToken token, IProgress<double>? progress = null) =>
        FactsLoader.LoadAsync(connectionString, progress, token);
}
