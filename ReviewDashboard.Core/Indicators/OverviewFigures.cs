using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>All that the overview, or another page of a theme, shows of one unit on one day under one filter.</summary>
/// <param name="Units">The units of the facts it was counted from.</param>
/// <param name="Unit">The chosen unit: <c>province</c>, a district or a commune.</param>
/// <param name="On">The as-of day.</param>
/// <param name="Filter">Person and place filters.</param>
/// <param name="Days">One day per year of the review, baseline first; the as-of day stands for its own year.</param>
/// <param name="Headline">What the first sentence says.</param>
/// <param name="Kpis">The figures of the tiles, in their order.</param>
/// <param name="Chosen">The indicator of map, ranking and heat map.</param>
/// <param name="Choices">The indicators of the tiles that are defined for the units of the ranking.</param>
/// <param name="IsChosenDefined">False where the filter or the level leaves the chosen indicator undefined.</param>
/// <param name="Map">Every commune that the user may see, with its figure of the chosen indicator; where there are thousands,
/// the communes around the unit, or for the province its districts.</param>
/// <param name="Ranking">The units below the chosen one, or its neighbours, against their parent.</param>
/// <param name="Trends">The trends of the theme over the years.</param>
/// <param name="Lines">The chosen indicator of the unit and of each unit above it over the years.</param>
/// <param name="YearsOf">A unit of the ranking over the years, made when asked for: of many units few are looked at.</param>
public sealed record OverviewFigures(
    UnitTree Units,
    string Unit,
    DateOnly On,
    ReviewFilter Filter,
    IReadOnlyList<DateOnly> Days,
    Headline Headline,
    IReadOnlyList<Kpi> Kpis,
    Indicator Chosen,
    IReadOnlyList<Indicator> Choices,
    bool IsChosenDefined,
    IReadOnlyList<UnitStanding> Map,
    UnitRanking Ranking,
    IReadOnlyList<Trend> Trends,
    IReadOnlyList<UnitLine> Lines,
    Func<string, UnitYears> YearsOf)
{
    /// <summary>Codes of the tiles' indicators, in their order.</summary>
    public static IReadOnlyList<string> KpiCodes { get; } =
        ["STD-01", "STD-02", "STD-03", "STD-04", "TRN-02", "TRN-03", "TRN-05", "DIS-01"];

    /// <summary>The units of the ranking over the years, in the order of their codes.</summary>
    public IReadOnlyList<UnitYears> Heat => [.. Ranking.Units.Select(standing => standing.Unit).Order(StringComparer.Ordinal).Select(YearsOf)];

    /// <summary>The same with the map of the chosen unit alone.</summary>
    public OverviewFigures Within => this with { Map = [.. Map.Where(standing => Units.ParentOf(standing.Unit) == Unit)] };

    /// <summary>Codes of the three axes whose lines are drawn: education, professional, political theory.</summary>
    public static IReadOnlyList<string> AxisCodes { get; } = ["STD-02", "STD-03", "STD-04"];
}

/// <summary>The figures of the first sentence: the share that met the standard, where it stands, and who is worse than the chosen unit.</summary>
/// <param name="Figure">STD-01 of the unit; null where the filter leaves it undefined.</param>
/// <param name="BaselineYear">The year compared with.</param>
/// <param name="ChangeSinceBaseline">Points since the end of the baseline year; null where either has no data or is the baseline itself.</param>
/// <param name="Target">The target of the day's year, null without one.</param>
/// <param name="AgainstParent">Of a commune or district: better, similar or worse than its parent.</param>
/// <param name="Worse">Codes of the units below that are worse than the unit, worst first. Communes are named only by the 99.8 %
/// interval: among so many, chance alone puts some outside a 95 % one.</param>
/// <param name="Compared">How many units below could be compared.</param>
public sealed record Headline(
    Figure? Figure,
    int BaselineYear,
    double? ChangeSinceBaseline,
    double? Target,
    Comparison? AgainstParent,
    IReadOnlyList<string> Worse,
    int Compared);

/// <summary>One tile.</summary>
/// <param name="Figure">Null where the filter or the level leaves the indicator undefined.</param>
/// <param name="Change">Points (or per 1,000) since the same day a year earlier; null without data or before the baseline.</param>
/// <param name="IsOpen">The window after the year's events has not closed by the newest record, so the figure may still rise.</param>
/// <param name="ShowsBounds">The missing data could move the share by more than half a point.</param>
/// <param name="Series">Values on the days of the overview up to the as-of day.</param>
public sealed record Kpi(
    Indicator Indicator,
    Figure? Figure,
    double? Change,
    double? Target,
    TargetState? State,
    bool IsOpen,
    bool ShowsBounds,
    IReadOnlyList<double?> Series);

/// <summary>A unit's figure with its place against target and parent.</summary>
/// <param name="Reference">What the step is measured from: the unit's target, else the province's value, of sums what falls to one unit of the level.</param>
/// <param name="IsTarget">Whether the reference is a target.</param>
public sealed record UnitStanding(string Unit, Figure? Figure, double? Reference, bool IsTarget, DistanceStep? Step, Comparison? Comparison);

/// <summary>Units of one level, best first, with the parent's figure and target.</summary>
public sealed record UnitRanking(string Parent, Figure? ParentFigure, double? Target, IReadOnlyList<UnitStanding> Units)
{
    private const int MostDrawn = 150;
    private const int DrawnOfEachEnd = 30;

    /// <summary>The units to be drawn: all, or of hundreds the best and the worst.</summary>
    public IReadOnlyList<UnitStanding> Ends { get; } = Units.Count <= MostDrawn ? Units : [.. Units.Take(DrawnOfEachEnd), .. Units.TakeLast(DrawnOfEachEnd)];
}

/// <summary>One indicator over the overview's days, with its target on the as-of day.</summary>
public sealed record Trend(Indicator Indicator, IReadOnlyList<Figure?> Figures, double? Target);

/// <summary>One indicator of one unit over the overview's days.</summary>
public sealed record UnitLine(string Unit, IReadOnlyList<Figure?> Figures);

/// <summary>One unit over the overview's days.</summary>
public sealed record UnitYears(string Unit, IReadOnlyList<UnitStanding> Years);
