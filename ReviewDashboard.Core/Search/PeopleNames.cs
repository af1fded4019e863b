using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Search;

/// <summary>The names of a block's people, ready to be searched and sorted: all of them folded in one text, so that a search runs
/// through a million names in a few long strides. A correction makes one block anew, and only its names.</summary>
internal sealed class PeopleNames
{
    /// <summary>Names are Vietnamese in every language of the screen.</summary>
    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    private static readonly ConditionalWeakTable<PeopleBlock, PeopleNames> Blocks = [];

    /// <summary>Many bear the same name.</summary>
    private static readonly ConcurrentDictionary<string, byte[]> Folded = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, SortKey> Keys = new(StringComparer.Ordinal);

    /// <summary>Ends each name.</summary>
    private const byte End = (byte)'\n';

    private readonly byte[] text;

    /// <summary>Where each name begins in the text, and last its end.</summary>
    private readonly int[] begins;

    private PeopleNames(PeopleBlock block)
    {
        begins = new int[block.People.Length + 1];
        var names = Array.ConvertAll(block.People, person => Folded.GetOrAdd(person.Name, static name => (byte[])[.. Encoding.UTF8.GetBytes(FoldedText.Of(name)), End]));
        for (var i = 0; i < names.Length; i++)
            begins[i + 1] = begins[i] + names[i].Length;
        text = new byte[begins[^1]];
        for (var i = 0; i < names.Length; i++)
            names[i].CopyTo(text, begins[i]);
    }

    /// <summary>The names of a block.</summary>
    public static PeopleNames Of(PeopleBlock block) => Blocks.GetValue(block, static made => new PeopleNames(made));

    /// <summary>What puts a text in its place in the Vietnamese alphabet.</summary>
    public static SortKey KeyOf(string text) => Keys.GetOrAdd(text, Vietnamese.GetSortKey);

    /// <summary>The order of the keys.</summary>
    public static IComparer<SortKey> Order { get; } = Comparer<SortKey>.Create(SortKey.Compare);

    /// <summary>How often a word, folded, stands anywhere in the names.</summary>
    public int Occurrences(byte[] word) => text.AsSpan().Count(word);

    /// <summary>The place of the first person from a place on of whose name every word, folded, begins a word; -1 where there is none.</summary>
    public int Next(int from, IReadOnlyList<byte[]> words)
    {
        var rest = text.AsSpan(begins[from]);
        while (rest.IndexOf(words[0]) is >= 0 and var found)
        {
            var begin = rest[..found].LastIndexOf(End) + 1;
            var end = found + rest[found..].IndexOf(End);
            if (BeginWords(rest[begin..end], words))
                return Array.BinarySearch(begins, text.Length - rest.Length + begin);
            rest = rest[(end + 1)..];
        }

        return -1;
    }

    /// <summary>Whether a word, folded, begins a word of a person's name.</summary>
    public bool BeginsAWord(int person, byte[] word) => FoldedText.BeginsAWord(text.AsSpan(begins[person], begins[person + 1] - begins[person]), word);

    private static bool BeginWords(ReadOnlySpan<byte> name, IReadOnlyList<byte[]> words)
    {
        foreach (var word in words)
        {
            if (!FoldedText.BeginsAWord(name, word))
                return false;
        }

        return true;
    }
}
