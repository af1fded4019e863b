using System.Globalization;
using System.Text;

namespace ReviewDashboard.Core.Data;

/// <summary>Several readers of one database that all see it as the same change left it, so that it can be read on all cores.</summary>
internal sealed class SharedMoment : IDisposable
{
    private readonly List<PlainReader> readers = [];

    private SharedMoment()
    {
    }

    /// <summary>The readers, each for one thread.</summary>
    public IReadOnlyList<PlainReader> Readers => readers;

    /// <summary>Number of the newest change and when it was committed, in UTC; 0 before the first.</summary>
    public (long Number, DateTime? At) Newest { get; private set; }

    /// <summary>Opens the readers; where somebody writes between two of them, anew.</summary>
    public static SharedMoment Open(string connectionString, int count)
    {
        while (true)
        {
            var moment = new SharedMoment();
            try
            {
                if (moment.Begin(connectionString, count))
                    return moment;
            }
            catch
            {
                moment.Dispose();
                throw;
            }

            moment.Dispose();
        }
    }

    public void Dispose() => readers.ForEach(reader => reader.Dispose());

    private bool Begin(string connectionString, int count)
    {
        for (var i = 0; i < count; i++)
        {
            readers.Add(new PlainReader(connectionString));
            // The first question fixes what the reader sees.
            var newest = NewestOf(readers[i]);
            if (i > 0 && newest != Newest)
                return false;
            Newest = newest;
        }

        return true;
    }

    private static (long Number, DateTime? At) NewestOf(PlainReader reader)
    {
        using var row = reader.Ask("""SELECT "Number", "At" FROM "changes" ORDER BY "Number" DESC LIMIT 1""");
        return row.Read()
            ? (long.Parse(row.Text(0), CultureInfo.InvariantCulture),
                DateTime.SpecifyKind(DateTime.Parse(Encoding.UTF8.GetString(row.Text(1)), CultureInfo.InvariantCulture), DateTimeKind.Utc))
            : (0, null);
    }
}
