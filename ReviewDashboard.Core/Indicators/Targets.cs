using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>What indicators should reach. A commune without a target of its own takes its district's, that the province's.</summary>
public sealed class Targets
{
    private readonly UnitTree units;
    private readonly Dictionary<(string Indicator, string Unit, int Year), decimal> values;

    public Targets(UnitTree units, IEnumerable<Target> targets)
        : this(units, targets.ToDictionary(target => (target.IndicatorCode, target.UnitCode, target.Year), target => target.Value))
    {
    }

    private Targets(UnitTree units, Dictionary<(string Indicator, string Unit, int Year), decimal> values)
    {
        this.units = units;
        this.values = values;
    }

    /// <summary>The target of an indicator in the indicator's own unit, or null where none is set.</summary>
    public double? Of(string indicator, string unit, int year) => (double?)InForce(indicator, unit, year)?.Value;

    /// <summary>The target that holds in a unit, and whose it is: its own, else its district's, else the province's.</summary>
    public (decimal Value, string Unit)? InForce(string indicator, string unit, int year)
    {
        for (var place = unit; place is not null; place = units.ParentOf(place))
        {
            if (Own(indicator, place, year) is { } value)
                return (value, place);
        }

        return null;
    }

    /// <summary>The target set for the unit itself.</summary>
    public decimal? Own(string indicator, string unit, int year) => values.TryGetValue((indicator, unit, year), out var value) ? value : null;

    /// <summary>Units that have a target of their own for an indicator, with its year and value.</summary>
    public IEnumerable<(string Unit, int Year, decimal Value)> Of(string indicator) =>
        values.Where(pair => string.Equals(pair.Key.Indicator, indicator, StringComparison.Ordinal)).Select(pair => (pair.Key.Unit, pair.Key.Year, pair.Value));

    /// <summary>The same with some set anew; without a value one is taken away.</summary>
    public Targets With(string indicator, string unit, IEnumerable<(int Year, decimal? Value)> edits)
    {
        var changed = new Dictionary<(string, string, int), decimal>(values);
        foreach (var (year, value) in edits)
        {
            if (value is { } aim)
                changed[(indicator, unit, year)] = aim;
            else
                changed.Remove((indicator, unit, year));
        }

        return new Targets(units, changed);
    }
}
