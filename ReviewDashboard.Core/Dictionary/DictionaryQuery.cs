using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Search;

namespace ReviewDashboard.Core.Dictionary;

/// <summary>One indicator in the dictionary, with its figure (of several breakdowns their sum); null where filter or level leave it undefined.</summary>
public sealed record DictionaryLine(Indicator Indicator, Figure? Figure);

/// <summary>Lists the indicators whose code, name, question or definition holds what is searched for.</summary>
public sealed class DictionaryQuery(ReviewFacts facts)
{
    /// <summary>The letters of the families, in the order of the definitions.</summary>
    public static IReadOnlyList<string> Families { get; } = [.. IndicatorCatalogue.All.Select(indicator => indicator.Family).Distinct()];

    /// <summary>The indicators of a family (null: of all) that hold every word of <paramref name="search"/>, as any part and without
    /// regard to case and diacritics, with their figures of a unit on a day under a filter.</summary>
    public IReadOnlyList<DictionaryLine> Of(string unit, DateOnly on, ReviewFilter filter, string? search, string? family)
    {
        var words = FoldedText.Of(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Indicator[] found = [.. IndicatorCatalogue.All.Where(indicator => (family is null || indicator.Family == family) && Holds(indicator, words))];
        var table = facts.CountAll(found, [on], filter);
        return [.. found.Select(indicator => new DictionaryLine(indicator, Figure.Sum([.. table.AllOf(indicator, on, unit)])))];
    }

    private static bool Holds(Indicator indicator, string[] words)
    {
        if (words.Length == 0)
            return true;
        var text = FoldedText.Of(string.Join('\n', indicator.Code, indicator.Name, indicator.Question, indicator.Definition, indicator.Note));
        return Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal));
    }
}
