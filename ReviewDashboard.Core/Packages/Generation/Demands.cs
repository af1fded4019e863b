using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>What the rulebook asks of a holder, so that the people made up strive for it, and mostly hold it when appointed.</summary>
internal sealed class Demands(Rulebook rulebook)
{
    private static readonly Dictionary<Criterion, Axis> AxisOf = new()
    {
        [Criterion.MinEducation] = Axis.Education,
        [Criterion.MinProfessional] = Axis.Professional,
        [Criterion.MinPolitical] = Axis.Political,
        [Criterion.MinStateManagement] = Axis.StateManagement,
        [Criterion.MinInformatics] = Axis.Informatics,
        [Criterion.MinEthnicLanguage] = Axis.EthnicLanguage,
    };

    private readonly Dictionary<(string Title, Commune Commune, DateOnly Day, bool First, bool Patient), int[]> known = [];

    /// <summary>The lowest rank asked on each axis, below 0 for none. With <paramref name="monthsServed"/> null the grace is not waited for.</summary>
    public int[] Levels(string title, Commune commune, DateOnly day, bool first, int? monthsServed = null)
    {
        var key = (title, commune, day, first, monthsServed is < 36);
        if (known.TryGetValue(key, out var levels))
            return levels;
        var rules = Rules(title, commune, day, first).Where(rule => AxisOf.ContainsKey(rule.Criterion)
            && (monthsServed is null || monthsServed >= (rule.GraceMonths ?? 0))).ToList();
        levels = [-1, -1, -1, -1, -1, -1];
        foreach (var criterion in rules.GroupBy(rule => rule.Criterion))
        {
            var special = criterion.Where(IsSpecial).ToArray();
            var axis = AxisOf[criterion.Key];
            foreach (var rule in special.Length > 0 ? special : [.. criterion])
                levels[(int)axis] = Math.Max(levels[(int)axis], Officials.Levels.Rank(axis, rule.Level!));
        }

        return known[key] = levels;
    }

    /// <summary>Whether a holder falls short of a level that is asked and known.</summary>
    public bool FallsShort(Stint stint, DateOnly day)
    {
        var months = ((day.Year - stint.From.Year) * 12) + day.Month - stint.From.Month - (day.Day < stint.From.Day ? 1 : 0);
        var asked = Levels(stint.Seat.Title.Code, stint.Seat.Site.Commune, day, IsFirst(stint), months);
        return Enumerable.Range(0, asked.Length).Any(axis => asked[axis] > stint.Person.Level[axis] && stint.Person.Level[axis] >= 0);
    }

    /// <summary>The oldest a person may be when first taking up the post.</summary>
    public int? OldestAtFirst(string title, Commune commune, DateOnly day, Sex sex) =>
        Rules(title, commune, day, first: true).Where(rule => rule.Criterion == Criterion.MaxAgeFirstAppointment)
            .Min(rule => sex == Sex.Male ? rule.AgeMale : rule.AgeFemale);

    /// <summary>Whether the post is the person's first of its kind since the standards of 2004.</summary>
    public static bool IsFirst(Stint stint) =>
        stint.From >= new DateOnly(2004, 2, 27) && stint.Person.Stints.Find(other => other.Seat.Group == stint.Seat.Group) == stint;

    private IEnumerable<StandardRule> Rules(string title, Commune commune, DateOnly day, bool first) => rulebook.Standards.Where(rule =>
        rule.Titles.Contains(title)
        && (rule.Terrains.Length == 0 || rule.Terrains.Contains(commune.Terrain))
        && rule.InForceFrom <= day && (rule.InForceTo is null || day < rule.InForceTo)
        && (rule.AppliesTo == RuleScope.All || rule.AppliesTo == RuleScope.FirstAppointment == first));

    private static bool IsSpecial(StandardRule rule) => rule.Terrains.Length > 0 || rule.Conditions.Length > 0;
}
