using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of all blocks on the days asked for lately, those of many blocks laid together: counting a whole country then
/// runs through a few long stretches of memory, and a correction lays one of them anew.</summary>
internal sealed class FactsRows(FactsGround ground, ImmutableArray<PeopleBlock> blocks)
{
    private const int BlocksTogether = 8;
    private const int SetsKept = 96;

    private readonly ConcurrentDictionary<(DateOnly Day, RowSet Set), Kept> kept = new();

    /// <summary>The rows of a set on a day, block after block.</summary>
    public DayRows[] Of(RowSet set, DateOnly on)
    {
        if (!kept.TryGetValue((on, set), out var found))
        {
            if (kept.Count >= SetsKept)
                kept.TryRemove(kept.MinBy(entry => entry.Value.AskedAt).Key, out _);
            found = kept.GetOrAdd((on, set), new Kept(new DayRows?[(blocks.Length + BlocksTogether - 1) / BlocksTogether]));
        }

        found.AskedAt = Environment.TickCount64;
        int[] missing = [.. Enumerable.Range(0, found.Rows.Length).Where(group => found.Rows[group] is null)];
        if (missing.Length > 1)
            Parallel.ForEach(missing, Make);
        else
            Array.ForEach(missing, Make);
        return found.Rows!;

        void Make(int group) => found.Rows[group] = Together(set, on, blocks.AsSpan()[(group * BlocksTogether)..Math.Min(blocks.Length, (group + 1) * BlocksTogether)]);
    }

    /// <summary>All rows of a set on a day.</summary>
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

    private DayRows Together(RowSet set, DateOnly on, ReadOnlySpan<PeopleBlock> group)
    {
        var days = new BlockDay[group.Length];
        for (var i = 0; i < days.Length; i++)
            days[i] = group[i].On(on, ground);
        var (all, parts) = DayRows.Join([.. days.Select(day => day.Rows(set))]);
        for (var i = 0; i < days.Length; i++)
            days[i].Move(set, parts[i]);
        return all;
    }

    private sealed record Kept(DayRows?[] Rows)
    {
        /// <summary>In milliseconds since the machine started.</summary>
        public long AskedAt { get; set; }
    }
}
