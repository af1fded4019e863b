using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Facilities;

/// <summary>A commune without a solid office.</summary>
/// <param name="Office">The one it has, or is to have; null where no record says.</param>
public sealed record OfficeLine(Commune Commune, Facility? Office);

/// <summary>A commune with hamlets without a hall.</summary>
/// <param name="Halls">Halls that stand on the day (FAC-02).</param>
/// <param name="Planned">The first of the halls planned for later; null without.</param>
public sealed record HallLine(Commune Commune, int Halls, DateOnly? Planned)
{
    public int Lacking => Commune.Hamlets - Halls;
}

/// <summary>What was invested in a year, in million VND.</summary>
public sealed record CapitalYear(DateOnly On, decimal State, decimal Socialised);

/// <summary>Lists offices and halls, and where the money came from.</summary>
public sealed class FacilityRegister(ReviewFacts facts, string unit, DateOnly on, ReviewFilter filter)
{
    private static readonly Indicator Offices = IndicatorCatalogue.Find("FAC-01")!;

    /// <summary>The communes without a solid office on the day (FAC-01) that a reader may see; those with a planned one first.</summary>
    public IReadOnlyList<OfficeLine> WithoutOffice(CurrentUser user)
    {
        var visible = VisiblePlaces.Of(facts, user, unit, filter);
        var offices = facts.Registers.Facilities.Where(facility => facility.Source.Kind is FacilityKind.CommuneOffice)
            .ToLookup(facility => facility.Commune, facility => facility.Source);
        return
        [
            .. facts.List(Offices, on, filter, unit).Where(record => record is { InDenominator: true, InNumerator: false }).Select(record => (Commune)record.Source!)
                .Where(commune => visible[facts.Units.CommuneIndex(commune.Code)])
                .Select(commune => new OfficeLine(commune, offices[facts.Units.CommuneIndex(commune.Code)].OrderBy(office => office.Id, StringComparer.Ordinal).FirstOrDefault()))
                .OrderBy(line => line.Office?.PlannedOn ?? DateOnly.MaxValue).ThenBy(line => line.Commune.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The communes with fewer halls than hamlets that a reader may see, those that lack most first.</summary>
    public IReadOnlyList<HallLine> WithoutHalls(CurrentUser user)
    {
        var visible = VisiblePlaces.Of(facts, user, unit, filter);
        var halls = facts.Registers.Facilities.Where(facility => facility.Source.Kind is FacilityKind.HamletHall).ToLookup(facility => facility.Commune, facility => facility.Source);
        return
        [
            .. facts.Units.Communes.Where((_, place) => visible[place]).Select(commune => Line(commune, halls[facts.Units.CommuneIndex(commune.Code)]))
                .Where(line => line.Lacking > 0).OrderByDescending(line => line.Lacking).ThenBy(line => line.Commune.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Investment by source in each of some years up to their days (FAC-03); totals, which everybody may see.</summary>
    public IReadOnlyList<CapitalYear> Capital(IEnumerable<DateOnly> days)
    {
        var counted = VisiblePlaces.Counted(facts, unit, filter);
        var placed = facts.Registers.Facilities.Where(facility => counted[facility.Commune]).Select(facility => facility.Source).ToList();
        return [.. days.Select(day =>
        {
            var invested = placed.Where(facility => FacilityIndicators.IsInYear(facility.BuiltOn, day) || FacilityIndicators.IsInYear(facility.UpgradedOn, day)).ToList();
            return new CapitalYear(day, invested.Sum(facility => facility.CostState ?? 0), invested.Sum(facility => facility.CostSocialised ?? 0));
        })];
    }

    private HallLine Line(Commune commune, IEnumerable<Facility> halls)
    {
        var all = halls.ToList();
        return new HallLine(
            commune,
            all.Count(hall => hall.State is not FacilityState.Missing && FacilityIndicators.IsBuilt(hall, on)),
            all.Where(hall => hall.PlannedOn > on).Min(hall => hall.PlannedOn));
    }
}
