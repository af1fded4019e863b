using System.Globalization;

namespace ReviewDashboard.Core.Search;

/// <summary>Words as they were typed: where they bear diacritics, what is written with the same comes first.</summary>
internal sealed class TypedWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Among so many a name that is borne at all is met; a country has hundreds of thousands that differ in diacritics alone.</summary>
    private const int LookedAt = 5000;

    private readonly string[] words;

    public TypedWords(string text)
    {
        var written = Written(text);
        words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        HaveDiacritics = written != FoldedText.Of(text);
    }

    /// <summary>Whether any of them bears diacritics; without, nothing comes before anything else.</summary>
    public bool HaveDiacritics { get; }

    /// <summary>Whether every word begins a word of a text as it was typed.</summary>
    public bool Begin(string text) => FoldedText.Matches(Written(text), words);

    /// <summary>The first <paramref name="most"/>, those written as typed before the others; each in the order in which they were found.</summary>
    public IEnumerable<Found> First(IEnumerable<Found> found, int most)
    {
        if (!HaveDiacritics)
            return found.Take(most);
        List<Found> same = [], others = [];
        foreach (var one in found.Take(LookedAt))
        {
            (Begin(one.Name) ? same : others).Add(one);
            if (same.Count == most)
                break;
        }

        return same.Concat(others).Take(most);
    }

    private static string Written(string text) => text.Normalize().ToLower(Vietnamese);
}
