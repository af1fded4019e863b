using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Staffing;

/// <summary>A title of a commune with fewer holders than it asks for.</summary>
/// <param name="Vacant">How many are missing.</param>
public sealed record VacantPost(Commune Commune, Title Title, int Vacant);

/// <summary>Finds vacant posts: titles with fewer holders, main or second, than <see cref="Title.MinPosts"/> asks for.</summary>
public sealed class Vacancies(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
{
    private readonly IReadOnlyList<VacantPost> posts = Find(facts, unit, on, filter);

    /// <summary>How many are missing by title, the most first; totals, which everybody may see.</summary>
    public IReadOnlyList<(Title Title, int Vacant, int Communes)> ByTitle() =>
    [
        .. posts.GroupBy(post => post.Title).Select(group => (group.Key, group.Sum(post => post.Vacant), group.Count()))
            .OrderByDescending(title => title.Item2).ThenBy(title => title.Key.Code, StringComparer.Ordinal),
    ];

    /// <summary>The vacant posts of the communes whose records a reader may see.</summary>
    public IReadOnlyList<VacantPost> For(CurrentUser user) => [.. posts.Where(post => user.CanSeeRecordsOf(post.Commune.DistrictCode))];

    private static IReadOnlyList<VacantPost> Find(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
    {
        var titles = facts.Titles.Count;
        var holders = new int[facts.Units.Communes.Count * titles];
        foreach (var block in facts.Blocks)
        {
            foreach (ref readonly var posting in block.AllPostings.AsSpan())
            {
                if (posting.IsActive(on))
                    holders[(posting.Commune * titles) + posting.Title]++;
            }
        }

        var counted = VisiblePlaces.Counted(facts, unit, filter);
        return
        [
            .. from place in Enumerable.Range(0, counted.Length)
               where counted[place]
               from title in Enumerable.Range(0, titles)
               let commune = facts.Units.Communes[place]
               let kinds = facts.Titles[title].Kinds
               where kinds.Length == 0 || kinds.Contains(commune.Kind)
               let vacant = (facts.Titles[title].MinPosts ?? 0) - holders[(place * titles) + title]
               where vacant > 0
               select new VacantPost(commune, facts.Titles[title], vacant),
        ];
    }
}
