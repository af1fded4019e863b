using System.Runtime.CompilerServices;
using System.Text;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Search;

/// <summary>Finds units, people and indicators by the beginnings of words of their names, without diacritics.</summary>
public static class Finder
{
    private static readonly ConditionalWeakTable<UnitTree, string[]> UnitNames = [];

    /// <summary>The best <paramref name="most"/> of each kind: units that the reader may see, people whose pages the reader may open,
    /// in post or not. Who types diacritics finds first what is written with them.</summary>
    public static IReadOnlyList<Found> Find(ReviewFacts facts, CurrentUser user, string text, int most = 6)
    {
        var words = FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var asTyped = new TypedWords(text);
        return words.Length == 0 ? [] :
        [
            .. asTyped.First(Units(facts.Units, user, words), most), .. asTyped.First(People(facts, user, words), most), .. asTyped.First(Indicators(words), most),
        ];
    }

    private static IEnumerable<Found> Units(UnitTree units, CurrentUser user, string[] words)
    {
        var names = UnitNames.GetValue(units, static tree => [.. Named(tree).Select(unit => FoldedText.Of(unit.Name))]);
        return Named(units).Where((found, place) => FoldedText.Matches(names[place], words) && user.CanSeeUnit(units, found.Code));
    }

    private static IEnumerable<Found> Named(UnitTree units) =>
        units.Districts.Select(district => new Found(FoundKind.Unit, district.Code, district.Name, district.Code))
            .Concat(units.Communes.Select(commune => new Found(FoundKind.Unit, commune.Code, commune.Name, commune.DistrictCode)));

    private static IEnumerable<Found> People(ReviewFacts facts, CurrentUser user, string[] words)
    {
        // The rarest is looked for first: of what it is found in, little has to be looked at again.
        var some = PeopleNames.Of(facts.Blocks.MaxBy(block => block.People.Length)!);
        byte[][] asked = [.. words.Select(Encoding.UTF8.GetBytes).OrderBy(some.Occurrences).ThenByDescending(word => word.Length)];
        for (var home = 0; home < facts.Blocks.Length; home++)
        {
            var block = facts.Blocks[home];
            var names = PeopleNames.Of(block);
            for (var person = names.Next(0, asked); person >= 0; person = names.Next(person + 1, asked))
            {
                if (facts.IsOpenTo(user, home, block.People[person]))
                    yield return Official(facts, block, block.People[person]);
            }
        }
    }

    private static Found Official(ReviewFacts facts, PeopleBlock block, PersonFact person)
    {
        var postings = block.Postings(person);
        var commune = postings.Length > 0 ? facts.Units.Communes[postings[^1].Commune] : null;
        return new Found(FoundKind.Official, person.Id, person.Name, commune?.DistrictCode, commune?.Code);
    }

    // The names of indicators depend on the language, so they are read anew.
    private static IEnumerable<Found> Indicators(string[] words) => IndicatorCatalogue.All
        .Where(indicator => FoldedText.Matches(FoldedText.Of($"{indicator.Code} {indicator.Name}"), words))
        .Select(indicator => new Found(FoundKind.Indicator, indicator.Code, indicator.Name, null));
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
