using System.Buffers;
using System.Numerics;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Counts rows of facts that pass a filter, for all slots and several flags in one pass.</summary>
internal static class RowCounter
{
    /// <summary>The numbers of all requests of some passes.</summary>
    /// <param name="passes">The passes.</param>
    /// <param name="rowsOf">The rows of a set.</param>
    /// <param name="slots">The slots.</param>
    public static Dictionary<CountRequest, Tallies> Count(IEnumerable<CountPass> passes, Func<RowSet, DayRows[]> rowsOf, UnitSlots slots)
    {
        var counted = new Dictionary<CountRequest, Tallies>();
        foreach (var pass in passes)
        {
            DayRows[] rows = [.. pass.Sets.SelectMany(rowsOf)];
            var numbers = pass.DistinctPeople ? CountPeople(rows, pass, slots) : CountRows(rows, pass, slots);
            for (var i = 0; i < numbers.Length; i++)
                counted[pass.Asked[i]] = new Tallies(slots, numbers[i]);
        }

        return counted;
    }

    private static double[][] CountRows(DayRows[] groups, CountPass counting, UnitSlots slots)
    {
        var asked = counting.Asked;
        var numbers = Array.ConvertAll(asked, _ => new double[slots.Count]);
        foreach (var rows in groups)
        {
            var pass = ArrayPool<ulong>.Shared.Rent(rows.Words);
            var left = ArrayPool<Part>.Shared.Rent(rows.Pieces.Count);
            counting.Filter.Mark(rows, pass.AsSpan(0, rows.Words));
            var parts = left.AsSpan(0, Left(rows, pass, slots, left));
            for (var i = 0; i < asked.Length; i++)
                Add(parts, rows.Flag(asked[i].Flag), numbers[i]);
            ArrayPool<Part>.Shared.Return(left);
            ArrayPool<ulong>.Shared.Return(pass);
        }

        Array.ForEach(numbers, slots.AddUp);
        return numbers;
    }

    /// <summary>Finds the parts of words of which some rows pass; what lies in one word and counts in one slot is one part.</summary>
    /// <returns>How many there are.</returns>
    private static int Left(DayRows rows, ReadOnlySpan<ulong> pass, UnitSlots slots, Span<Part> left)
    {
        var count = 0;
        foreach (ref readonly var piece in rows.Pieces.AsSpan())
        {
            var word = rows.WordOf(piece);
            var bits = pass[word] & piece.Mask;
            if (bits == 0)
                continue;
            var slot = slots.OfCommune(piece.Commune);
            if (count > 0 && left[count - 1] is var last && last.Word == word && last.Slot == slot)
                left[count - 1] = last with { Bits = last.Bits | bits };
            else
                left[count++] = new Part(slot, word, bits);
        }

        return count;
    }

    private static void Add(ReadOnlySpan<Part> parts, ReadOnlySpan<ulong> flag, double[] numbers)
    {
        var (slot, count) = (0, 0);
        foreach (ref readonly var part in parts)
        {
            if (part.Slot != slot)
            {
                numbers[slot] += count;
                (slot, count) = (part.Slot, 0);
            }

            count += BitOperations.PopCount(part.Bits & flag[part.Word]);
        }

        numbers[slot] += count;
    }

    private static double[][] CountPeople(DayRows[] groups, CountPass counting, UnitSlots slots)
    {
        var asked = counting.Asked;
        var numbers = Array.ConvertAll(asked, _ => new double[slots.Count]);
        var seen = new HashSet<(int Slot, int Person)>();
        var within = new List<int>();
        foreach (var rows in groups)
        {
            var pass = new ulong[rows.Words];
            counting.Filter.Mark(rows, pass);
            for (var i = 0; i < asked.Length; i++)
            {
                foreach (var part in rows.Parts)
                {
                    seen.Clear();
                    AddPeople(part, rows.Flag(asked[i].Flag), numbers[i]);
                }
            }

            void AddPeople(DayRows part, ReadOnlySpan<ulong> flag, double[] into)
            {
                foreach (ref readonly var piece in part.Pieces.AsSpan())
                {
                    var word = rows.WordOf(piece);
                    var left = pass[word] & flag[word] & piece.Mask;
                    if (left != 0)
                        slots.AllOf(piece.Commune, within);
                    for (; left != 0; left &= left - 1)
                    {
                        var person = part.PersonOf(piece, BitOperations.TrailingZeroCount(left));
                        foreach (var slot in within)
                            into[slot] += seen.Add((slot, person)) ? 1 : 0;
                    }
                }
            }
        }

        return numbers;
    }

    /// <summary>Rows of one word that pass and count in one slot.</summary>
    private readonly record struct Part(int Slot, int Word, ulong Bits);
}
