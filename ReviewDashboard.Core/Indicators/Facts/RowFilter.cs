using System.Numerics;
using System.Numerics.Tensors;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>A filter ready to be asked of many rows.</summary>
internal readonly struct RowFilter
{
    private readonly uint forbidden;

    /// <summary>The categories of those who may pass.</summary>
    private readonly uint categories;
    private readonly int[]? titles;
    private readonly int titleDigits;

    public RowFilter(ReviewFacts facts, ReviewFilter filter, WhoCounts who)
    {
        forbidden = Traits.Forbidden(filter, who);
        titles = filter.Has(FilterKey.Title)
            ? [.. Enumerable.Range(0, facts.TitleCodes.Count).Where(title => filter[FilterKey.Title].Contains(facts.TitleCodes[title]))]
            : null;
        categories = ~forbidden & (titles?.Aggregate(0u, (among, title) => among | Traits.Of(facts.Titles[title].Category)) ?? uint.MaxValue);
        titleDigits = BitOperations.Log2((uint)facts.TitleCodes.Count) + 1;
    }

    /// <summary>The planes that it looks at.</summary>
    public PlaneSet Planes
    {
        get
        {
            var always = default(PlaneSet).WithFlags(Flag.Bit(Flag.Counted)).WithTraits(forbidden);
            return titles is null ? always : always.WithTitles();
        }
    }

    /// <summary>The sets that rows of a set asked for lie in, as far as they may pass: non-specialised staff lie apart from all others in post.</summary>
    public RowSet[] SetsOf(RowSet asked) => asked is not RowSet.Population ? [asked]
    :
    [
        .. (categories & Traits.Specialised) != 0 ? (RowSet[])[RowSet.Population] : [],
        .. (categories & Traits.NonSpecialised) != 0 ? (RowSet[])[RowSet.NonSpecialised] : [],
    ];

    /// <summary>Marks the rows that pass, word for word.</summary>
    public void Mark(DayRows rows, Span<ulong> pass)
    {
        pass.Clear();
        for (var left = forbidden; left != 0; left &= left - 1)
            TensorPrimitives.BitwiseOr(pass, rows.Trait(BitOperations.TrailingZeroCount(left)), pass);
        KeepOthers(rows.Flag(Flag.Counted), pass);
        if (titles is null)
            return;
        Span<ulong> listed = stackalloc ulong[pass.Length];
        MarkTitles(rows, titles, listed);
        TensorPrimitives.BitwiseAnd(pass, listed, pass);
    }

    private void MarkTitles(DayRows rows, int[] wanted, Span<ulong> listed)
    {
        Span<ulong> same = stackalloc ulong[listed.Length];
        Span<ulong> others = stackalloc ulong[listed.Length];
        listed.Clear();
        foreach (var title in wanted)
        {
            rows.Flag(Flag.Counted).CopyTo(same);
            others.Clear();
            for (var digit = 0; digit < titleDigits; digit++)
            {
                if (((title >> digit) & 1) == 0)
                    TensorPrimitives.BitwiseOr(others, rows.TitleDigit(digit), others);
                else
                    TensorPrimitives.BitwiseAnd(same, rows.TitleDigit(digit), same);
            }

            KeepOthers(same, others);
            TensorPrimitives.BitwiseOr(listed, others, listed);
        }
    }

    /// <summary>Keeps those of some rows that are not marked.</summary>
    private static void KeepOthers(ReadOnlySpan<ulong> rows, Span<ulong> marked)
    {
        TensorPrimitives.OnesComplement(marked, marked);
        TensorPrimitives.BitwiseAnd(rows, marked, marked);
    }

    /// <summary>Whether the place filters choose a commune.</summary>
    public static bool Chooses(ReviewFilter filter, Commune commune) =>
        (!filter.Has(FilterKey.Terrain) || filter[FilterKey.Terrain].Contains(Records.Codes.Of(commune.Terrain)))
        && (!filter.Has(FilterKey.Kind) || filter[FilterKey.Kind].Contains(Records.Codes.Of(commune.Kind)));
}
