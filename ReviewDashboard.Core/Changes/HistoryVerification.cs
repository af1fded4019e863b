using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Changes;

/// <summary>What a verification found.</summary>
/// <param name="Changes">How many changes the history has.</param>
/// <param name="Digest">Digest of the last change, which stands for all records and their history; null without any.</param>
/// <param name="Faults">What is wrong, a sentence each in the reader's language; empty when all is well.</param>
public sealed record HistoryReport(long Changes, string? Digest, IReadOnlyList<string> Faults);

/// <summary>Proves that records and history belong together: recomputes the digest of every change, walking back from today
/// in a copy of the database, and looks at the references between tables.</summary>
public static class HistoryVerification
{
    public static async Task<HistoryReport> RunAsync(ReviewDb db, CancellationToken token)
    {
        await using var copy = await DatabaseCopy.MakeAsync(db, token);
        await using var context = copy.OpenContext();
        var numbers = await context.Changes.OrderBy(change => change.Number).Select(change => change.Number).ToListAsync(token);
        var faults = new List<string>();
        faults.AddRange(Gaps(numbers));
        faults.AddRange(RowsOfNoChange(copy.Connection));
        faults.AddRange(BrokenReferences(copy.Connection));
        var digest = numbers.Count == 0 ? null : ChangeDigest.Digest(copy.Connection, numbers[^1]);
        await Task.Run(() => WalkBack(copy.Connection, numbers, faults, token), token);
        return new HistoryReport(numbers.Count, digest, faults);
    }

    private static IEnumerable<string> Gaps(List<long> numbers) =>
        numbers.Where((number, i) => number != (i == 0 ? 1 : numbers[i - 1] + 1)).Select(number => HistoryTexts.Gap.Say(number));

    private static IEnumerable<string> RowsOfNoChange(SqliteConnection connection)
    {
        foreach (var table in RecordTables.All)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"""SELECT COUNT(*) FROM "{table.Name}" WHERE {ReviewDb.CreatedIn} NOT IN (SELECT "Number" FROM "changes")""";
            if (command.ExecuteScalar() is long count and > 0)
                yield return HistoryTexts.RowsOfNoChange.Say(table.Name, count);
        }
    }

    private static IEnumerable<string> BrokenReferences(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "table", "parent", COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2""";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return HistoryTexts.BrokenReference.Say(reader.GetString(0), reader.GetString(1), reader.GetInt64(2));
    }

    private static void WalkBack(SqliteConnection connection, List<long> numbers, List<string> faults, CancellationToken token)
    {
        for (var i = numbers.Count - 1; i >= 0; i--)
        {
            token.ThrowIfCancellationRequested();
            try
            {
                if (ChangeDigest.Compute(connection, numbers[i]) != ChangeDigest.Digest(connection, numbers[i]))
                    faults.Add(HistoryTexts.WrongDigest.Say(numbers[i]));
                if (i > 0)
                    ChangeUndo.Undo(connection, numbers[i]);
            }
            catch (Exception cause) when (cause is JsonException or FormatException or SqliteException or ArgumentException or InvalidOperationException)
            {
                faults.Add(HistoryTexts.Unreadable.Say(numbers[i], cause.Message));
                return;
            }
        }
    }
}
