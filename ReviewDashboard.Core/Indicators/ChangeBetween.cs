using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Explains how STD-01 changed between two days by the people who were counted on either.</summary>
public sealed class ChangeBetween(ReviewFacts facts)
{
    private static readonly Indicator Met = IndicatorCatalogue.Find("STD-01")!;

    public StandardChange Of(string unit, DateOnly from, DateOnly to, ReviewFilter filter)
    {
        var before = Judged(unit, from, filter);
        var after = Judged(unit, to, filter);
        var people = before.Keys.Union(after.Keys)
            .Select(person => Change(person, unit, from, to, Find(before, person), Find(after, person)))
            .OfType<(ChangeCause Cause, PersonChange Person)>();
        var groups = people.GroupBy(change => change.Cause).OrderBy(group => group.Key).Select(group => new ChangeGroup(
            group.Key,
            [.. group.Select(change => change.Person).OrderBy(person => person.CommuneCode, StringComparer.Ordinal).ThenBy(person => person.OfficialId, StringComparer.Ordinal)]));
        return new StandardChange(facts.Count(Met, from, filter, [unit])[0], facts.Count(Met, to, filter, [unit])[0], [.. groups]);
    }

    /// <summary>The rows that STD-01 counts, by person.</summary>
    private Dictionary<(PeopleBlock Block, int Person), FactRow> Judged(string unit, DateOnly on, ReviewFilter filter) =>
        new RecordLister(facts, on, filter).Rows(RowSet.Population, Met.Who, unit)
            .Where(found => found.Row.Has(Flag.Judged)).ToDictionary(found => (found.Block, found.Row.Person), found => found.Row);

    private static FactRow? Find(Dictionary<(PeopleBlock, int), FactRow> rows, (PeopleBlock, int) person) =>
        rows.TryGetValue(person, out var row) ? row : null;

    private (ChangeCause, PersonChange)? Change(
        (PeopleBlock Block, int Person) who, string unit, DateOnly from, DateOnly to, FactRow? before, FactRow? after)
    {
        var (earlier, later) = (VerdictOf(before), VerdictOf(after));
        if (before is not null && after is not null && (earlier is VerdictResult.Met) == (later is VerdictResult.Met))
            return null;
        var person = who.Block.People[who.Person];
        var row = (after ?? before)!.Value;
        return (Cause(who.Block, person, unit, from, to, before, after), new PersonChange(
            person.Id, person.Name, facts.Units.Communes[row.Commune].Code, facts.Titles[row.Title].Code, earlier, later));
    }

    private ChangeCause Cause(PeopleBlock block, in PersonFact person, string unit, DateOnly from, DateOnly to, FactRow? before, FactRow? after)
    {
        if (before is not { } earlier)
            return CommuneOn(block, person, from) is not { } was ? ChangeCause.Joined : facts.Units.Contains(unit, was) ? ChangeCause.NewlyCounted : ChangeCause.MovedIn;
        if (after is not { } later)
            return CommuneOn(block, person, to) is not { } now ? ChangeCause.Left : facts.Units.Contains(unit, now) ? ChangeCause.NoLongerCounted : ChangeCause.MovedOut;
        if (later.Has(Flag.Met))
            return ChangeCause.Qualified;
        return earlier.Record == later.Record ? ChangeCause.FellUnderRule : ChangeCause.FellInNewPost;
    }

    private static VerdictResult? VerdictOf(FactRow? row) => row is not { } counted ? null
        : counted.Has(Flag.Met) ? VerdictResult.Met
        : counted.Has(Flag.NotMet) ? VerdictResult.NotMet
        : VerdictResult.Unknown;

    /// <summary>Place of the commune of the main posting active on a day, of any category and under no filter.</summary>
    private static int? CommuneOn(PeopleBlock block, in PersonFact person, DateOnly on)
    {
        var place = block.PostingOn(person, on);
        return place >= 0 && block.Postings(person)[place] is var posting && posting.IsActive(on) ? posting.Commune : null;
    }
}
