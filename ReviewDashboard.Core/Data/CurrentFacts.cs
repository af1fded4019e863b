using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Data;

/// <summary>The facts that everybody sees now: one picture for all readers, replaced whole.</summary>
public sealed class CurrentFacts(string connectionString) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile ReviewFacts? facts;

    /// <summary>Raised after a newer picture has taken the place of an older.</summary>
    public event Action? Changed;

    public bool IsLoaded => facts is not null;

    /// <summary>The newest picture.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public ReviewFacts Facts => facts ?? throw new InvalidOperationException("The facts have not been loaded yet.");

    /// <summary>Takes over what a committed change of one official's records left. Changes made past this process, such as by a command,
    /// are found by their number, and then everything is counted anew.</summary>
    /// <param name="file">The official's records after the change.</param>
    /// <param name="version">Number of the change.</param>
    /// <param name="changedAt">When it was committed, in UTC.</param>
    public async Task FollowAsync(OfficialFile file, long version, DateTime changedAt)
    {
        await gate.WaitAsync();
        try
        {
            if (Facts.Version == version - 1)
                facts = Facts.With(file, version, changedAt);
            else if (Facts.Version < version)
                facts = await ReadAsync(connectionString, CancellationToken.None);
        }
        finally
        {
            gate.Release();
        }

        Changed?.Invoke();
    }

    public void Dispose() => gate.Dispose();

    /// <summary>Counts everything anew from the records.</summary>
    public async Task LoadAsync(CancellationToken token)
    {
        facts = await ReadAsync(connectionString, token) ?? throw new InvalidOperationException("The database holds no review period.");
        Changed?.Invoke();
    }

    /// <summary>The facts of a database as it stands; null while it holds no review period.</summary>
    public static async Task<ReviewFacts?> ReadAsync(string connectionString, CancellationToken token)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(token);
        await using var moment = connection.BeginTransaction(deferred: true);
        var records = RecordLoader.Load(moment, token);
        if (records.Of<ReviewPeriod>().Count == 0)
            return null;
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Number, At FROM changes ORDER BY Number DESC LIMIT 1";
        command.Transaction = moment;
        await using var newest = await command.ExecuteReaderAsync(token);
        return await newest.ReadAsync(token)
            ? ReviewFacts.Build(records, newest.GetInt64(0), DateTime.SpecifyKind(newest.GetDateTime(1), DateTimeKind.Utc))
            : ReviewFacts.Build(records, 0);
    }
}
