using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Programme;

/// <summary>A commune behind its target of STD-01.</summary>
public sealed record BehindCommune(Commune Commune, Figure Met, double Target)
{
    /// <summary>Points to the target.</summary>
    public double Gap => Target - Met.Value!.Value;
}

/// <summary>Names the communes of PRG-01.</summary>
public sealed class BehindTarget(ReviewFacts facts, CurrentUser user)
{
    private static readonly Indicator Behind = IndicatorCatalogue.Find("PRG-01")!;
    private static readonly Indicator Met = IndicatorCatalogue.Find("STD-01")!;

    /// <summary>Those of a unit that the reader may see, furthest behind first.</summary>
    public IReadOnlyList<BehindCommune> Of(string unit, DateOnly on, ReviewFilter filter)
    {
        var visible = VisiblePlaces.Of(facts, user, unit, filter);
        var behind = facts.List(Behind, on, filter, unit).Where(record => record.InNumerator).Select(record => (Commune)record.Source!)
            .Where(commune => visible[facts.Units.CommuneIndex(commune.Code)]).ToDictionary(commune => commune.Code, StringComparer.Ordinal);
        return
        [
            .. facts.Count(Met, on, filter, behind.Keys)
                .Select(figure => new BehindCommune(behind[figure.Unit], figure, facts.Targets.Of(Met.Code, figure.Unit, on.Year)!.Value))
                .OrderByDescending(line => line.Gap).ThenBy(line => line.Commune.Code, StringComparer.Ordinal),
        ];
    }
}
