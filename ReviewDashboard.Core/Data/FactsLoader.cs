using System.Text;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Data;

/// <summary>Makes the facts of a database: what is kept of places first, then the people in a share for each core, of a few.</summary>
internal static class FactsLoader
{
    /// <summary>More would wait for the same disk and hold more at once.</summary>
    private const int MostReaders = 4;

    /// <summary>People after which it is told how far the reading is.</summary>
    private const int Told = 2048;

    /// <summary>The facts of a database as it stands; null while it holds no review period.</summary>
    public static async Task<ReviewFacts?> LoadAsync(string connectionString, IProgress<double>? progress, CancellationToken token)
    {
        using var moment = SharedMoment.Open(connectionString, Math.Min(Environment.ProcessorCount, MostReaders));
        if (await PlacesAsync(moment.Readers, token) is not { } places)
            return null;
        var ground = new FactsGround(places);
        var bounds = Bounds(moment.Readers[0], moment.Readers.Count);
        var told = progress is null ? null : new PeopleRead(Count(moment.Readers[0]), progress);
        var shares = await Task.WhenAll(moment.Readers.Select((reader, share) =>
            Task.Run(() => People(reader, ground, bounds[share], bounds[share + 1], told, token), token)));
        return ReviewFacts.Of(ground, shares, moment.Newest.Number, moment.Newest.At);
    }

    /// <summary>All tables but those of people, each by the next reader that is free; null while there is no review period.</summary>
    public static async Task<RecordSet?> PlacesAsync(IReadOnlyList<PlainReader> readers, CancellationToken token)
    {
        var records = new RecordSet();
        var tables = RecordTables.All.Where(table => !OfficialFiles.Tables.Contains(table)).ToList();
        // Each table has its list before several threads fill them.
        foreach (var table in tables)
            records.Of(table);
        var next = -1;
        await Task.WhenAll(readers.Select(reader => Task.Run(
            () =>
            {
                while (Interlocked.Increment(ref next) is var i && i < tables.Count)
                    Load(reader, tables[i], records, token);
            },
            token)));
        return records.Of<ReviewPeriod>().Count == 0 ? null : records;
    }

    private static void Load(PlainReader reader, RecordTable table, RecordSet records, CancellationToken token)
    {
        using var rows = new RecordRows<object>(reader, table, key: null, table.Columns, clause: "");
        while (rows.Read(token))
            records.Add(table, rows.Record());
    }

    /// <summary>The ids at which one share of the officials ends and the next begins; null at both ends.</summary>
    private static string?[] Bounds(PlainReader reader, int shares)
    {
        var bounds = new string?[shares + 1];
        for (var i = 1; i < shares; i++)
        {
            using var row = reader.Ask($"SELECT id FROM officials ORDER BY id LIMIT 1 OFFSET (SELECT count(*) FROM officials) * {i} / {shares}");
            bounds[i] = row.Read() ? Encoding.UTF8.GetString(row.Text(0)) : null;
        }

        return bounds;
    }

    private static int Count(PlainReader reader)
    {
        using var row = reader.Ask("SELECT count(*) FROM officials");
        return row.Read() ? (int)row.Integer(0) : 0;
    }

    private static FactsBuilder People(PlainReader reader, FactsGround ground, string? from, string? before, PeopleRead? told, CancellationToken token)
    {
        var builder = new FactsBuilder(ground);
        var read = 0;
        foreach (var file in OfficialFiles.Read(reader, from, before, token))
        {
            builder.Add(file);
            if (++read % Told == 0)
                told?.Tell(Told);
        }

        return builder;
    }

    /// <summary>How many of the people all readers together have read.</summary>
    private sealed class PeopleRead(int all, IProgress<double> progress)
    {
        private int read;

        public void Tell(int more) => progress.Report((double)Interlocked.Add(ref read, more) / all);
    }
}
