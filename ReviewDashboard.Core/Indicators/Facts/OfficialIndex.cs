using System.Collections.Immutable;
using System.Numerics;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>In which block an official is: a table of blocks alone, two bytes per place, as the blocks know their people by id.</summary>
internal sealed class OfficialIndex
{
    private readonly ImmutableArray<PeopleBlock> blocks;

    /// <summary>One more than the place of the block, by what the id hashes to; taken places are passed over to the next.</summary>
    private readonly ushort[] homes;

    /// <summary>Those who came or moved since the table was made.</summary>
    private readonly ImmutableDictionary<string, int> moved;

    private OfficialIndex(ImmutableArray<PeopleBlock> blocks, ushort[] table, ImmutableDictionary<string, int> moved)
    {
        this.blocks = blocks;
        homes = table;
        this.moved = moved;
    }

    public static OfficialIndex Of(ImmutableArray<PeopleBlock> blocks)
    {
        var table = new ushort[BitOperations.RoundUpToPowerOf2((uint)(blocks.Sum(block => block.People.Length) * 2) + 2)];
        for (var home = 0; home < blocks.Length; home++)
        {
            foreach (ref readonly var person in blocks[home].People.AsSpan())
            {
                var place = First(table, person.Id);
                while (table[place] != 0)
                    place = (place + 1) & (table.Length - 1);
                table[place] = checked((ushort)(home + 1));
            }
        }

        return new OfficialIndex(blocks, table, ImmutableDictionary.Create<string, int>(StringComparer.Ordinal));
    }

    /// <summary>The place of an official's block, and his among its people; null for somebody who is not in the register.</summary>
    public (int Home, int Place)? Find(string id)
    {
        if (moved.TryGetValue(id, out var now))
            return (now, blocks[now].Find(id));
        for (var place = First(homes, id); homes[place] != 0; place = (place + 1) & (homes.Length - 1))
        {
            var home = homes[place] - 1;
            if (blocks[home].Find(id) is >= 0 and var found)
                return (home, found);
        }

        return null;
    }

    /// <summary>The index after one official's records have changed.</summary>
    public OfficialIndex With(ImmutableArray<PeopleBlock> changed, string id, int home) =>
        new(changed, homes, Find(id)?.Home == home ? moved : moved.SetItem(id, home));

    private static int First(ushort[] table, string id) => string.GetHashCode(id, StringComparison.Ordinal) & (table.Length - 1);
}
