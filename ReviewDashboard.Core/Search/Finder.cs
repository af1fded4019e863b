using System.Runtime.CompilerServices;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Search;

/// <summary>Finds units, people and indicators by the beginnings of words of their names, without diacritics.</summary>
public static class Finder
{
    private static readonly ConditionalWeakTable<ReviewFacts, Entry[]> Indexes = [];

    /// <summary>The best <paramref name="most"/> of each kind, people only within the scope of the reader.</summary>
    public static IReadOnlyList<Found> Find(ReviewFacts facts, CurrentUser user, string text, int most = 6)
    {
        var words = FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
            return [];
        var named = Indexes.GetValue(facts, Index).Where(entry => FoldedText.Matches(entry.Folded, words)).Select(entry => entry.Found)
            .Where(found => found.Kind is not FoundKind.Official || user.CanSeeRecordsOf(found.District));
        // The names of indicators depend on the language, so they are read anew.
        var indicators = IndicatorCatalogue.All
            .Where(indicator => FoldedText.Matches(FoldedText.Of($"{indicator.Code} {indicator.Name}"), words))
            .Select(indicator => new Found(FoundKind.Indicator, indicator.Code, indicator.Name, null));
        return [.. named.Concat(indicators).GroupBy(found => found.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Take(most))];
    }

    private static Entry[] Index(ReviewFacts facts) =>
    [
        .. facts.Units.Districts.Select(district => new Entry(new Found(FoundKind.Unit, district.Code, district.Name, district.Code))),
        .. facts.Units.Communes.Select(commune => new Entry(new Found(FoundKind.Unit, commune.Code, commune.Name, commune.DistrictCode))),
        .. facts.Blocks.SelectMany(block => block.People.Select(person => new Entry(Official(facts, block, person)))),
    ];

    private static Found Official(ReviewFacts facts, PeopleBlock block, PersonFact person)
    {
        var postings = block.Postings(person);
        var commune = postings.Length > 0 ? facts.Units.Communes[postings[^1].Commune] : null;
        return new Found(FoundKind.Official, person.Id, person.Name, commune?.DistrictCode, commune?.Code);
    }

    private readonly record struct Entry(Found Found)
    {
        public string Folded { get; } = FoldedText.Of(Found.Name);
    }
}

/// <summary>Something that was found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Code or id.</param>
/// <param name="Name">Name, an indicator's in the reader's language.</param>
/// <param name="District">The district that it is or lies in; of an official that of the latest posting; of an indicator none.</param>
/// <param name="Commune">Commune of an official's latest posting.</param>
public sealed record Found(FoundKind Kind, string Code, string Name, string? District, string? Commune = null);

/// <summary>Kinds of things found, in the order in which they are shown.</summary>
public enum FoundKind
{
    Unit,
    Official,
    Indicator,
}
