using Microsoft.Data.Sqlite;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Packages;

/// <summary>At most one main posting of a person is active on a day: looked at over the database and the files together.</summary>
internal static class MainPostings
{
    private const string Forever = "9999-99-99";

    /// <summary>Reports, for each overlapping pair, the row of the file that comes last.</summary>
    public static void Check(SqliteConnection connection, RecordTable postings, Func<CsvReader> open, ImportErrors errors)
    {
        var pairs = Overlaps(connection);
        if (pairs.Count == 0)
            return;
        var lines = Lines(open, postings, [.. pairs.SelectMany(pair => new[] { pair.Id, pair.Other })]);
        foreach (var (id, other) in pairs)
        {
            var (line, otherLine) = (lines.GetValueOrDefault(id), lines.GetValueOrDefault(other));
            if (line > otherLine)
                errors.Add(ImportRules.TwoMainPostings, postings, line, "from", id, other);
            else
                errors.Add(ImportRules.TwoMainPostings, postings, otherLine, "from", other, id);
        }
    }

    private static List<(string Id, string Other)> Overlaps(SqliteConnection connection)
    {
        var pairs = new List<(string Id, string Other)>();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT id, official_id, "from", "to" FROM postings WHERE main ORDER BY official_id, "from", id""";
        using var reader = command.ExecuteReader();
        var latest = (Id: "", Official: "", End: "");
        while (reader.Read())
        {
            var (id, official, from) = (reader.GetString(0), reader.GetString(1), reader.GetString(2));
            var end = reader.IsDBNull(3) ? Forever : reader.GetString(3);
            var isSame = official == latest.Official;
            if (isSame && string.CompareOrdinal(from, latest.End) < 0)
                pairs.Add((id, latest.Id));
            if (!isSame || string.CompareOrdinal(end, latest.End) > 0)
                latest = (id, official, end);
        }

        return pairs;
    }

    /// <summary>Reads the file once more for the lines of a few ids, rather than keep the lines of millions.</summary>
    private static Dictionary<string, long> Lines(Func<CsvReader> open, RecordTable postings, HashSet<string> ids)
    {
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        using var file = open();
        file.Read();
        var index = Enumerable.Range(0, file.Count).First(i => file.Field(i).SequenceEqual("id"u8));
        var reader = new ValueReader(postings.Key[0]);
        while (file.Read())
        {
            if (index < file.Count && reader.Read(file.Field(index), out _) is { } id && ids.Contains(id))
                lines[id] = file.Line;
        }

        return lines;
    }
}
