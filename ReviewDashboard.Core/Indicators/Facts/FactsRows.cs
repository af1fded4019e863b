using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of all blocks on the days asked for lately, those of many blocks laid together: counting a whole country then
/// runs through a few long stretches of memory, and a correction lays one of them anew.</summary>
internal sealed class FactsRows(FactsGround ground, ImmutableArray<PeopleBlock> blocks)
{
    private const int BlocksTogether = 8;
    private const int SetsKept = 96;
    private const int ManyGroups = 16;

    private readonly ConcurrentDictionary<(DateOnly Day, RowSet Set), Kept> kept = new();

    /// <summary>Whether counting them takes longer than having it done on all cores costs: a country's, not a province's.</summary>
    public bool AreMany => Groups > ManyGroups;

    private int Groups => (blocks.Length + BlocksTogether - 1) / BlocksTogether;

    /// <summary>The rows of a set on a day, block after block.</summary>
    public DayRows[] Of(RowSet set, DateOnly on)
    {
        Lay([(on, set)]);
        return Known((on, set)).Rows!;
    }

    /// <summary>Lays the rows of several sets and days on all cores.</summary>
    public void Lay(IEnumerable<(DateOnly Day, RowSet Set)> asked)
    {
        var open = asked.Select(key => (Key: key, Known(key).Rows)).Where(one => one.Rows.Contains(null)).ToList();
        // Group by group: what the people of one have is near then.
        var missing = Enumerable.Range(0, Groups).SelectMany(group => open.Where(one => one.Rows[group] is null).Select(one => (one.Key, one.Rows, group))).ToList();
        if (missing.Count > 1)
            Parallel.ForEach(missing, Make);
        else
            missing.ForEach(Make);

        void Make(((DateOnly Day, RowSet Set) Key, DayRows?[] Rows, int Group) one) => one.Rows[one.Group] =
            Together(one.Key.Set, one.Key.Day, blocks.AsSpan()[(one.Group * BlocksTogether)..Math.Min(blocks.Length, (one.Group + 1) * BlocksTogether)]);
    }

    /// <summary>The same of each block for itself.</summary>
    public IEnumerable<(PeopleBlock Block, DayRows Rows)> ByBlock(RowSet set, DateOnly on) => blocks.Zip(Of(set, on).SelectMany(rows => rows.Parts));

    /// <summary>All rows of a set on a day, without their people.</summary>
    public IEnumerable<FactRow> All(RowSet set, DateOnly on) => Of(set, on).SelectMany(rows => rows.All);

    /// <summary>The same for blocks of which some have changed.</summary>
    public FactsRows With(ImmutableArray<PeopleBlock> changed)
    {
        var rows = new FactsRows(ground, changed);
        var stale = Enumerable.Range(0, blocks.Length).Where(place => blocks[place] != changed[place]).Select(place => place / BlocksTogether).ToHashSet();
        foreach (var (key, known) in kept)
            rows.kept[key] = new Kept([.. known.Rows.Select((group, place) => stale.Contains(place) ? null : group)]) { AskedAt = known.AskedAt };
        return rows;
    }

    private Kept Known((DateOnly Day, RowSet Set) key)
    {
        if (!kept.TryGetValue(key, out var known))
        {
            if (kept.Count >= SetsKept)
                kept.TryRemove(kept.MinBy(entry => entry.Value.AskedAt).Key, out _);
            known = kept.GetOrAdd(key, new Kept(new DayRows?[Groups]));
        }

        known.AskedAt = Environment.TickCount64;
        return known;
    }

    private DayRows Together(RowSet set, DateOnly on, ReadOnlySpan<PeopleBlock> group)
    {
        var days = new BlockDay[group.Length];
        var rows = new IRowSource[group.Length];
        var owners = new int[group.Length][];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = group[i].On(on, ground);
            (rows[i], owners[i]) = (days[i].Open(set), group[i].OwnersOf(set));
        }

        var all = DayRows.Join(rows, owners);
        for (var i = 0; i < days.Length; i++)
        {
            days[i].Move(set, all.Parts[i]);
            (rows[i] as IDisposable)?.Dispose();
        }

        return all;
    }

    private sealed record Kept(DayRows?[] Rows)
    {
        /// <summary>In milliseconds since the machine started.</summary>
        public long AskedAt { get; set; }
    }
}
