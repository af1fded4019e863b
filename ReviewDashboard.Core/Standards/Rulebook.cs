using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Standards;

/// <summary>The standards in a form that is quick to judge by: for each title its rules, in the order of their ids.</summary>
public sealed class Rulebook
{
    private readonly CompiledRule[][] byTitle;

    /// <summary>Of each title the days on which a rule comes or ends, and the months of grace that its rules give.</summary>
    private readonly DateOnly[][] changes;
    private readonly int[][] graces;

    /// <summary>First days of the spans within which the same rules are in force, and for each span the rules of each title.</summary>
    private readonly DateOnly[] spans;
    private readonly CompiledRule[][][] bySpan;

    /// <summary>Compiles the rules.</summary>
    /// <param name="titles">All titles; a title is named by its place in this list.</param>
    /// <param name="rules">All rules.</param>
    public Rulebook(IReadOnlyList<Title> titles, IEnumerable<StandardRule> rules)
    {
        var places = titles.Select((title, place) => (title.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place, StringComparer.Ordinal);
        Rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => new CompiledRule(rule, places, titles.Count))];
        byTitle = [.. titles.Select((_, title) => Rules.Where(rule => rule.Lists(title)).ToArray())];
        changes = Array.ConvertAll(byTitle, rules => rules.SelectMany(rule => new[] { rule.Source.InForceFrom, rule.Ends }).Distinct().ToArray());
        graces = Array.ConvertAll(byTitle, rules => rules.Select(rule => rule.Source.GraceMonths).OfType<int>().Distinct().ToArray());
        spans = [.. Rules.SelectMany(rule => new[] { rule.Source.InForceFrom, rule.Ends }).Append(DateOnly.MinValue).Distinct().Order()];
        bySpan = [.. spans.Select(first => Array.ConvertAll(byTitle, rules => Array.FindAll(rules, rule => rule.IsInForce(first))))];
    }

    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The rules that list a title, smallest id first.</summary>
    public ReadOnlySpan<CompiledRule> For(int title) => byTitle[title];

    /// <summary>Tells on which days rules begin or cease to bind the holder of a posting.</summary>
    /// <param name="title">The title.</param>
    /// <param name="tookUp">The first day in post.</param>
    /// <param name="same">Is told.</param>
    internal void Tell(int title, DateOnly tookUp, ref SameDays same)
    {
        same.ChangesOn(changes[title]);
        foreach (var months in graces[title])
            same.ChangesOn(Ages.MonthsAfter(tookUp, months));
    }

    /// <summary>Of these those in force on a day.</summary>
    public ReadOnlySpan<CompiledRule> For(int title, DateOnly on)
    {
        var span = spans.Length - 1;
        while (spans[span] > on)
            span--;
        return bySpan[span][title];
    }
}

/// <summary>One <see cref="StandardRule"/> with its codes turned into numbers.</summary>
public sealed class CompiledRule
{
    private const int LongestMonth = 31;

    private readonly bool[] titles;
    private readonly int terrains;

    internal CompiledRule(StandardRule source, Dictionary<string, int> titlePlaces, int titleCount)
    {
        Source = source;
        titles = new bool[titleCount];
        foreach (var title in source.Titles)
            titles[titlePlaces[title]] = true;
        terrains = source.Terrains.Aggregate(0, (mask, terrain) => mask | (1 << (int)terrain));
        Level = Axis is { } axis && source.Level is { } level ? Levels.Rank(axis, level) : Levels.Unknown;
        Ends = source.InForceTo ?? DateOnly.MaxValue;
        NamesPlace = source.Terrains.Length > 0 || source.Conditions.Length > 0;
    }

    public StandardRule Source { get; }

    public Criterion Criterion => Source.Criterion;

    /// <summary>The axis of a level criterion; null for the age criteria.</summary>
    public Axis? Axis => AxisOf(Criterion);

    /// <summary>Rank of the level asked; <see cref="Levels.Unknown"/> for the age criteria.</summary>
    public int Level { get; }

    /// <summary>First day no longer in force; the last day of the calendar where it has none.</summary>
    public DateOnly Ends { get; }

    /// <summary>Names terrains or conditions, and so replaces rules of its criterion that name neither.</summary>
    public bool NamesPlace { get; }

    /// <summary>The axis that a criterion asks a level on; null for the age criteria.</summary>
    public static Axis? AxisOf(Criterion criterion) => criterion <= Criterion.MinEthnicLanguage ? (Axis)(int)criterion : null;

    public bool Lists(int title) => titles[title];

    public bool CoversTerrain(Commune commune) => terrains == 0 || (terrains & (1 << (int)commune.Terrain)) != 0;

    public bool IsInForce(DateOnly on) => Source.InForceFrom <= on && on < Ends;

    public bool CoversFlags(Commune commune)
    {
        foreach (var flag in Source.Conditions)
        {
            if (!HasFlag(commune, flag))
                return false;
        }

        return true;
    }

    /// <summary>First day on which the rule binds somebody who took up the post on a day; null where it gives no grace.</summary>
    public DateOnly? GraceEnds(DateOnly tookUp) => Source.GraceMonths is { } months ? Ages.MonthsAfter(tookUp, months) : null;

    /// <summary>Whether it does not yet bind somebody who took up the post on a day.</summary>
    public bool GivesGrace(DateOnly tookUp, DateOnly on) =>
        Source.GraceMonths is { } months && on.DayNumber - tookUp.DayNumber <= months * LongestMonth && on < Ages.MonthsAfter(tookUp, months);

    public int AgeLimit(Sex sex) => (sex is Sex.Male ? Source.AgeMale : Source.AgeFemale) ?? 0;

    private static bool HasFlag(Commune commune, CommuneFlag flag) => flag switch
    {
        CommuneFlag.EthnicMinority => commune.EthnicMinority,
        _ => commune.EspeciallyDifficult,
    };
}
