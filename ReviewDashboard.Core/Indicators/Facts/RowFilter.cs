using System.Numerics;
using System.Runtime.InteropServices;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>A filter ready to be asked of many rows.</summary>
internal readonly struct RowFilter
{
    private readonly uint forbidden;
    private readonly int[]? titles;
    private readonly int titleDigits;

    public RowFilter(ReviewFacts facts, ReviewFilter filter, WhoCounts who)
    {
        forbidden = Traits.Forbidden(filter, who);
        titles = filter.Has(FilterKey.Title)
            ? [.. Enumerable.Range(0, facts.TitleCodes.Count).Where(title => filter[FilterKey.Title].Contains(facts.TitleCodes[title]))]
            : null;
        titleDigits = BitOperations.Log2((uint)facts.TitleCodes.Count) + 1;
    }

    /// <summary>Marks the rows that pass, word for word.</summary>
    public void Mark(DayRows rows, Span<ulong> pass)
    {
        if (titles is null)
            rows.Flag(Flag.Counted).CopyTo(pass);
        else
            MarkTitles(rows, pass);
        for (var left = forbidden; left != 0; left &= left - 1)
        {
            Keep(pass, rows.Trait(BitOperations.TrailingZeroCount(left)), areOpposite: true);
        }
    }

    private void MarkTitles(DayRows rows, Span<ulong> pass)
    {
        pass.Clear();
        Span<ulong> same = stackalloc ulong[pass.Length];
        foreach (var title in titles!)
        {
            rows.Flag(Flag.Counted).CopyTo(same);
            for (var digit = 0; digit < titleDigits; digit++)
            {
                Keep(same, rows.TitleDigit(digit), areOpposite: ((title >> digit) & 1) == 0);
            }

            for (var i = 0; i < pass.Length; i++)
                pass[i] |= same[i];
        }
    }

    // Many words at once, as wide as the processor takes; the last few one by one.
    private static void Keep(Span<ulong> pass, ReadOnlySpan<ulong> bits, bool areOpposite)
    {
        var flip = areOpposite ? ulong.MaxValue : 0;
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(pass);
        var others = MemoryMarshal.Cast<ulong, Vector<ulong>>(bits);
        for (var i = 0; i < wide.Length; i++)
            wide[i] &= others[i] ^ new Vector<ulong>(flip);
        for (var i = wide.Length * Vector<ulong>.Count; i < pass.Length; i++)
            pass[i] &= bits[i] ^ flip;
    }

    /// <summary>Whether the place filters choose a commune.</summary>
    public static bool Chooses(ReviewFilter filter, Commune commune) =>
        (!filter.Has(FilterKey.Terrain) || filter[FilterKey.Terrain].Contains(Records.Codes.Of(commune.Terrain)))
        && (!filter.Has(FilterKey.Kind) || filter[FilterKey.Kind].Contains(Records.Codes.Of(commune.Kind)));
}
