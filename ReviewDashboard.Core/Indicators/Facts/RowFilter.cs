using System.Numerics;
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

    /// <summary>Marks the rows that pass, word for word; bits behind the last row mean nothing.</summary>
    public void Mark(DayRows rows, Span<ulong> pass)
    {
        if (titles is null)
            pass.Fill(ulong.MaxValue);
        else
            MarkTitles(rows, pass);
        for (var left = forbidden; left != 0; left &= left - 1)
        {
            var trait = rows.Trait(BitOperations.TrailingZeroCount(left));
            for (var word = 0; word < pass.Length; word++)
                pass[word] &= ~trait[word];
        }
    }

    private void MarkTitles(DayRows rows, Span<ulong> pass)
    {
        pass.Clear();
        Span<ulong> same = stackalloc ulong[pass.Length];
        foreach (var title in titles!)
        {
            same.Fill(ulong.MaxValue);
            for (var digit = 0; digit < titleDigits; digit++)
            {
                var bits = rows.TitleDigit(digit);
                var flip = ((title >> digit) & 1) == 0 ? ulong.MaxValue : 0;
                for (var word = 0; word < pass.Length; word++)
                    same[word] &= bits[word] ^ flip;
            }

            for (var word = 0; word < pass.Length; word++)
                pass[word] |= same[word];
        }
    }

    /// <summary>Whether the place filters choose a commune.</summary>
    public static bool Chooses(ReviewFilter filter, Commune commune) =>
        (!filter.Has(FilterKey.Terrain) || filter[FilterKey.Terrain].Contains(Records.Codes.Of(commune.Terrain)))
        && (!filter.Has(FilterKey.Kind) || filter[FilterKey.Kind].Contains(Records.Codes.Of(commune.Kind)));
}
