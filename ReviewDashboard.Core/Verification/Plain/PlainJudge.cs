using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>One criterion of a verdict: the rule that is named and <c>met</c>, <c>not_met</c> or <c>unknown</c>.</summary>
public sealed record PlainCriterion(Criterion Criterion, string Rule, string Result);

/// <summary><c>met</c>, <c>not_met</c>, <c>unknown</c> or <c>no_standard</c>, with its criteria.</summary>
public sealed record PlainVerdict(string Result, IReadOnlyList<PlainCriterion> Criteria)
{
    public string? Of(Criterion criterion) => Criteria.FirstOrDefault(one => one.Criterion == criterion)?.Result;

    public IEnumerable<PlainCriterion> LevelsNotMet =>
        Criteria.Where(one => one.Criterion <= Criterion.MinEthnicLanguage && one.Result == "not_met");
}

/// <summary>Judges a posting on a day from the words of the definition.</summary>
public sealed class PlainJudge(PlainTerms terms)
{
    private readonly Dictionary<(string, DateOnly), PlainVerdict> known = [];

    public PlainVerdict Judge(Posting posting, DateOnly day)
    {
        if (!known.TryGetValue((posting.Id, day), out var verdict))
            known[(posting.Id, day)] = verdict = JudgeAnew(posting, day);
        return verdict;
    }

    private PlainVerdict JudgeAnew(Posting posting, DateOnly day)
    {
        var criteria = terms.Records.Of<StandardRule>().Where(rule => Applies(rule, posting, day))
            .GroupBy(rule => rule.Criterion).OrderBy(group => group.Key)
            .Select(group => Decide(group.Key, WithoutReplaced([.. group]), posting, day)).ToList();
        var result = criteria.Count == 0 ? "no_standard"
            : criteria.Exists(one => one.Result == "not_met") ? "not_met"
            : criteria.Exists(one => one.Result == "unknown") ? "unknown" : "met";
        return new PlainVerdict(result, criteria);
    }

    private bool Applies(StandardRule rule, Posting posting, DateOnly day)
    {
        var commune = terms.CommuneOf(posting);
        var isNewcomer = IsFirstAppointment(rule, posting) && posting.From >= rule.InForceFrom;
        return rule.Titles.Contains(posting.TitleCode)
            && (rule.Terrains.Length == 0 || rule.Terrains.Contains(commune.Terrain))
            && Codes(rule).All(flag => flag == "ethnic_minority" ? commune.EthnicMinority : commune.EspeciallyDifficult)
            && rule.InForceFrom <= day && (rule.InForceTo is null || day < rule.InForceTo)
            && (rule.AppliesTo == RuleScope.All || (rule.AppliesTo == RuleScope.FirstAppointment) == isNewcomer)
            && day >= PlainTerms.MonthsAfter(posting.From, rule.GraceMonths ?? 0);
    }

    private static IEnumerable<string> Codes(StandardRule rule) => rule.Conditions.Select(flag => Core.Records.Codes.Of(flag));

    /// <summary>The person's earliest posting (by from, then id), main or not, among those whose title the rule lists.</summary>
    private bool IsFirstAppointment(StandardRule rule, Posting posting) =>
        terms.PostingsOf(posting.OfficialId).Where(other => rule.Titles.Contains(other.TitleCode))
            .OrderBy(other => other.From).ThenBy(other => other.Id, StringComparer.Ordinal).FirstOrDefault() == posting;

    /// <summary>A rule that names terrains or conditions replaces those of the same criterion that name neither.</summary>
    private static List<StandardRule> WithoutReplaced(List<StandardRule> rules)
    {
        var special = rules.Where(rule => rule.Terrains.Length > 0 || rule.Conditions.Length > 0).ToList();
        return special.Count > 0 ? special : rules;
    }

    private PlainCriterion Decide(Criterion criterion, List<StandardRule> rules, Posting posting, DateOnly day)
    {
        var person = terms.Person(posting.OfficialId);
        var age = PlainTerms.AgeOn(person, posting.From);
        int Limit(StandardRule rule) => (person.Sex == Sex.Male ? rule.AgeMale : rule.AgeFemale)!.Value;

        if (criterion == Criterion.MaxAgeFirstAppointment)
        {
            var strictest = rules.OrderBy(Limit).ThenBy(rule => rule.Id, StringComparer.Ordinal).First();
            return new PlainCriterion(criterion, strictest.Id, age <= Limit(strictest) ? "met" : "not_met");
        }

        if (criterion == Criterion.MinAge)
        {
            var strictest = rules.OrderByDescending(Limit).ThenBy(rule => rule.Id, StringComparer.Ordinal).First();
            return new PlainCriterion(criterion, strictest.Id, age >= Limit(strictest) ? "met" : "not_met");
        }

        var axis = Enum.Parse<Axis>(criterion.ToString()["Min".Length..]);
        var levels = Levels.Of(axis).ToList();
        var highest = rules.OrderByDescending(rule => levels.IndexOf(rule.Level!)).ThenBy(rule => rule.Id, StringComparer.Ordinal).First();
        var level = terms.LevelOn(posting.OfficialId, axis, day);
        return new PlainCriterion(criterion, highest.Id,
            level is null ? "unknown" : level >= levels.IndexOf(highest.Level!) ? "met" : "not_met");
    }
}
