using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Answers the overview, or another page of a theme, from the facts in one count, without the units that the
/// asking user may not see.</summary>
public sealed class OverviewQuery(ReviewFacts facts, CurrentUser user, Theme theme)
{
    /// <summary>More tiles than this nobody can tell apart.</summary>
    private const int MostTiles = 1500;

    private static readonly Indicator Met = IndicatorCatalogue.Find("STD-01")!;

    private readonly Indicator[] indicators = [.. theme.Kpis.Select(code => IndicatorCatalogue.Find(code)!)];
    private readonly Indicator[] trends = [.. theme.Trends.Select(code => IndicatorCatalogue.Find(code)!)];

    public OverviewQuery(ReviewFacts facts, CurrentUser user)
        : this(facts, user, Theme.Overview)
    {
    }

    /// <summary>The figures of a unit on a day; <paramref name="kpi"/> is the indicator of map, ranking, lines and heat map,
    /// the first of the tiles where it names none that can be ranked.</summary>
    public OverviewFigures Of(string unit, DateOnly on, ReviewFilter filter, string? kpi)
    {
        if (!user.CanSeeUnit(facts.Units, unit))
            throw new ArgumentException("The user may not see this unit.", nameof(unit));
        var days = Days(on);
        var counted = KpiReader.DayBefore(facts, on) is { } before && !days.Contains(before) ? [.. days, before] : days;
        var (parent, below) = Below(unit);
        var mapped = Mapped(parent, below);
        var table = facts.CountFor([.. indicators.Union(trends).Append(Met)], counted, filter, [unit, .. below, .. mapped]);
        var ranked = parent == UnitTree.Province ? UnitLevel.District : UnitLevel.Commune;
        Indicator[] choices = [.. indicators.Where(indicator => indicator.IsDefinedFor(ranked))];
        var chosen = Array.Find(choices, indicator => string.Equals(indicator.Code, kpi, StringComparison.Ordinal)) ?? choices[0];
        UnitStanding[] standings = [.. Standings(table, chosen, below, on)];
        return new OverviewFigures(
            facts.Units,
            unit,
            on,
            filter,
            days,
            HeadlineOf(table, unit, on),
            [.. indicators.Select(indicator => new KpiReader(facts, table, unit, on).Of(indicator, days))],
            chosen,
            choices,
            IsDefined(chosen, unit, filter),
            ReferenceEquals(mapped, below) ? standings : [.. Standings(table, chosen, mapped, on)],
            Ranked(table, chosen, parent, standings, on),
            [.. trends.Select(indicator => TrendOf(table, indicator, unit, days, on))],
            [.. Upward(unit).Select(place => new UnitLine(place, [.. days.Select(day => table.Of(chosen, day, place))]))],
            child => new UnitYears(child, [.. days.SelectMany(day => Standings(table, chosen, [child], day))]));
    }

    private DateOnly[] Days(DateOnly on)
    {
        var first = Math.Min(facts.Review.BaselineYear, on.Year);
        var last = Math.Max(facts.Review.ToYear, on.Year);
        return [.. Enumerable.Range(first, last - first + 1).Select(year => year == on.Year ? on : new DateOnly(year, 12, 31))];
    }

    // A commune is shown among its neighbours: the communes of its district. So is a district whose communes are not to be seen.
    private (string Parent, IReadOnlyList<string> Units) Below(string unit)
    {
        if (facts.Units.LevelOf(unit) is UnitLevel.Province || !CanSeeInside(unit))
            return (UnitTree.Province, [.. facts.Units.Districts.Select(district => district.Code)]);
        var district = facts.Units.LevelOf(unit) is UnitLevel.District ? unit : facts.Units.ParentOf(unit)!;
        return (district, [.. facts.Units.CommunesOf(district).Select(commune => commune.Code)]);
    }

    // Every commune that the user may see; where they are too many, those around the unit, of a whole country its districts.
    private IReadOnlyList<string> Mapped(string parent, IReadOnlyList<string> below)
    {
        if (facts.Units.Communes.Count <= MostTiles)
            return [.. facts.Units.Communes.Select(commune => commune.Code).Where(code => user.CanSeeUnit(facts.Units, code))];
        return parent != UnitTree.Province || user.DistrictCode is not { } own ? below : [.. facts.Units.CommunesOf(own).Select(commune => commune.Code)];
    }

    private IEnumerable<string> Upward(string unit)
    {
        for (var place = unit; place is not null; place = facts.Units.ParentOf(place))
            yield return place;
    }

    private bool CanSeeInside(string unit) => facts.Units.CommunesOf(unit).All(commune => user.CanSeeUnit(facts.Units, commune.Code));

    private Headline HeadlineOf(FigureTable table, string unit, DateOnly on)
    {
        var figure = table.Of(Met, on, unit);
        var baseline = new DateOnly(facts.Review.BaselineYear, 12, 31);
        var level = facts.Units.LevelOf(unit);
        var below = level is UnitLevel.Commune || (level is UnitLevel.District && !CanSeeInside(unit)) ? [] : Below(unit).Units;
        var confidence = level is UnitLevel.Province ? Wilson.Z95 : Wilson.Z998;
        var compared = below.Select(child => table.Of(Met, on, child)).Where(child => child?.Value is not null).ToList();
        var worse = compared
            .Where(child => Compared(child!, figure, confidence) is Comparison.Worse)
            .OrderBy(child => child!.Value)
            .Select(child => child!.Unit);
        return new Headline(
            figure,
            baseline.Year,
            on.Year > baseline.Year ? figure?.Value - table.Of(Met, baseline, unit)?.Value : null,
            facts.Targets.Of(Met.Code, unit, on.Year),
            facts.Units.ParentOf(unit) is { } parent && figure is not null ? Compared(figure, table.Of(Met, on, parent), Wilson.Z95) : null,
            [.. worse],
            compared.Count);
    }

    private bool IsDefined(Indicator indicator, string unit, ReviewFilter filter) =>
        indicator.IsDefinedUnder(filter) && indicator.IsDefinedFor(facts.Units.LevelOf(unit));

    private UnitRanking Ranked(FigureTable table, Indicator indicator, string parent, IEnumerable<UnitStanding> standings, DateOnly on)
    {
        var whole = table.Of(indicator, on, parent);
        var sign = indicator.Direction is Direction.LowerBetter ? 1 : -1;
        var ranked = standings
            .Select(standing => standing.Figure is { } figure ? standing with { Comparison = Compared(figure, whole, Wilson.Z95) } : standing)
            .OrderBy(standing => standing.Figure?.Value is { } value ? sign * value : double.MaxValue);
        return new UnitRanking(parent, whole, facts.Targets.Of(indicator.Code, parent, on.Year), [.. ranked]);
    }

    private IEnumerable<UnitStanding> Standings(FigureTable table, Indicator indicator, IReadOnlyList<string> units, DateOnly on)
    {
        var province = table.Of(indicator, on, UnitTree.Province);
        foreach (var unit in units)
        {
            var figure = table.Of(indicator, on, unit);
            var target = facts.Targets.Of(indicator.Code, unit, on.Year);
            var reference = target ?? Usual(indicator, province, facts.Units.LevelOf(unit));
            var step = figure?.Value is { } value && reference is { } from ? TargetDistance.Step(indicator, value, from) : (DistanceStep?)null;
            yield return new UnitStanding(unit, figure, reference, target is not null, step, null);
        }
    }

    // The sum of a province says nothing about one commune: what falls to each does.
    private double? Usual(Indicator indicator, Figure? province, UnitLevel level) => !indicator.IsSum
        ? province?.Value
        : province?.Value / (level is UnitLevel.District ? facts.Units.Districts.Count : facts.Units.Communes.Count);

    /// <summary>Better, similar or worse than the parent, by whether its value lies outside the interval; null where that says nothing.</summary>
    internal static Comparison? Compared(Figure figure, Figure? parent, double z)
    {
        if (!figure.Indicator.HasInterval || figure.Indicator.Direction is Direction.Neutral || parent?.Value is not { } level
            || figure is not { Numerator: { } numerator, Denominator: > 0 and { } denominator })
            return null;
        var (low, high) = Wilson.Interval(numerator, denominator, z);
        if (level >= low && level <= high)
            return Comparison.Similar;
        return level < low == figure.Indicator.Direction is Direction.HigherBetter ? Comparison.Better : Comparison.Worse;
    }

    private Trend TrendOf(FigureTable table, Indicator indicator, string unit, DateOnly[] days, DateOnly on) =>
        new(indicator, [.. days.Select(day => table.Of(indicator, day, unit))], facts.Targets.Of(indicator.Code, unit, on.Year));
}
