using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Standards;

/// <summary>Why a rule decides a criterion of somebody's verdict, or does not.</summary>
public enum RuleStanding
{
    /// <summary>Binds; among several that do, see <see cref="Decides"/>.</summary>
    Binds,
    NotYetInForce,
    NoLongerInForce,
    OtherTerrain,
    OtherConditions,

    /// <summary>Asks only those newly appointed, which the holder is not.</summary>
    ForFirstAppointment,

    /// <summary>Asks only those serving already, and the holder is newly appointed.</summary>
    ForServing,
    InGrace,

    /// <summary>The one that decides.</summary>
    Decides,

    /// <summary>Names neither terrain nor conditions, and one that does takes its place.</summary>
    ReplacedByPlace,

    /// <summary>Another asks more, or as much under a smaller id.</summary>
    LessStrict,
}

/// <summary>One rule of a title, seen from one posting on one day.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Standing">Why it decides or does not.</param>
/// <param name="GraceEnds">First day on which it binds the holder, where it gives grace.</param>
public sealed record RuleReason(StandardRule Rule, RuleStanding Standing, DateOnly? GraceEnds);

/// <summary>Gives for every rule of somebody's title the reason why it decides or does not.</summary>
public sealed class RuleReasons(ReviewFacts facts)
{
    /// <summary>The rules of the main title held on a day, by criterion, in each the deciding one first and then by id;
    /// none for who holds no main posting on it.</summary>
    public IReadOnlyList<RuleReason> Of(string officialId, DateOnly on)
    {
        if (facts.Find(officialId) is not var (block, place))
            return [];
        ref readonly var person = ref block.People[place];
        var postings = block.Postings(person);
        var posting = block.PostingOn(person, on);
        if (posting < 0 || !postings[posting].IsActive(on))
            return [];
        facts.Ground.Judge(block, person, posting, on, out var findings);
        var commune = facts.Units.Communes[postings[posting].Commune];
        var reasons = new List<RuleReason>();
        foreach (var rule in facts.Ground.Rulebook.For(postings[posting].Title))
        {
            var standing = StandardsJudge.StandingOf(rule, commune, postings, posting, on);
            if (standing is RuleStanding.Binds && findings[(int)rule.Criterion].Rule is { } deciding)
                standing = Among(rule, deciding);
            reasons.Add(new RuleReason(rule.Source, standing, rule.GraceEnds(postings[posting].From)));
        }

        return [.. reasons.OrderBy(reason => reason.Rule.Criterion).ThenBy(reason => reason.Standing is not RuleStanding.Decides)];
    }

    private static RuleStanding Among(CompiledRule rule, CompiledRule deciding)
    {
        if (rule == deciding)
            return RuleStanding.Decides;
        return deciding.NamesPlace && !rule.NamesPlace ? RuleStanding.ReplacedByPlace : RuleStanding.LessStrict;
    }
}
