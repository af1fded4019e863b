using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Oversight;

/// <summary>An inspection of the register.</summary>
/// <param name="Done">How many of its recommendations are done by the day.</param>
/// <param name="Recommended">How many it made; none before its conclusion.</param>
public sealed record InspectionLine(Inspection Inspection, Commune Commune, string Agency, int Done, int Recommended);

/// <summary>A recommendation that is not done.</summary>
/// <param name="Days">Days since it was due; negative while it is not.</param>
public sealed record OpenRecommendation(Inspection Inspection, Recommendation Recommendation, Commune Commune, int Days);

/// <summary>A conclusion with recommendations and what followed it up.</summary>
/// <param name="FollowUp">The first re-inspection or re-supervision in time; null without.</param>
/// <param name="Due">The last day on which one may begin.</param>
public sealed record FollowedInspection(InspectionLine Line, Inspection? FollowUp, DateOnly Due);

/// <summary>Two agencies that came to one commune shortly after each other.</summary>
public sealed record Overlap(Commune Commune, Inspection Earlier, Inspection Later)
{
    public int Days => Later.From.DayNumber - Earlier.From.DayNumber;
}

/// <summary>Lists inspections and what came of them, of the communes whose records the reader may see.</summary>
public sealed class InspectionRegister(ReviewFacts facts, CurrentUser user, string unit, DateOnly on, ReviewFilter filter)
{
    private static readonly Indicator FollowUp = IndicatorCatalogue.Find("INS-04")!;
    private static readonly Indicator Never = IndicatorCatalogue.Find("INS-06")!;

    private readonly bool[] visible = VisiblePlaces.Of(facts, user, unit, filter);

    /// <summary>Those begun or concluded in the year up to the day, in the order in which they began.</summary>
    public IReadOnlyList<InspectionLine> OfYear() =>
    [
        .. facts.Registers.Inspections
            .Where(inspection => visible[inspection.Commune] && inspection.Source.From <= on && (inspection.Source.From.Year == on.Year || ConcludedYear(inspection.Source) == on.Year))
            .OrderBy(inspection => inspection.Source.From).ThenBy(inspection => inspection.Source.Id, StringComparer.Ordinal)
            .Select(Line),
    ];

    /// <summary>What was recommended by the day and is not done on it, the longest due first.</summary>
    public IReadOnlyList<OpenRecommendation> Open() =>
    [
        .. facts.Registers.Inspections.Where(inspection => visible[inspection.Commune])
            .SelectMany(inspection => inspection.Recommendations.Where(recommendation => IsOpen(inspection.Source, recommendation)).Select(recommendation => new OpenRecommendation(
                inspection.Source, recommendation, facts.Units.Communes[inspection.Commune], on.DayNumber - recommendation.DueOn.DayNumber)))
            .OrderBy(open => open.Recommendation.DueOn).ThenBy(open => open.Recommendation.Id, StringComparer.Ordinal),
    ];

    /// <summary>The conclusions of INS-04, those not followed up first.</summary>
    public IReadOnlyList<FollowedInspection> FollowUps()
    {
        var counted = facts.List(FollowUp, on, filter, unit).Where(record => record.InDenominator).Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. facts.Registers.Inspections.Where(inspection => visible[inspection.Commune] && counted.Contains(inspection.Source.Id))
                .Select(inspection => new FollowedInspection(
                    Line(inspection), OversightIndicators.FollowUpOf(inspection), OversightIndicators.FollowUpDue(inspection.Source.ConcludedOn!.Value)))
                .OrderBy(followed => followed.FollowUp is not null).ThenBy(followed => followed.Due).ThenBy(followed => followed.Line.Inspection.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The pairs behind INS-05, closest first.</summary>
    public IReadOnlyList<Overlap> Overlaps() =>
    [
        .. OversightIndicators.OverlappingPairs(facts, on).Where(pair => visible[pair.Later.Commune])
            .Select(pair => new Overlap(facts.Units.Communes[pair.Later.Commune], pair.Earlier.Source, pair.Later.Source))
            .DistinctBy(pair => pair.Earlier.From == pair.Later.From && string.CompareOrdinal(pair.Earlier.Id, pair.Later.Id) > 0 ? (pair.Later.Id, pair.Earlier.Id) : (pair.Earlier.Id, pair.Later.Id))
            .OrderBy(pair => pair.Days).ThenBy(pair => pair.Later.From).ThenBy(pair => pair.Later.Id, StringComparer.Ordinal),
    ];

    /// <summary>The communes of INS-06.</summary>
    public IReadOnlyList<Commune> NeverInspected() =>
        [.. facts.List(Never, on, filter, unit).Where(record => record.InNumerator).Select(record => (Commune)record.Source!).Where(commune => visible[facts.Units.CommuneIndex(commune.Code)])];

    private InspectionLine Line(InspectionFact inspection) => new(
        inspection.Source, facts.Units.Communes[inspection.Commune], facts.AgencyName(inspection.Source.AgencyCode),
        inspection.Recommendations.Count(recommendation => recommendation.DoneOn <= on), IsConcluded(inspection.Source) ? inspection.Recommendations.Count : 0);

    // What is overdue counts in any case (INS-03); what is not yet due is known with the conclusion.
    private bool IsOpen(Inspection inspection, Recommendation recommendation) => Deadline.State(recommendation.DueOn, recommendation.DoneOn, on) switch
    {
        DeadlineState.Overdue => true,
        DeadlineState.Running => IsConcluded(inspection),
        _ => false,
    };

    private bool IsConcluded(Inspection inspection) => inspection.ConcludedOn <= on;

    private int? ConcludedYear(Inspection inspection) => IsConcluded(inspection) ? inspection.ConcludedOn!.Value.Year : null;
}
