using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>What indicators should reach. A commune without a target of its own takes its district's, that the province's.</summary>
public sealed class Targets(UnitTree units, IEnumerable<Target> targets)
{
    private readonly Dictionary<(string Indicator, string Unit, int Year), double> values =
        targets.ToDictionary(target => (target.IndicatorCode, target.UnitCode, target.Year), target => (double)target.Value);

    /// <summary>The target of an indicator in the indicator's own unit, or null where none is set.</summary>
    public double? Of(string indicator, string unit, int year)
    {
        for (var place = unit; place is not null; place = units.ParentOf(place))
        {
            if (values.TryGetValue((indicator, place, year), out var value))
                return value;
        }

        return null;
    }
}
