using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Units;

/// <summary>Lists a unit and those in it.</summary>
public sealed class UnitListQuery(UnitTree units, CurrentUser user)
{
    /// <summary>The units in the order province, districts, communes, as far as the reader may see their totals;
    /// a filter by terrain or kind leaves only the communes that it chooses.</summary>
    public IEnumerable<UnitAnswer> Of(string unit, ReviewFilter filter) =>
        units.All().Where(other => IsWithin(other, unit) && IsChosen(other, filter) && user.CanSeeUnit(units, other)).Select(other => UnitAnswer.Of(units, other));

    private bool IsWithin(string other, string unit)
    {
        for (var at = other; at is not null; at = units.ParentOf(at))
        {
            if (string.Equals(at, unit, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsChosen(string unit, ReviewFilter filter) => !filter.AsksForPlace
        || (units.Commune(unit) is { } commune
            && (!filter.Has(FilterKey.Terrain) || filter[FilterKey.Terrain].Contains(Codes.Of(commune.Terrain)))
            && (!filter.Has(FilterKey.Kind) || filter[FilterKey.Kind].Contains(Codes.Of(commune.Kind))));
}
