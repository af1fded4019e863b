using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>FAC: offices, halls, what they cost, and IT.</summary>
internal static class FacilityIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        Of("FAC-01", IndicatorUnit.Percent, hasInterval: true, isFlow: false, [typeof(Commune), typeof(Facility)], (facts, on) => RegisterIndicator.PerCommune(facts, facts.Registers.Facilities
            .Where(facility => facility.Source is { Kind: FacilityKind.CommuneOffice, State: FacilityState.Solid } && IsBuilt(facility.Source, on))
            .Select(facility => (facility.Commune, facility.Source.BuiltOn)))),
        Of("FAC-02", IndicatorUnit.Percent, hasInterval: false, isFlow: false, [typeof(Commune), typeof(Facility)], (facts, on) => facts.Registers.Facilities
            .Where(facility => facility.Source.Kind is FacilityKind.HamletHall)
            .Select(facility => Hall(facility, on))
            .Concat(RegisterIndicator.PerCommune(facts, (_, commune) => (0, commune.Hamlets, null)).Select(entry => entry with { Why = NotCounted.NoHamlets }))),
        Of("FAC-03", IndicatorUnit.Percent, hasInterval: false, isFlow: true, [typeof(Facility)], (facts, on) => facts.Registers.Facilities
            .Where(facility => IsInYear(facility.Source.BuiltOn, on) || IsInYear(facility.Source.UpgradedOn, on))
            .Select(facility => new Entry(
                facility.Source, facility.Commune, (double)(facility.Source.CostSocialised ?? 0),
                (double)((facility.Source.CostState ?? 0) + (facility.Source.CostSocialised ?? 0)),
                IsInYear(facility.Source.UpgradedOn, on) ? facility.Source.UpgradedOn : facility.Source.BuiltOn, Why: NotCounted.NoMoney))),
        new RegisterIndicator
        {
            Code = "FAC-04", Paragraphs = ["T5"], Unit = IndicatorUnit.PerTen, TakesPersonFilters = false, IsPerPeople = true, From = [typeof(ItStatus)],
            Entries = (facts, on) => StatusOf(facts, on).Select(status => new Entry(status.Source, status.Commune, status.Source.Computers, Day: on, Why: NotCounted.NoComputers)),
        },
        Of("FAC-05", IndicatorUnit.Percent, hasInterval: true, isFlow: false, [typeof(Commune), typeof(ItStatus)], (facts, on) => RegisterIndicator.PerCommune(
            facts, StatusOf(facts, on).Where(status => status.Source.EOffice).Select(status => (status.Commune, (DateOnly?)on)))),
    ];

    private static RegisterIndicator Of(
        string code, IndicatorUnit unit, bool hasInterval, bool isFlow, Type[] from, Func<ReviewFacts, DateOnly, IEnumerable<Entry>> entries) => new()
        {
            Code = code,
            Paragraphs = ["T5"],
            Unit = unit,
            HasInterval = hasInterval,
            IsFlow = isFlow,
            TakesPersonFilters = false,
            SumsMoney = isFlow,
            From = from,
            Entries = entries,
        };

    private static Entry Hall(Placed<Facility> hall, DateOnly on)
    {
        var isThere = hall.Source.State is not FacilityState.Missing;
        return new Entry(
            hall.Source, hall.Commune, isThere && IsBuilt(hall.Source, on) ? 1 : 0, Day: hall.Source.BuiltOn,
            Why: isThere ? NotCounted.NotYetBuilt : NotCounted.NoHall);
    }

    internal static bool IsBuilt(Facility facility, DateOnly on) => facility.BuiltOn is not { } built || built <= on;

    internal static bool IsInYear(DateOnly? day, DateOnly on) => day is { } known && known.Year == on.Year && known <= on;

    // A yearly record has no day: it stands on the last of its year.
    private static IEnumerable<Placed<ItStatus>> StatusOf(ReviewFacts facts, DateOnly on) =>
        facts.Registers.ItStatus.Where(status => on == ReviewFacts.YearEnd(status.Source.Year));
}
