using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Staffing;

/// <summary>A commune whose party secretary is also the chair of its People's Committee.</summary>
/// <param name="Since">The first day on which both posts were held.</param>
public sealed record DualPost(Commune Commune, string OfficialId, string Name, DateOnly Since);

/// <summary>Names the communes of the pilot (STA-10).</summary>
public sealed class DualPosts(ReviewFacts facts, CurrentUser user)
{
    /// <summary>Those of a unit whose records the reader may see.</summary>
    public IReadOnlyList<DualPost> Of(string unit, DateOnly on, ReviewFilter filter)
    {
        var visible = VisiblePlaces.Of(facts, user, unit, filter);
        var found = new List<DualPost>();
        foreach (var (block, rows) in facts.Rows.ByBlock(RowSet.SecretaryChairs, on))
        {
            foreach (var row in rows.All)
            {
                if (visible[row.Commune])
                    found.Add(Post(block, block.People[row.Person], row.Commune, on));
            }
        }

        return [.. found.OrderBy(post => post.Commune.Code, StringComparer.Ordinal).ThenBy(post => post.OfficialId, StringComparer.Ordinal)];
    }

    private DualPost Post(PeopleBlock block, in PersonFact person, int commune, DateOnly on)
    {
        var since = DateOnly.MinValue;
        foreach (ref readonly var posting in block.Postings(person))
        {
            if (posting.Commune == commune && posting.IsActive(on) && facts.Titles[posting.Title].Code is Title.PartySecretary or Title.CommitteeChair && posting.From > since)
                since = posting.From;
        }

        return new DualPost(facts.Units.Communes[commune], person.Id, person.Name, since);
    }
}
