namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Rows kept in planes so that counting looks at 64 at once: a plane is one flag, one trait or one digit of the title,
/// with a bit per row. Rows of a commune lie together.</summary>
internal sealed class RowPlanes
{
    public const int RowsPerWord = 64;
    public const int Flags = 64;
    public const int TraitBits = 32;
    private const int TitleDigits = 16;
    public const int AllPlanes = Flags + TraitBits + TitleDigits;

    /// <summary>For each row its record; none where only counting was wanted.</summary>
    private readonly int[] records;

    /// <summary>First the plane without any bit, then those that have some.</summary>
    private readonly ulong[] planes;

    /// <summary>Where the planes begin: flags, traits, digits of the title.</summary>
    private readonly int[] starts = new int[AllPlanes];

    /// <summary>Lays the rows of several blocks one behind the other, each beginning a word.</summary>
    /// <param name="parts">The rows of each block.</param>
    /// <param name="counted">The planes that are looked at by the one count that the rows are for; null for rows that are to be kept.</param>
    public RowPlanes(IReadOnlyList<IRowSource> parts, PlaneSet? counted)
    {
        var wanted = counted ?? PlaneSet.All;
        Words = parts.Sum(part => part.Words);
        Pieces = new Piece[parts.Sum(part => part.Pieces.Length)];
        records = counted is null ? new int[Words * RowsPerWord] : [];
        Span<ulong> any = stackalloc ulong[AllPlanes];
        any.Clear();
        foreach (var part in parts)
            part.MarkPlanes(any);
        var kept = 1;
        for (var plane = 0; plane < AllPlanes; plane++)
            starts[plane] = any[plane] != 0 && wanted.Has(plane) ? Words * kept++ : 0;
        planes = new ulong[Words * kept];
        var (word, piece) = (0, 0);
        foreach (var part in parts)
        {
            part.CopyPlanes(starts, planes.AsSpan(word));
            if (counted is null)
                part.CopyRecords(records.AsSpan(word * RowsPerWord, part.Words * RowsPerWord));
            foreach (ref readonly var old in part.Pieces)
                Pieces[piece++] = old with { Word = old.Word - part.FirstWord + word };
            word += part.Words;
        }
    }

    public int Words { get; }

    public Piece[] Pieces { get; }

    public ReadOnlySpan<ulong> Plane(int plane, Stretch words) =>
        starts[plane] is > 0 and var start ? planes.AsSpan(start + words.Start, words.Length) : planes.AsSpan(0, words.Length);

    /// <summary>Sets a bit for each of the planes that are kept.</summary>
    public void MarkPlanes(Span<ulong> any)
    {
        for (var plane = 0; plane < AllPlanes; plane++)
            any[plane] |= starts[plane] > 0 ? 1ul : 0;
    }

    /// <summary>Copies some words of the planes that are kept there.</summary>
    public void CopyPlanes(Stretch words, ReadOnlySpan<int> into, Span<ulong> planes)
    {
        for (var plane = 0; plane < AllPlanes; plane++)
        {
            if (starts[plane] > 0 && into[plane] > 0)
                Plane(plane, words).CopyTo(planes[into[plane]..]);
        }
    }

    /// <summary>The records of the rows of some words.</summary>
    public ReadOnlySpan<int> Records(Stretch words) => records.AsSpan(words.Start * RowsPerWord, words.Length * RowsPerWord);

    /// <summary>The record of the row of a bit.</summary>
    public int RecordOf(in Piece piece, int bit) => records[(piece.Word * RowsPerWord) + bit];

    /// <summary>The row of a bit; whose it is, its record tells.</summary>
    public FactRow Row(in Piece piece, int bit) => new(
        -1, RecordOf(piece, bit), piece.Commune, (ushort)Gather(piece.Word, bit, Flags + TraitBits, TitleDigits),
        (uint)Gather(piece.Word, bit, Flags, TraitBits), Gather(piece.Word, bit, 0, Flags));

    private ulong Gather(int word, int bit, int first, int count)
    {
        var bits = 0ul;
        for (var i = 0; i < count; i++)
        {
            if (starts[first + i] is > 0 and var start)
                bits |= ((planes[start + word] >> bit) & 1) << i;
        }

        return bits;
    }
}

/// <summary>Rows of one commune within one word.</summary>
/// <param name="Commune">Place of the commune; -1 for who had no posting.</param>
/// <param name="Word">The word.</param>
/// <param name="Mask">The bits of the rows.</param>
internal readonly record struct Piece(int Commune, int Word, ulong Mask);
