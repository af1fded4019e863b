using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Shared;

/// <summary>What a page can be filtered by in one respect, in the words of the reader's language.</summary>
/// <param name="Id">Its name in the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Chosen">What is chosen, or how much; null for nothing.</param>
/// <param name="Without">The page without it.</param>
/// <param name="Entries">What can be chosen.</param>
public sealed record FilterMenu(string Id, string Name, string? Chosen, string Without, IReadOnlyList<FilterEntry> Entries)
{
    /// <summary>More than these are told by their number.</summary>
    private const int MostNamed = 2;

    /// <summary>Those of the page at an address.</summary>
    public static IReadOnlyList<FilterMenu> All(string uri, ReviewFilter filter, ReviewFacts facts) =>
        [.. Enum.GetValues<FilterKey>().Select(key => Of(key, uri, filter, facts))];

    private static FilterMenu Of(FilterKey key, string uri, ReviewFilter filter, ReviewFacts facts)
    {
        var chosen = filter[key];
        return new FilterMenu(
            $"filter-{key}",
            FilterWords.Of(key),
            chosen.Count == 0 ? null : chosen.Count > MostNamed ? Formats.Count(chosen.Count) : string.Join(", ", chosen.Select(value => FilterWords.Of(key, value, facts))),
            Links.Filter(uri, filter.Without(key)),
            [.. Values(key, facts).Select(value => new FilterEntry(FilterWords.Of(key, value, facts), Links.Filter(uri, filter.Toggle(key, value)), chosen.Contains(value)))]);
    }

    /// <summary>Codes in the order that people know: as defined, titles as in the rulebook.</summary>
    private static IEnumerable<string> Values(FilterKey key, ReviewFacts facts) =>
        key is FilterKey.Title ? facts.Titles.OrderBy(title => title.Category).Select(title => title.Code) : ReviewFilter.Allowed(key, facts.TitleCodes);
}

/// <summary>A value that a page can be filtered by.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">The page with it chosen, or not chosen any more.</param>
/// <param name="IsChosen">It is chosen.</param>
public sealed record FilterEntry(string Name, string Href, bool IsChosen);
