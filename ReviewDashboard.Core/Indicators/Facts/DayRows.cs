using System.Numerics;
using System.Runtime.InteropServices;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The rows of one set on one day, of a block or of several: a stretch of <see cref="RowPlanes"/>.</summary>
/// <param name="planes">Where they lie.</param>
/// <param name="words">The words that are theirs.</param>
/// <param name="pieces">The pieces that are theirs.</param>
/// <param name="firstPerson">What the places of people are counted from.</param>
internal sealed class DayRows(RowPlanes planes, Stretch words, Stretch pieces, int firstPerson)
{
    public static DayRows None { get; } = new(RowPlanes.None, default, default, 0);

    /// <summary>Words in a plane.</summary>
    public int Words => words.Length;

    /// <summary>The stretches of words with rows of one commune; in a block they are in the order of communes, and who has none comes first.</summary>
    public ArraySegment<Piece> Pieces => new(planes.Pieces, pieces.Start, pieces.Length);

    /// <summary>All rows.</summary>
    public IEnumerable<FactRow> All => With(Facts.Flag.Counted);

    /// <summary>The rows with a flag.</summary>
    public IEnumerable<FactRow> With(int flag) => Pieces.SelectMany(piece => Of(piece, Flag(flag)[WordOf(piece)]));

    /// <summary>Lays rows out by their communes.</summary>
    public static DayRows Of(List<FactRow> rows, int communes) =>
        rows.Count == 0 ? None : Of(new OpenPlanes(CommuneOrder.Of(CollectionsMarshal.AsSpan(rows), communes)).Close());

    /// <summary>All rows of some planes.</summary>
    public static DayRows Of(RowPlanes planes) => new(planes, new Stretch(0, planes.Words), new Stretch(0, planes.Pieces.Length), 0);

    /// <summary>Lays the rows of several blocks one behind the other, so that counting runs through them without a leap per block.</summary>
    /// <returns>All of them together, and each again as it was.</returns>
    public static (DayRows All, DayRows[] Parts) Join(IReadOnlyList<DayRows> parts)
    {
        var joined = RowPlanes.Join([.. parts.Select(part => part.Source())]);
        var moved = new DayRows[parts.Count];
        var (word, piece, person) = (0, 0, 0);
        for (var i = 0; i < moved.Length; i++)
        {
            var source = parts[i].Source();
            moved[i] = new DayRows(joined, new Stretch(word, source.Words.Length), new Stretch(piece, source.Pieces.Length), person);
            (word, piece, person) = (word + source.Words.Length, piece + source.Pieces.Length, person + source.People);
        }

        return (new DayRows(joined, new Stretch(0, word), new Stretch(0, piece), 0), moved);
    }

    public ReadOnlySpan<ulong> Flag(int flag) => planes.Plane(flag, words);

    public ReadOnlySpan<ulong> Trait(int trait) => planes.Plane(RowPlanes.Flags + trait, words);

    public ReadOnlySpan<ulong> TitleDigit(int digit) => planes.Plane(RowPlanes.Flags + RowPlanes.TraitBits + digit, words);

    /// <summary>The word of a piece, counted from the first word here.</summary>
    public int WordOf(in Piece piece) => piece.Word - words.Start;

    /// <summary>The rows of a piece among those with a bit in <paramref name="pass"/>.</summary>
    public IEnumerable<FactRow> Of(Piece piece, ulong pass)
    {
        for (var left = piece.Mask & pass; left != 0; left &= left - 1)
        {
            var row = planes.Row(piece, BitOperations.TrailingZeroCount(left));
            yield return row with { Person = row.Person - firstPerson };
        }
    }

    private PlanesPart Source() => new(planes, words, pieces, firstPerson, Math.Max(0, planes.PeopleOf(words) - firstPerson));
}
