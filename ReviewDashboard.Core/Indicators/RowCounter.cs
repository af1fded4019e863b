using System.Numerics;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Counts rows of facts that pass a filter, for all slots and several flags in one pass.</summary>
internal static class RowCounter
{
    public static Dictionary<CountRequest, Tallies> Count(
        ReviewFacts facts, DateOnly on, ReviewFilter filter, IEnumerable<CountRequest> requests, UnitSlots slots)
    {
        var counted = new Dictionary<CountRequest, Tallies>();
        foreach (var group in requests.Distinct().GroupBy(request => (request.Set, request.Who, request.DistinctPeople)))
        {
            var pass = new RowFilter(facts, filter, group.Key.Who);
            CountRequest[] asked = [.. group];
            var numbers = group.Key.DistinctPeople
                ? CountPeople(facts, on, pass, group.Key.Set, asked, slots)
                : CountRows(facts, on, pass, group.Key.Set, asked, slots);
            for (var i = 0; i < asked.Length; i++)
                counted[asked[i]] = new Tallies(slots, numbers, asked.Length, i);
        }

        return counted;
    }

    private static double[] CountRows(ReviewFacts facts, DateOnly on, RowFilter passing, RowSet set, CountRequest[] asked, UnitSlots slots)
    {
        var numbers = new double[slots.Count * asked.Length];
        foreach (var rows in facts.Rows.Of(set, on))
        {
            var pass = new ulong[rows.Words];
            passing.Mark(rows, pass);
            var left = Left(rows, pass, slots);
            for (var i = 0; i < asked.Length; i++)
            {
                var flag = rows.Flag(asked[i].Flag);
                foreach (var (slot, word, bits) in left)
                    numbers[(slot * asked.Length) + i] += BitOperations.PopCount(bits & flag[word]);
            }
        }

        slots.AddUp(numbers, asked.Length);
        return numbers;
    }

    /// <summary>The pieces of which some rows pass.</summary>
    private static ReadOnlySpan<(int Slot, int Word, ulong Bits)> Left(DayRows rows, ReadOnlySpan<ulong> pass, UnitSlots slots)
    {
        var left = new (int, int, ulong)[rows.Pieces.Count];
        var count = 0;
        foreach (ref readonly var piece in rows.Pieces.AsSpan())
        {
            var word = rows.WordOf(piece);
            if ((pass[word] & piece.Mask) is not 0 and var bits)
                left[count++] = (slots.OfCommune(piece.Commune), word, bits);
        }

        return left.AsSpan(0, count);
    }

    private static double[] CountPeople(ReviewFacts facts, DateOnly on, RowFilter passing, RowSet set, CountRequest[] asked, UnitSlots slots)
    {
        var numbers = new double[slots.Count * asked.Length];
        var seen = new HashSet<(int Request, int Slot, int Person)>();
        var within = new List<int>();
        foreach (var rows in facts.Rows.Of(set, on))
        {
            seen.Clear();
            var pass = new ulong[rows.Words];
            passing.Mark(rows, pass);
            foreach (var piece in rows.Pieces)
            {
                slots.AllOf(piece.Commune, within);
                foreach (var row in rows.Of(piece, pass[rows.WordOf(piece)]))
                {
                    for (var i = 0; i < asked.Length; i++)
                    {
                        if (!row.Has(asked[i].Flag))
                            continue;
                        foreach (var slot in within)
                            numbers[(slot * asked.Length) + i] += seen.Add((i, slot, row.Person)) ? 1 : 0;
                    }
                }
            }
        }

        return numbers;
    }
}
