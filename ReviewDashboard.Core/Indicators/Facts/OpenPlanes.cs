using System.Numerics;
using System.Numerics.Tensors;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Rows on their way into planes. What belongs to one word of 64 rows lies together, so that a row is changed in a few
/// strides; rows of a commune lie together, with places that nobody has yet.</summary>
internal class OpenPlanes : IRowSource
{
    private const int RowsPerWord = RowPlanes.RowsPerWord;
    private const int OtherPlanes = RowPlanes.AllPlanes - RowPlanes.Flags;

    private int[] records = [];
    private Piece[] pieces = [];

    /// <summary>For each word what its rows have in each plane.</summary>
    private ulong[] words = [];

    /// <summary>No rows yet.</summary>
    public OpenPlanes()
    {
    }

    /// <summary>The same rows.</summary>
    protected OpenPlanes(OpenPlanes other) =>
        (records, pieces, words, Words) = ([.. other.records], other.pieces, [.. other.words], other.Words);

    public int Words { get; private set; }

    public ReadOnlySpan<Piece> Pieces => pieces;

    public int FirstWord => 0;

    /// <summary>Lays rows that come commune by commune in place of all before; one without any bit is a place that nobody has.</summary>
    public void Lay(ReadOnlySpan<FactRow> rows)
    {
        Words = (rows.Length + RowsPerWord - 1) / RowsPerWord;
        records = new int[Words * RowsPerWord];
        words = new ulong[Words * RowPlanes.AllPlanes];
        pieces = PiecesOf(rows);
        Span<ulong> square = stackalloc ulong[RowsPerWord];
        for (var begin = 0; begin < rows.Length; begin += RowsPerWord)
        {
            var here = rows[begin..Math.Min(rows.Length, begin + RowsPerWord)];
            var word = WordOf(begin);
            square.Clear();
            for (var i = 0; i < here.Length; i++)
            {
                records[begin + i] = here[i].Record;
                square[i] = here[i].Bits;
            }

            Transpose(square);
            square.CopyTo(word);
            square.Clear();
            for (var i = 0; i < here.Length; i++)
                square[i] = TraitsAndTitle(here[i]);
            Transpose(square);
            square[..OtherPlanes].CopyTo(word[RowPlanes.Flags..]);
        }
    }

    /// <summary>The first place of a commune that nobody has; -1 where there is none.</summary>
    public int FreePlace(int commune)
    {
        for (var i = FirstPiece(commune); i < pieces.Length && pieces[i].Commune == commune; i++)
        {
            var free = pieces[i].Mask & ~words[(pieces[i].Word * RowPlanes.AllPlanes) + Flag.Counted];
            if (free != 0)
                return (pieces[i].Word * RowsPerWord) + BitOperations.TrailingZeroCount(free);
        }

        return -1;
    }

    /// <summary>Gives a place that nobody has to a row of the same commune.</summary>
    public void Put(int place, in FactRow row)
    {
        records[place] = row.Record;
        var word = WordOf(place);
        Set(word, row.Bits, place % RowsPerWord);
        Set(word[RowPlanes.Flags..], TraitsAndTitle(row), place % RowsPerWord);
    }

    /// <summary>Takes away the row at a place.</summary>
    public void Clear(int place)
    {
        var word = WordOf(place);
        TensorPrimitives.BitwiseAnd(word, ~(1ul << (place % RowsPerWord)), word);
    }

    public void MarkPlanes(Span<ulong> any)
    {
        for (var i = 0; i < words.Length; i += RowPlanes.AllPlanes)
            TensorPrimitives.BitwiseOr(any, words.AsSpan(i, RowPlanes.AllPlanes), any);
    }

    public void CopyPlanes(ReadOnlySpan<int> starts, Span<ulong> into)
    {
        for (var plane = 0; plane < starts.Length; plane++)
        {
            for (var word = 0; starts[plane] > 0 && word < Words; word++)
                into[starts[plane] + word] = words[(word * RowPlanes.AllPlanes) + plane];
        }
    }

    public void CopyRecords(Span<int> into) => records.CopyTo(into);

    private static ulong TraitsAndTitle(in FactRow row) => row.Traits | ((ulong)row.Title << RowPlanes.TraitBits);

    private static void Set(Span<ulong> word, ulong bits, int row)
    {
        for (; bits != 0; bits &= bits - 1)
            word[BitOperations.TrailingZeroCount(bits)] |= 1ul << row;
    }

    private Span<ulong> WordOf(int place) => words.AsSpan(place / RowsPerWord * RowPlanes.AllPlanes, RowPlanes.AllPlanes);

    private int FirstPiece(int commune) => ~pieces.AsSpan().BinarySearch(new FirstOf(commune));

    /// <summary>Turns rows into columns: bit j of word i becomes bit i of word j (Warren, Hacker's Delight, 7-3).</summary>
    private static void Transpose(Span<ulong> square)
    {
        var mask = 0x00000000FFFFFFFFul;
        for (var width = RowsPerWord / 2; width > 0; width /= 2, mask ^= mask << width)
        {
            for (var i = 0; i < RowsPerWord; i = (i + width + 1) & ~width)
            {
                var differing = ((square[i] >> width) ^ square[i + width]) & mask;
                square[i] ^= differing << width;
                square[i + width] ^= differing;
            }
        }
    }

    private static Piece[] PiecesOf(ReadOnlySpan<FactRow> rows)
    {
        var found = new List<Piece>();
        for (var begin = 0; begin < rows.Length;)
        {
            var (commune, word, end) = (rows[begin].Commune, begin / RowsPerWord, begin + 1);
            while (end < rows.Length && end / RowsPerWord == word && rows[end].Commune == commune)
                end++;
            found.Add(new Piece(commune, word, (ulong.MaxValue >> (RowsPerWord - (end - begin))) << (begin % RowsPerWord)));
            begin = end;
        }

        return [.. found];
    }

    // Equal to none, so that the search ends at the first piece of the commune.
    private readonly record struct FirstOf(int Commune) : IComparable<Piece>
    {
        public int CompareTo(Piece other) => other.Commune < Commune ? 1 : -1;
    }
}
