namespace ReviewDashboard.Core.Indicators;

/// <summary>Many figures counted together, made when asked for.</summary>
public sealed class FigureTable
{
    private readonly IReadOnlyDictionary<DateOnly, Counting> countings;

    internal FigureTable(IReadOnlyDictionary<DateOnly, Counting> countings) => this.countings = countings;

    /// <summary>The figure of an indicator (of several breakdowns the first) on one of the days counted;
    /// null where the filter or the unit's level leaves it undefined.</summary>
    public Figure? Of(Indicator indicator, DateOnly on, string unit)
    {
        var counting = countings[on];
        if (!indicator.IsDefinedUnder(counting.Filter) || !indicator.IsDefinedFor(counting.Facts.Units.LevelOf(unit)))
            return null;
        var (breakdown, tally) = indicator.Figures(counting, unit).First();
        return Figure.Of(indicator, breakdown, unit, on, tally);
    }
}
