using System.Numerics;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of one set on one day, of a block or of several: a stretch of <see cref="RowPlanes"/>.</summary>
/// <param name="planes">Where they lie.</param>
/// <param name="words">The words that are theirs.</param>
/// <param name="pieces">The pieces that are theirs.</param>
/// <param name="owners">For each record of the block the place of whose it is; none where blocks lie together, as each counts its people from 0.</param>
internal sealed class DayRows(RowPlanes planes, Stretch words, Stretch pieces, int[]? owners) : IRowSource
{
    /// <summary>Words in a plane.</summary>
    public int Words => words.Length;

    /// <summary>The stretches of words with rows of one commune; in a block they are in the order of communes, and who has none comes first.</summary>
    public ArraySegment<Piece> Pieces => new(planes.Pieces, pieces.Start, pieces.Length);

    ReadOnlySpan<Piece> IRowSource.Pieces => Pieces;

    int IRowSource.FirstWord => words.Start;

    /// <summary>Each block for itself, where several lie together.</summary>
    public IReadOnlyList<DayRows> Parts { get; private init; } = [];

    /// <summary>All rows.</summary>
    public IEnumerable<FactRow> All => With(Facts.Flag.Counted);

    /// <summary>The rows with a flag.</summary>
    public IEnumerable<FactRow> With(int flag) => Pieces.SelectMany(piece => Of(piece, Flag(flag)[WordOf(piece)]));

    /// <summary>The rows of one block alone.</summary>
    public static DayRows Of(IRowSource rows, int[] owners) => Join([rows], [owners], counted: null).Parts[0];

    /// <summary>Lays the rows of several blocks one behind the other, so that counting runs through them without a leap per block.</summary>
    /// <param name="parts">The rows of each block.</param>
    /// <param name="owners">For each record of each block the place of whose it is.</param>
    /// <param name="counted">The planes that are looked at by the one count that the rows are for; null for rows that are to be kept.</param>
    public static DayRows Join(IReadOnlyList<IRowSource> parts, IReadOnlyList<int[]> owners, PlaneSet? counted)
    {
        var joined = new RowPlanes(parts, counted);
        var moved = new DayRows[parts.Count];
        var (word, piece) = (0, 0);
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = new DayRows(joined, new Stretch(word, parts[i].Words), new Stretch(piece, parts[i].Pieces.Length), owners[i]);
            (word, piece) = (word + parts[i].Words, piece + parts[i].Pieces.Length);
        }

        return new DayRows(joined, new Stretch(0, word), new Stretch(0, piece), null) { Parts = moved };
    }

    void IRowSource.MarkPlanes(Span<ulong> any) => planes.MarkPlanes(any);

    void IRowSource.CopyPlanes(ReadOnlySpan<int> starts, Span<ulong> into) => planes.CopyPlanes(words, starts, into);

    void IRowSource.CopyRecords(Span<int> into) => planes.Records(words).CopyTo(into);

    public ReadOnlySpan<ulong> Flag(int flag) => planes.Plane(flag, words);

    public ReadOnlySpan<ulong> Trait(int trait) => planes.Plane(RowPlanes.Flags + trait, words);

    public ReadOnlySpan<ulong> TitleDigit(int digit) => planes.Plane(RowPlanes.Flags + RowPlanes.TraitBits + digit, words);

    /// <summary>The word of a piece, counted from the first word here.</summary>
    public int WordOf(in Piece piece) => piece.Word - words.Start;

    /// <summary>Whose the row of a bit is, where the rows are of one block.</summary>
    public int PersonOf(in Piece piece, int bit) => owners![planes.RecordOf(piece, bit)];

    /// <summary>The rows of a piece among those with a bit in <paramref name="pass"/>.</summary>
    public IEnumerable<FactRow> Of(Piece piece, ulong pass)
    {
        for (var left = piece.Mask & pass; left != 0; left &= left - 1)
        {
            var row = planes.Row(piece, BitOperations.TrailingZeroCount(left));
            yield return owners is null ? row : row with { Person = owners[row.Record] };
        }
    }
}
