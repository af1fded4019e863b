using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>All that the page of a district shows.</summary>
/// <param name="Overview">Its figures, with the map of its communes alone.</param>
/// <param name="Change">How STD-01 came from the same day a year earlier; null before the baseline year.</param>
/// <param name="Heads">The responsible heads of its communes.</param>
/// <param name="Met">STD-01 of each commune.</param>
public sealed record DistrictFigures(
    OverviewFigures Overview, StandardChange? Change, IReadOnlyList<ResponsibleHead> Heads, IReadOnlyDictionary<string, Figure> Met);

/// <summary>Answers the page of a district.</summary>
public sealed class DistrictQuery(ReviewFacts facts, CurrentUser user)
{
    /// <summary>The figures of a district on a day; <paramref name="kpi"/> is the indicator of map, ranking, lines and heat map.</summary>
    public DistrictFigures Of(string district, DateOnly on, ReviewFilter filter, string? kpi)
    {
        var overview = new OverviewQuery(facts, user).Of(district, on, filter, kpi).Within;
        var met = facts.Count(overview.Kpis[0].Indicator, on, filter, facts.Units.CommunesOf(district).Select(commune => commune.Code));
        var before = on.AddYears(-1);
        return new DistrictFigures(
            overview,
            before.Year < facts.Review.BaselineYear ? null : new ChangeBetween(facts).Of(district, before, on, filter),
            new ResponsibleHeads(facts, user).Of(district, on),
            met.ToDictionary(figure => figure.Unit, StringComparer.Ordinal));
    }
}
