using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Communes;

/// <summary>One title of a commune on a day.</summary>
/// <param name="Title">The title.</param>
/// <param name="Holders">Who holds it, main holders first.</param>
/// <param name="Vacant">Holders missing to the fewest that the title asks for; second holders count.</param>
/// <param name="VacantSince">When the last holder left, of a title that somebody once held and nobody holds.</param>
public sealed record StaffedTitle(Title Title, IReadOnlyList<Holder> Holders, int Vacant, DateOnly? VacantSince);

/// <summary>Somebody in a title.</summary>
/// <param name="PostingId">The posting in this title.</param>
/// <param name="Since">Its first day.</param>
/// <param name="IsMain">Whether it is the main posting; a second one is not judged.</param>
/// <param name="Verdict">The verdict of a main posting.</param>
/// <param name="MainTitle">Of a second posting the code of the main title, null without one.</param>
public sealed record Holder(string OfficialId, string Name, string PostingId, DateOnly Since, bool IsMain, Verdict? Verdict, string? MainTitle)
{
    /// <summary>The first criterion that is not met, else the first that is unknown.</summary>
    public CriterionVerdict? FirstReason =>
        Verdict?.Criteria.FirstOrDefault(criterion => criterion.Result is VerdictResult.NotMet)
        ?? Verdict?.Criteria.FirstOrDefault(criterion => criterion.Result is VerdictResult.Unknown);
}

/// <summary>Staffs a commune title by title.</summary>
public sealed class CommuneStaffing(ReviewFacts facts)
{
    /// <summary>The titles that a commune of its kind has, and any other that somebody holds there; by category, in the order of the rulebook.</summary>
    public IReadOnlyList<StaffedTitle> Of(string commune, DateOnly on)
    {
        var place = facts.Units.CommuneIndex(commune);
        var kind = facts.Units.Communes[place].Kind;
        var holders = new List<Holder>[facts.Titles.Count];
        var left = new DateOnly?[facts.Titles.Count];
        foreach (var block in facts.Blocks)
        {
            foreach (var person in block.People)
                Add(block, person, place, on, holders, left);
        }

        return [.. facts.Titles
            .Select((title, at) => (Title: title, Place: at, Holders: holders[at] ?? [], Left: left[at], Belongs: title.Kinds.Length == 0 || title.Kinds.Contains(kind)))
            .Where(row => row.Belongs || row.Holders.Count > 0)
            .OrderBy(row => row.Title.Category).ThenBy(row => PlaceInRulebook(row.Place))
            .Select(row => new StaffedTitle(
                row.Title,
                [.. row.Holders.OrderBy(holder => !holder.IsMain).ThenBy(holder => holder.Since)],
                row.Belongs ? Math.Max(0, (row.Title.MinPosts ?? 0) - row.Holders.Count) : 0,
                row.Holders.Count == 0 ? row.Left : null))];
    }

    // The rulebook follows the rank of titles; their codes do not.
    private (string Rule, int InRule) PlaceInRulebook(int title) => facts.Ground.Rulebook.For(title) is [var first, ..]
        ? (first.Source.Id, Array.IndexOf(first.Source.Titles, facts.Titles[title].Code))
        : (char.MaxValue.ToString(), title);

    private void Add(PeopleBlock block, in PersonFact person, int commune, DateOnly on, List<Holder>[] holders, DateOnly?[] left)
    {
        foreach (ref readonly var posting in block.Postings(person))
        {
            if (posting.Commune != commune)
                continue;
            if (posting.IsActive(on))
                (holders[posting.Title] ??= []).Add(HolderOf(block, person, posting, on));
            else if (posting.To <= on && !(left[posting.Title] >= posting.To))
                left[posting.Title] = posting.To;
        }
    }

    private Holder HolderOf(PeopleBlock block, in PersonFact person, in PostingFact posting, DateOnly on)
    {
        var main = block.PostingOn(person, on);
        var isInMain = main >= 0 && block.Postings(person)[main].IsActive(on);
        return new Holder(
            person.Id, person.Name, posting.Id, posting.From, posting.Main,
            posting.Main ? facts.VerdictOf(person.Id, on)?.Verdict : null,
            !posting.Main && isInMain ? facts.Titles[block.Postings(person)[main].Title].Code : null);
    }
}
