using System.CommandLine;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Commands;

/// <summary>Reads the facts that a command answers from, and refuses what cannot be answered.</summary>
public static class FactsReader
{
    /// <summary>Share of the work after which the records of the past are there.</summary>
    public const double Rebuilt = 0.5;

    /// <summary>The facts of the database, or of its records as they were known at an instant.</summary>
    /// <exception cref="RefusedException">There is no database, or it holds no records.</exception>
    public static async Task<ReviewFacts> ReadAsync(ParseResult parsed, DateTime? asKnownOn, CancellationToken token)
    {
        var file = parsed.DatabaseFile();
        await using var db = await parsed.OpenExistingDatabaseAsync(token);
        using var bar = new ProgressBar(parsed.InvocationConfiguration.Error);
        if (asKnownOn is not { } instant)
            return await ReadAsync(db, FiguresCommandTexts.NoRecords, file, bar, token);
        await using var past = await PastRecords.OpenAsync(db, instant, token, new PartOfProgress(bar, 0, Rebuilt));
        return await ReadAsync(past.Db, FiguresCommandTexts.NoRecordsThen, file, new PartOfProgress(bar, Rebuilt, 1), token);
    }

    /// <summary>Refuses with all faults in one answer, one a line; does nothing where there are none.</summary>
    public static void Refuse(IReadOnlyCollection<QuestionFault> faults)
    {
        if (faults.Count > 0)
            throw new RefusedException(string.Join(Environment.NewLine, faults.Select(fault => fault.Message)));
    }

    private static async Task<ReviewFacts> ReadAsync(ReviewDb db, string refusal, string file, IProgress<double> progress, CancellationToken token) =>
        await CurrentFacts.ReadAsync(db.ConnectionString, token, progress) ?? throw new RefusedException(refusal.Say(file));
}
