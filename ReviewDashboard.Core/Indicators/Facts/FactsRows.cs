using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of all blocks on the days asked for lately, those of many blocks laid together: counting a whole country then
/// runs through a few long stretches of memory, and a correction lays one of them anew.</summary>
internal sealed class FactsRows
{
    private const int BlocksTogether = 8;
    private const int SetsKept = 96;
    private const int ManyGroups = 16;

    private readonly FactsGround ground;
    private readonly ImmutableArray<PeopleBlock> blocks;
    private readonly PeopleBlock[][] groups;
    private readonly ConcurrentDictionary<(DateOnly Day, RowSet Set), Kept> kept = new();

    public FactsRows(FactsGround ground, ImmutableArray<PeopleBlock> blocks)
        : this(ground, blocks, [.. blocks.Chunk(BlocksTogether)])
    {
    }

    private FactsRows(FactsGround ground, ImmutableArray<PeopleBlock> blocks, PeopleBlock[][] groups) =>
        (this.ground, this.blocks, this.groups) = (ground, blocks, groups);

    /// <summary>Whether counting them takes longer than having it done on all cores costs: a country's, not a province's.</summary>
    public bool AreMany => groups.Length > ManyGroups;

    /// <summary>The rows of a set on a day, block after block.</summary>
    public DayRows[] Of(RowSet set, DateOnly on)
    {
        var wanted = new Wanted(set, on, Counted: null, groups.Length);
        Lay([(wanted, Known((on, set), out _))]);
        return wanted.Rows;
    }

    /// <summary>The rows that some passes count on several days, laid on all cores. On a day that nobody asked for before, those in post
    /// are laid for this count alone: most days are asked for once, and their rows lie ready where they went along to that day.</summary>
    public IReadOnlyDictionary<(DateOnly Day, RowSet Set), DayRows[]> Of(IReadOnlyCollection<DateOnly> days, IEnumerable<CountPass> passes)
    {
        var asked = new List<(Wanted Wanted, Kept Kept)>();
        var planesOf = passes.SelectMany(pass => pass.Sets, (pass, set) => (Set: set, pass.Planes))
            .AggregateBy(looked => looked.Set, default(PlaneSet), (planes, looked) => planes | looked.Planes);
        foreach (var (set, planes) in planesOf)
        {
            foreach (var day in days)
            {
                var known = Known((day, set), out var isNew);
                var isForOnce = isNew && set is RowSet.Population or RowSet.NonSpecialised;
                asked.Add((new Wanted(set, day, isForOnce ? planes : null, groups.Length), known));
            }
        }

        Lay(asked);
        return asked.ToDictionary(one => (one.Wanted.Day, one.Wanted.Set), one => one.Wanted.Rows);
    }

    /// <summary>The rows of a set on a day, each block for itself.</summary>
    public IEnumerable<(PeopleBlock Block, DayRows Rows)> ByBlock(RowSet set, DateOnly on) => blocks.Zip(Of(set, on).SelectMany(rows => rows.Parts));

    /// <summary>All rows of a set on a day, without their people.</summary>
    public IEnumerable<FactRow> All(RowSet set, DateOnly on) => Of(set, on).SelectMany(rows => rows.All);

    /// <summary>The same for blocks of which some have changed.</summary>
    public FactsRows With(ImmutableArray<PeopleBlock> changed)
    {
        var rows = new FactsRows(ground, changed, [.. groups.Zip(changed.Chunk(BlocksTogether), (old, now) => old.SequenceEqual(now) ? old : now)]);
        foreach (var (key, known) in kept)
            rows.kept[key] = new Kept([.. known.Groups]) { AskedAt = known.AskedAt };
        return rows;
    }

    private void Lay(List<(Wanted Wanted, Kept Kept)> asked)
    {
        var missing = new List<(Wanted Wanted, Kept Kept, int Group)>();
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var (wanted, known) in asked)
            {
                if (known.Groups[group] is { } laid && laid.Of == groups[group])
                    wanted.Rows[group] = laid.Rows;
                else
                    missing.Add((wanted, known, group));
            }
        }

        if (missing.Count == 0)
            return;
        // The people of one group go along day after day on one core, unless, after a correction, nobody else is left to do.
        var together = missing.GroupBy(one => one.Group).ToList();
        if (together.Count > 1)
            Parallel.ForEach(together, group => Array.ForEach([.. group], Make));
        else
            Parallel.ForEach(missing, Make);

        void Make((Wanted Wanted, Kept Kept, int Group) one)
        {
            var rows = Together(one.Wanted, groups[one.Group], one.Kept.Groups[one.Group]);
            one.Wanted.Rows[one.Group] = rows;
            if (one.Wanted.Counted is null)
                one.Kept.Groups[one.Group] = new Laid(groups[one.Group], rows);
        }
    }

    private Kept Known((DateOnly Day, RowSet Set) key, out bool isNew)
    {
        isNew = !kept.TryGetValue(key, out var known);
        if (known is null)
        {
            if (kept.Count >= SetsKept)
                kept.TryRemove(kept.MinBy(entry => entry.Value.AskedAt).Key, out _);
            known = kept.GetOrAdd(key, new Kept(new Laid?[groups.Length]));
        }

        known.AskedAt = Environment.TickCount64;
        return known;
    }

    /// <summary>Lays the rows of a group, those of blocks that are as before from where they lay.</summary>
    private DayRows Together(Wanted wanted, PeopleBlock[] group, Laid? before)
    {
        var rows = new IRowSource[group.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = before?.Of[i] == group[i] ? before.Rows.Parts[i] : new BlockDay(group[i], ground, wanted.Day).Rows(wanted.Set);
        var together = DayRows.Join(rows, Array.ConvertAll(group, block => block.OwnersOf(wanted.Set)), wanted.Counted);
        foreach (var source in rows)
            (source as IDisposable)?.Dispose();
        return together;
    }

    /// <summary>The rows of a set on a day that somebody asks for.</summary>
    /// <param name="Counted">The planes that are looked at by the one count that they are for; null for rows that are kept.</param>
    private sealed record Wanted(RowSet Set, DateOnly Day, PlaneSet? Counted, int Groups)
    {
        public DayRows[] Rows { get; } = new DayRows[Groups];
    }

    /// <summary>The rows of a group.</summary>
    /// <param name="Of">Whose they are.</param>
    private sealed record Laid(PeopleBlock[] Of, DayRows Rows);

    /// <summary>The rows of a set on a day, as far as they are laid.</summary>
    private sealed record Kept(Laid?[] Groups)
    {
        /// <summary>In milliseconds since the machine started.</summary>
        public long AskedAt { get; set; }
    }
}
