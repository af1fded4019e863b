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

    private readonly int[] people;
    private readonly int[] records;

    /// <summary>First the plane without any bit, then those that have some.</summary>
    private readonly ulong[] planes;

    /// <summary>Where the planes begin: flags, traits, digits of the title.</summary>
    private readonly int[] starts = new int[AllPlanes];

    /// <summary>The planes of rows that come commune by commune.</summary>
    /// <param name="people">The people of the rows, which are kept.</param>
    /// <param name="records">The records of the rows, which are kept.</param>
    /// <param name="pieces">What each commune has of each word, which is kept.</param>
    /// <param name="words">For each word of 64 rows what they have in each plane.</param>
    public RowPlanes(int[] people, int[] records, Piece[] pieces, ReadOnlySpan<ulong> words)
    {
        this.people = people;
        this.records = records;
        Pieces = pieces;
        Words = words.Length / AllPlanes;
        Span<ulong> any = stackalloc ulong[AllPlanes];
        any.Clear();
        for (var i = 0; i < words.Length; i++)
            any[i % AllPlanes] |= words[i];
        var kept = 1;
        for (var plane = 0; plane < AllPlanes; plane++)
            starts[plane] = any[plane] != 0 ? Words * kept++ : 0;
        planes = new ulong[Words * kept];
        for (var plane = 0; plane < AllPlanes; plane++)
        {
            for (var word = 0; starts[plane] > 0 && word < Words; word++)
                planes[starts[plane] + word] = words[(word * AllPlanes) + plane];
        }
    }

    private RowPlanes(IReadOnlyList<PlanesPart> parts)
    {
        Words = parts.Sum(part => part.Words.Length);
        Pieces = new Piece[parts.Sum(part => part.Pieces.Length)];
        people = new int[Words * RowsPerWord];
        records = new int[Words * RowsPerWord];
        var kept = 1;
        for (var plane = 0; plane < AllPlanes; plane++)
            starts[plane] = parts.Any(part => part.Source.starts[plane] > 0) ? Words * kept++ : 0;
        planes = new ulong[Words * kept];
        var (word, piece, person) = (0, 0, 0);
        foreach (var part in parts)
        {
            Copy(part, word, piece, person);
            (word, piece, person) = (word + part.Words.Length, piece + part.Pieces.Length, person + part.People);
        }
    }

    public static RowPlanes None { get; } = new([], [], [], []);

    public int Words { get; }

    public Piece[] Pieces { get; }

    /// <summary>Several stretches one behind the other, each beginning a word.</summary>
    public static RowPlanes Join(IReadOnlyList<PlanesPart> parts) => new(parts);

    public ReadOnlySpan<ulong> Plane(int plane, Stretch words) =>
        starts[plane] is > 0 and var start ? planes.AsSpan(start + words.Start, words.Length) : planes.AsSpan(0, words.Length);

    /// <summary>One more than the greatest place of a person in some words.</summary>
    public int PeopleOf(Stretch words)
    {
        var (most, end) = (0, Math.Min(people.Length, words.End * RowsPerWord));
        for (var i = words.Start * RowsPerWord; i < end; i++)
            most = Math.Max(most, people[i] + 1);
        return most;
    }

    public FactRow Row(in Piece piece, int bit)
    {
        var place = (piece.Word * RowsPerWord) + bit;
        return new FactRow(
            people[place], records[place], piece.Commune, (ushort)Gather(piece.Word, bit, Flags + TraitBits, TitleDigits),
            (uint)Gather(piece.Word, bit, Flags, TraitBits), Gather(piece.Word, bit, 0, Flags));
    }

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

    private void Copy(in PlanesPart part, int word, int piece, int person)
    {
        var from = part.Source;
        for (var plane = 0; plane < AllPlanes; plane++)
        {
            if (from.starts[plane] > 0)
                from.Plane(plane, part.Words).CopyTo(planes.AsSpan(starts[plane] + word));
        }

        for (var i = 0; i < part.Pieces.Length; i++)
        {
            var old = from.Pieces[part.Pieces.Start + i];
            Pieces[piece + i] = old with { Word = old.Word - part.Words.Start + word };
        }

        var rows = Math.Min(from.people.Length - (part.Words.Start * RowsPerWord), part.Words.Length * RowsPerWord);
        from.records.AsSpan(part.Words.Start * RowsPerWord, rows).CopyTo(records.AsSpan(word * RowsPerWord));
        for (var i = 0; i < rows; i++)
            people[(word * RowsPerWord) + i] = from.people[(part.Words.Start * RowsPerWord) + i] - part.FirstPerson + person;
    }
}

/// <summary>Rows of one commune within one word.</summary>
/// <param name="Commune">Place of the commune; -1 for who had no posting.</param>
/// <param name="Word">The word.</param>
/// <param name="Mask">The bits of the rows.</param>
internal readonly record struct Piece(int Commune, int Word, ulong Mask);

/// <summary>A stretch of planes that is to be laid elsewhere.</summary>
/// <param name="Source">Where it lies.</param>
/// <param name="Words">Its words.</param>
/// <param name="Pieces">Its pieces.</param>
/// <param name="FirstPerson">What the places of its people are counted from.</param>
/// <param name="People">One more than the greatest of those places.</param>
internal readonly record struct PlanesPart(RowPlanes Source, Stretch Words, Stretch Pieces, int FirstPerson, int People);
