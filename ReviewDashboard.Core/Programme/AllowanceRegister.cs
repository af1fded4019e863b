using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Programme;

/// <summary>What was paid to one group of people: people, and arrears in million VND.</summary>
public sealed record PaidGroup(TitleCategory Category, int Entitled, int PaidInFull, decimal Arrears);

/// <summary>A commune in arrears, in million VND.</summary>
public sealed record CommuneArrears(Commune Commune, int Entitled, int PaidInFull, decimal Arrears);

/// <summary>Sums the allowances of the year of a day (POL-01, POL-02), which are known at its end.</summary>
public sealed class AllowanceRegister(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
{
    /// <summary>By group of people; totals, which everybody may see.</summary>
    public IReadOnlyList<PaidGroup> Groups() =>
    [
        .. Allowances(VisiblePlaces.Counted(facts, unit, filter)).GroupBy(allowance => allowance.Source.Category).OrderBy(group => group.Key).Select(group => new PaidGroup(
            group.Key, group.Sum(allowance => allowance.Source.Entitled), group.Sum(allowance => allowance.Source.PaidInFull), group.Sum(allowance => allowance.Source.Arrears ?? 0))),
    ];

    /// <summary>The communes in arrears that a reader may see, the most first.</summary>
    public IReadOnlyList<CommuneArrears> InArrears(CurrentUser user) =>
    [
        .. Allowances(VisiblePlaces.Of(facts, user, unit, filter)).GroupBy(allowance => allowance.Commune).Select(group => new CommuneArrears(
                facts.Units.Communes[group.Key], group.Sum(allowance => allowance.Source.Entitled), group.Sum(allowance => allowance.Source.PaidInFull), group.Sum(allowance => allowance.Source.Arrears ?? 0)))
            .Where(commune => commune.Arrears > 0).OrderByDescending(commune => commune.Arrears).ThenBy(commune => commune.Commune.Code, StringComparer.Ordinal),
    ];

    private IEnumerable<Placed<Allowance>> Allowances(bool[] places) =>
        facts.Registers.Allowances.Where(allowance => places[allowance.Commune] && on == ReviewFacts.YearEnd(allowance.Source.Year));
}
