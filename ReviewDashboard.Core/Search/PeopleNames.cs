using System.Globalization;
using System.Runtime.CompilerServices;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Search;

/// <summary>The names of a block's people, ready to be searched and sorted. A correction makes one block anew, and only its names
/// are folded again.</summary>
internal static class PeopleNames
{
    /// <summary>Names are Vietnamese in every language of the screen.</summary>
    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    private static readonly ConditionalWeakTable<PeopleBlock, PersonName[]> Blocks = [];

    /// <summary>The names, each at the place of its person among the people of the block.</summary>
    public static PersonName[] Of(PeopleBlock block) => Blocks.GetValue(
        block, static made => Array.ConvertAll(made.People, person => new PersonName(FoldedText.Of(person.Name), KeyOf(person.Name))));

    /// <summary>What puts a text in its place in the Vietnamese alphabet.</summary>
    public static SortKey KeyOf(string text) => Vietnamese.GetSortKey(text);

    /// <summary>The order of the keys.</summary>
    public static IComparer<SortKey> Order { get; } = Comparer<SortKey>.Create(SortKey.Compare);
}

/// <summary>A name without diacritics, and its place in the alphabet.</summary>
internal readonly record struct PersonName(string Folded, SortKey Key);
