using System.Collections.Frozen;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Every indicator that is counted, in the order of the definitions.</summary>
public static class IndicatorCatalogue
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        .. StandardsIndicators.All, .. StaffingIndicators.All, .. PlanningIndicators.All, .. TrainingIndicators.All, .. DisciplineIndicators.All,
        .. OversightIndicators.All, .. ProgrammeIndicators.All, .. FacilityIndicators.All, .. TaskIndicators.All,
    ];

    private static readonly FrozenDictionary<string, Indicator> ByCode = All.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);

    public static Indicator? Find(string code) => ByCode.GetValueOrDefault(code);
}
