using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Standards;

/// <summary>A stretch of days with one verdict in one main posting.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after.</param>
/// <param name="Verdict">The verdict as it stood on the first day; null while no main posting is active.</param>
/// <param name="Causes">What changed on the first day; none where the history begins.</param>
public sealed record VerdictSpan(DateOnly From, DateOnly To, PostingVerdict? Verdict, IReadOnlyList<VerdictCause> Causes);

/// <summary>What made a verdict change on a day.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Criterion">The criterion that it touched; null for posts.</param>
/// <param name="Rule">The rule that came, ended or began to bind, or that asks for the level.</param>
/// <param name="Level">The level obtained.</param>
/// <param name="TitleCode">The title taken up or left.</param>
public sealed record VerdictCause(VerdictCauseKind Kind, Criterion? Criterion = null, StandardRule? Rule = null, string? Level = null, string? TitleCode = null);

/// <summary>What can change a verdict. Nothing else can: ages are those of the first day in post.</summary>
public enum VerdictCauseKind
{
    PostBegun,
    PostEnded,
    LevelObtained,
    RuleInForce,
    RuleEnded,
    GraceEnded,
}

/// <summary>Follows somebody's verdict through the days on which it can change.</summary>
public sealed class VerdictHistory(ReviewFacts facts)
{
    /// <summary>The stretches from <paramref name="from"/> up to but not including <paramref name="to"/>, without gaps.</summary>
    public IReadOnlyList<VerdictSpan> Of(string officialId, DateOnly from, DateOnly to)
    {
        var spans = new List<VerdictSpan>();
        PostingVerdict? before = null;
        foreach (var day in Days(officialId, from, to))
        {
            var now = facts.VerdictOf(officialId, day);
            if (spans.Count == 0)
            {
                spans.Add(new VerdictSpan(day, to, now, []));
            }
            else if (now?.PostingId != before?.PostingId || now?.Verdict.Result != before?.Verdict.Result)
            {
                spans[^1] = spans[^1] with { To = day };
                spans.Add(new VerdictSpan(day, to, now, [.. Causes(officialId, before, now, day)]));
            }

            before = now;
        }

        return spans;
    }

    /// <summary>The first day, and those on which a posting begins or ends, a level is obtained, a rule of a title held
    /// comes into force or ends, or grace ends.</summary>
    private SortedSet<DateOnly> Days(string officialId, DateOnly from, DateOnly to)
    {
        var days = new SortedSet<DateOnly> { from };
        if (facts.Find(officialId) is not var (block, place))
            return days;
        ref readonly var person = ref block.People[place];
        foreach (ref readonly var qualification in block.Qualifications(person))
            Add(qualification.ObtainedOn);
        foreach (ref readonly var posting in block.Postings(person))
        {
            Add(posting.From);
            Add(posting.To);
            foreach (var rule in facts.Ground.Rulebook.For(posting.Title))
            {
                Add(rule.Source.InForceFrom);
                Add(rule.Ends);
                if (rule.GraceEnds(posting.From) is { } end)
                    Add(end);
            }
        }

        return days;

        void Add(DateOnly day)
        {
            if (day > from && day < to)
                days.Add(day);
        }
    }

    private IEnumerable<VerdictCause> Causes(string officialId, PostingVerdict? before, PostingVerdict? now, DateOnly day)
    {
        if (now is not null && before?.PostingId != now.PostingId)
            return [new VerdictCause(VerdictCauseKind.PostBegun, TitleCode: now.TitleCode)];
        if (now is null)
            return [new VerdictCause(VerdictCauseKind.PostEnded, TitleCode: before!.TitleCode)];
        var reasons = new RuleReasons(facts).Of(officialId, day);
        return Enum.GetValues<Criterion>().Select(criterion => (Before: Find(before, criterion), Now: Find(now, criterion)))
            .Where(change => Pushes(change.Before?.Result, change.Now?.Result, before!.Verdict.Result, now.Verdict.Result))
            .Select(change => Cause(change.Before, change.Now, reasons, day)).OfType<VerdictCause>();
    }

    // One criterion that is not met makes the verdict not met, one that is unknown keeps it from being met: others that change
    // on the same day change nothing.
    private static bool Pushes(VerdictResult? before, VerdictResult? now, VerdictResult was, VerdictResult becomes) => becomes switch
    {
        VerdictResult.NotMet => now is VerdictResult.NotMet,
        VerdictResult.Unknown => now is VerdictResult.Unknown || (was is VerdictResult.NotMet && before is VerdictResult.NotMet),
        VerdictResult.Met => before is not VerdictResult.Met,
        _ => true,
    };

    private static CriterionVerdict? Find(PostingVerdict? verdict, Criterion criterion) =>
        verdict?.Verdict.Criteria.FirstOrDefault(found => found.Criterion == criterion);

    private static VerdictCause? Cause(CriterionVerdict? before, CriterionVerdict? now, IReadOnlyList<RuleReason> reasons, DateOnly day)
    {
        if (before?.Result == now?.Result)
            return null;
        if (before is not null && now is not null && before.Held != now.Held)
            return new VerdictCause(VerdictCauseKind.LevelObtained, now.Criterion, now.Rule, now.Held);
        if (now is not null && now.Rule.InForceFrom == day)
            return new VerdictCause(VerdictCauseKind.RuleInForce, now.Criterion, now.Rule);
        if (before is not null && before.Rule.InForceTo == day)
            return new VerdictCause(VerdictCauseKind.RuleEnded, before.Criterion, before.Rule);
        if (now is null)
            return null;
        var graceEnded = reasons.Any(reason => reason.Rule == now.Rule && reason.GraceEnds == day);
        return new VerdictCause(graceEnded ? VerdictCauseKind.GraceEnded : VerdictCauseKind.RuleInForce, now.Criterion, now.Rule);
    }
}
