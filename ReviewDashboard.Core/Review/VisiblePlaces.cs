using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Review;

/// <summary>The communes of a unit that place filters choose and whose records a reader may see.</summary>
internal static class VisiblePlaces
{
    /// <summary>For each commune of the unit tree whether it is one of them.</summary>
    public static bool[] Of(ReviewFacts facts, CurrentUser user, string unit, ReviewFilter filter)
    {
        var visible = new bool[facts.Units.Communes.Count];
        foreach (var commune in facts.Units.CommunesOf(unit))
            visible[facts.Units.CommuneIndex(commune.Code)] = RowFilter.Chooses(filter, commune) && user.CanSeeRecordsOf(commune.DistrictCode);
        return visible;
    }

    /// <summary>For each commune of the unit tree whether it counts for a unit under place filters, whoever reads.</summary>
    public static bool[] Counted(ReviewFacts facts, string unit, ReviewFilter filter)
    {
        var counted = new bool[facts.Units.Communes.Count];
        foreach (var commune in facts.Units.CommunesOf(unit))
            counted[facts.Units.CommuneIndex(commune.Code)] = RowFilter.Chooses(filter, commune);
        return counted;
    }
}
