namespace ReviewDashboard.Core.Indicators;

/// <summary>Many figures counted together, made when asked for.</summary>
public sealed class FigureTable
{
    private readonly IReadOnlyDictionary<DateOnly, Counting> countings;

    internal FigureTable(IReadOnlyDictionary<DateOnly, Counting> countings) => this.countings = countings;

    /// <summary>The figure of an indicator (of several breakdowns the first) on one of the days counted;
    /// null where the filter or the unit's level leaves it undefined.</summary>
    public Figure? Of(Indicator indicator, DateOnly on, string unit) => AllOf(indicator, on, unit).FirstOrDefault();

    /// <summary>The figures of an indicator, one per breakdown; none where it is undefined.</summary>
    public IEnumerable<Figure> AllOf(Indicator indicator, DateOnly on, string unit)
    {
        var counting = countings[on];
        return indicator.IsDefinedUnder(counting.Filter) && indicator.IsDefinedFor(counting.Facts.Units.LevelOf(unit))
            ? indicator.Figures(counting, unit).Select(part => Figure.Of(indicator, part.Breakdown, unit, on, part.Tally))
            : [];
    }
}
