using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Standards;

/// <summary>What a judgement found on one criterion; with <see cref="Rule"/> null the criterion does not apply.</summary>
public readonly record struct Finding(CompiledRule? Rule, int Required, int Held, VerdictResult Result);

/// <summary>One finding per <see cref="Criterion"/>, without allocation.</summary>
[System.Runtime.CompilerServices.InlineArray(Count)]
public struct Findings
{
    public const int Count = 8;

    private Finding first;
}

/// <summary>Judges whether the holder of a posting met its standard on a day: a pure function of the person's
/// dated records and the dated rules.</summary>
public static class StandardsJudge
{
    /// <summary>The verdict alone with its findings.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="commune">The commune of the posting.</param>
    /// <param name="person">The person.</param>
    /// <param name="postings">All of the person's postings, by first day, then id.</param>
    /// <param name="posting">Place in <paramref name="postings"/> of the one judged.</param>
    /// <param name="levels">Rank held on each <see cref="Axis"/> on the day, <see cref="Levels.Unknown"/> where not known.</param>
    /// <param name="on">The day.</param>
    /// <param name="findings">Receives what was found on each criterion.</param>
    public static VerdictResult Judge(
        Rulebook rulebook, Commune commune, in PersonFact person, ReadOnlySpan<PostingFact> postings, int posting,
        ReadOnlySpan<sbyte> levels, DateOnly on, out Findings findings)
    {
        findings = default;
        ref readonly var judged = ref postings[posting];
        var rules = rulebook.For(judged.Title, on);
        if (rules.IsEmpty)
            return VerdictResult.NoStandard;
        Span<bool> applies = rules.Length <= 64 ? stackalloc bool[rules.Length] : new bool[rules.Length];
        Span<bool> placed = stackalloc bool[Findings.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            applies[i] = StandingOf(rules[i], commune, postings, posting, on) is RuleStanding.Binds;
            placed[(int)rules[i].Criterion] |= applies[i] && rules[i].NamesPlace;
        }

        for (var i = 0; i < rules.Length; i++)
        {
            var rule = rules[i];
            if (!applies[i] || (placed[(int)rule.Criterion] && !rule.NamesPlace))
                continue;
            var finding = Find(rule, person, judged.From, levels);
            ref var strictest = ref findings[(int)rule.Criterion];
            if (strictest.Rule is null || IsStricter(finding, strictest))
                strictest = finding;
        }

        return Conclude(findings);
    }

    /// <summary>The verdict in words that can be shown: codes for levels, years for ages.</summary>
    public static Verdict Explain(VerdictResult result, in Findings findings)
    {
        var criteria = new List<CriterionVerdict>();
        for (var i = 0; i < Findings.Count; i++)
        {
            if (findings[i] is { Rule: { } rule } finding)
                criteria.Add(new CriterionVerdict(rule.Criterion, rule.Source, Word(rule, finding.Required)!, Word(rule, finding.Held), finding.Result));
        }

        return new Verdict(result, criteria);
    }

    /// <summary>Whether a rule of the title binds a posting on a day, seen for itself, and else why not;
    /// what the other rules of its criterion do to it shows in <see cref="Findings"/>.</summary>
    internal static RuleStanding StandingOf(CompiledRule rule, Commune commune, ReadOnlySpan<PostingFact> postings, int posting, DateOnly on)
    {
        if (on < rule.Source.InForceFrom)
            return RuleStanding.NotYetInForce;
        if (on >= rule.Ends)
            return RuleStanding.NoLongerInForce;
        if (!rule.CoversTerrain(commune))
            return RuleStanding.OtherTerrain;
        if (!rule.CoversFlags(commune))
            return RuleStanding.OtherConditions;
        if (rule.Source.AppliesTo is not RuleScope.All && BindsFirst(rule, postings, posting) != rule.Source.AppliesTo is RuleScope.FirstAppointment)
            return rule.Source.AppliesTo is RuleScope.FirstAppointment ? RuleStanding.ForFirstAppointment : RuleStanding.ForServing;
        return rule.GivesGrace(postings[posting].From, on) ? RuleStanding.InGrace : RuleStanding.Binds;
    }

    private static bool BindsFirst(CompiledRule rule, ReadOnlySpan<PostingFact> postings, int posting) =>
        postings[posting].From >= rule.Source.InForceFrom && IsFirstAppointment(rule, postings, posting);

    private static bool IsFirstAppointment(CompiledRule rule, ReadOnlySpan<PostingFact> postings, int posting)
    {
        for (var i = 0; i < posting; i++)
        {
            if (rule.Lists(postings[i].Title))
                return false;
        }

        return true;
    }

    private static Finding Find(CompiledRule rule, in PersonFact person, DateOnly tookUp, ReadOnlySpan<sbyte> levels)
    {
        if (rule.Axis is { } axis)
        {
            int held = levels[(int)axis];
            return new Finding(rule, rule.Level, held, held == Levels.Unknown ? VerdictResult.Unknown : Met(held >= rule.Level));
        }

        var limit = rule.AgeLimit(person.Sex);
        var age = Ages.On(person.BirthDate, tookUp);
        return new Finding(rule, limit, age, Met(rule.Criterion is Criterion.MinAge ? age >= limit : age <= limit));
    }

    private static VerdictResult Met(bool met) => met ? VerdictResult.Met : VerdictResult.NotMet;

    // Rules come smallest id first, so of equals the first found stays.
    private static bool IsStricter(Finding one, Finding other) =>
        one.Rule!.Criterion is Criterion.MaxAgeFirstAppointment ? one.Required < other.Required : one.Required > other.Required;

    private static VerdictResult Conclude(in Findings findings)
    {
        var result = VerdictResult.NoStandard;
        for (var i = 0; i < Findings.Count; i++)
        {
            if (findings[i].Rule is null)
                continue;
            if (findings[i].Result is VerdictResult.NotMet)
                return VerdictResult.NotMet;
            if (result is not VerdictResult.Unknown)
                result = findings[i].Result;
        }

        return result;
    }

    private static string? Word(CompiledRule rule, int value) => rule.Axis switch
    {
        null => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        { } axis => value == Levels.Unknown ? null : Levels.Of(axis)[value],
    };
}
