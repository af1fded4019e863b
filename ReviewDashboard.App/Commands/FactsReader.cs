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
    /// <summary>The facts of the database, or of its records as they were known at an instant.</summary>
    /// <exception cref="RefusedException">There is no database, or it holds no records.</exception>
    public static async Task<ReviewFacts> ReadAsync(ParseResult parsed, DateTime? asKnownOn, CancellationToken token)
    {
        var file = parsed.DatabaseFile();
        await using var db = await parsed.OpenExistingDatabaseAsync(token);
        if (asKnownOn is not { } instant)
            return await ReadAsync(db, FiguresCommandTexts.NoRecords, file, token);
        await using var past = await PastRecords.OpenAsync(db, instant, token);
        return await ReadAsync(past.Db, FiguresCommandTexts.NoRecordsThen, file, token);
    }

    /// <summary>Refuses with all faults in one answer, one a line; does nothing where there are none.</summary>
    public static void Refuse(IReadOnlyCollection<QuestionFault> faults)
    {
        if (faults.Count > 0)
            throw new RefusedException(string.Join(Environment.NewLine, faults.Select(fault => fault.Message)));
    }

    private static async Task<ReviewFacts> ReadAsync(ReviewDb db, string refusal, string file, CancellationToken token) =>
        await CurrentFacts.ReadAsync(db.ConnectionString, token) ?? throw new RefusedException(refusal.Say(file));
}
