using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Verification;

/// <summary>What a verification found.</summary>
/// <param name="History">Of the change history and the references.</param>
/// <param name="Facts">Of facts and figures.</param>
public sealed record VerificationReport(HistoryReport History, FactsReport Facts)
{
    /// <summary>All that is wrong.</summary>
    public IReadOnlyList<string> Faults => [.. History.Faults, .. Facts.Faults];
}

/// <summary>Verifies all that can be verified: the history is unbroken, references are sound, the facts are those of the records,
/// and figures are what the definitions count.</summary>
public static class DatabaseVerification
{
    /// <summary>Facts follow a change within seconds; those of a whole country, that a command has changed, within half a minute.</summary>
    private const int MostTries = 30;

    private const double HistoryDone = 0.5;
    private const double FactsRead = 0.65;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Verifies a database and the facts that are counted from it; without facts those that a start would make.</summary>
    /// <param name="db">The database.</param>
    /// <param name="facts">What pages count from, asked for when the history is done.</param>
    /// <param name="random">Chooses the sample of figures.</param>
    /// <param name="token">Stops it.</param>
    /// <param name="progress">Told how far it is: the history takes about as long as reading and comparing the facts.</param>
    public static async Task<VerificationReport> RunAsync(
        ReviewDb db, Func<ReviewFacts>? facts, Random random, CancellationToken token, IProgress<double>? progress = null)
    {
        var history = await HistoryVerification.RunAsync(db, token);
        // What is broken is not read again: it would only fail elsewhere.
        if (history.Faults.Count > 0)
            return new VerificationReport(history, new FactsReport(0, 0, []));
        progress?.Report(HistoryDone);
        for (var tries = 1; ; tries++)
        {
            var held = facts is null ? await CurrentFacts.ReadAsync(db.ConnectionString, token, new PartOfProgress(progress, HistoryDone, FactsRead)) : facts();
            var report = held is null ? new FactsReport(0, 0, []) : await FactsVerification.RunAsync(
                held, db.ConnectionString, random, token, new PartOfProgress(progress, FactsRead, 1));
            if (!report.IsOfAnotherVersion || tries == MostTries)
                return new VerificationReport(history, report);
            await Task.Delay(Pause, token);
        }
    }
}
