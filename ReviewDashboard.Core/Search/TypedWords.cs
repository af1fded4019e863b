using System.Globalization;

namespace ReviewDashboard.Core.Search;

/// <summary>Words as they were typed: where they bear diacritics, what is written with the same comes first.</summary>
internal sealed class TypedWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly string[] words;
    private readonly bool haveDiacritics;

    public TypedWords(string text)
    {
        var written = Written(text);
        words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        haveDiacritics = written != FoldedText.Of(text);
    }

    /// <summary>The first <paramref name="most"/>, those written as typed before the others; each in the order in which they were found.</summary>
    public IEnumerable<Found> First(IEnumerable<Found> found, int most)
    {
        if (!haveDiacritics)
            return found.Take(most);
        List<Found> same = [], others = [];
        foreach (var one in found)
        {
            (FoldedText.Matches(Written(one.Name), words) ? same : others).Add(one);
            if (same.Count == most)
                break;
        }

        return same.Concat(others).Take(most);
    }

    private static string Written(string text) => text.Normalize().ToLower(Vietnamese);
}
