using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Ids for new records of an official: the official's with a letter and a number, such as <c>O00006017-Q4</c>.
/// No record has or ever had them, so that the histories of two records never run together.</summary>
internal static class FreeIds
{
    /// <summary>The next one, asked within the act that saves the record.</summary>
    public static async Task<string> NextAsync(ReviewDb db, RecordTable table, OfficialFile file, CancellationToken token)
    {
        var prefix = $"{file.Official.Id}-{char.ToUpperInvariant(table.Name[0])}";
        // In the order of bytes, keys that go on with a digit lie between these two.
        var (low, high) = (HistoryKey(table, prefix + '0'), HistoryKey(table, prefix + ':'));
        var gone = await db.Database
            .SqlQuery<string>($"""SELECT DISTINCT "Key" AS "Value" FROM changed_rows WHERE "Table" = {table.Name} AND "Key" >= {low} AND "Key" < {high}""")
            .ToListAsync(token);
        var used = file.Records.Where(record => record.GetType() == table.Type).Select(record => FileRecords.Key(table, record))
            .Concat(gone.Select(key => IdIn(table, key)));
        for (var number = used.Max(id => NumberOf(id, prefix)) + 1 ?? 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
            // An import may have given it to somebody else's record.
            if (await db.FindAsync(table.Type, [id], token) is null)
                return id;
        }
    }

    private static int? NumberOf(string id, string prefix) => id.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string HistoryKey(RecordTable table, string id) =>
        RowJson.Key(table, [.. table.Columns.Select(column => column.IsKey ? id : null)])[..^"\"]".Length];

    private static string IdIn(RecordTable table, string key)
    {
        var row = new string?[table.Columns.Count];
        RowJson.ReadKey(table, key, row);
        return Array.Find(row, text => text is not null)!;
    }
}
