using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>INS: inspections and supervisions, and what came of them. Every row of any kind counts, unless said otherwise.</summary>
internal static class OversightIndicators
{
    private const int DaysApart = 90;
    private const int FollowUpMonths = 12;

    private static readonly Type[] Recommending = [typeof(Inspection), typeof(Recommendation)];

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Of("INS-01", ["E4", "C4", "T4"], Direction.Neutral, (facts, on) => ConcludedIn(facts, on)
            .Select(inspection => new Entry(inspection.Source, inspection.Commune, 1, Day: inspection.Source.ConcludedOn)), [typeof(Inspection)], IndicatorUnit.Count),
        Of("INS-02", ["C4", "T4"], Direction.HigherBetter, (facts, on) => Recommendations(facts)
            .Where(found => found.Recommendation.DueOn.Year == on.Year && found.Recommendation.DueOn <= on)
            .Select(found => Recommended(found, found.Recommendation.DoneOn <= found.Recommendation.DueOn ? 1 : 0, 1)), Recommending),
        Of("INS-03", ["C4", "T4"], Direction.LowerBetter, (facts, on) => Recommendations(facts)
            .Select(found => Overdue(found, on)), Recommending, IndicatorUnit.Count, isFlow: false),
        Of("INS-04", ["C4", "T4"], Direction.HigherBetter, (facts, on) => ConcludedIn(facts, on)
            .Select(FollowUp),
            Recommending, window: FollowUpMonths),
        Of("INS-05", ["C4"], Direction.LowerBetter, (facts, on) => RegisterIndicator.PerCommune(facts, Overlaps(facts, on)), [typeof(Commune), typeof(Inspection)]),
        Of("INS-06", ["C4"], Direction.LowerBetter, NeverInspected, [typeof(ReviewPeriod), typeof(Commune), typeof(Inspection)], isFlow: false),
    ];

    private static RegisterIndicator Of(
        string code, string[] paragraphs, Direction direction, Func<ReviewFacts, DateOnly, IEnumerable<Entry>> entries,
        Type[] from, IndicatorUnit unit = IndicatorUnit.Percent, bool isFlow = true, int? window = null) => new()
        {
            Code = code,
            Paragraphs = paragraphs,
            Direction = direction,
            Unit = unit,
            IsFlow = isFlow,
            TakesPersonFilters = false,
            HasInterval = unit is IndicatorUnit.Percent,
            From = from,
            WindowMonths = window is { } months ? _ => months : null,
            Entries = entries,
        };

    private static IEnumerable<InspectionFact> ConcludedIn(ReviewFacts facts, DateOnly on) =>
        facts.Registers.Inspections.Where(inspection => inspection.Source.ConcludedOn is { } concluded && concluded.Year == on.Year && concluded <= on);

    private static IEnumerable<(int Commune, Recommendation Recommendation)> Recommendations(ReviewFacts facts) =>
        from inspection in facts.Registers.Inspections
        from recommendation in inspection.Recommendations
        select (inspection.Commune, recommendation);

    private static Entry Recommended((int Commune, Recommendation Recommendation) found, double part, double whole) =>
        new(found.Recommendation, found.Commune, part, whole, found.Recommendation.DueOn);

    private static Entry Overdue((int Commune, Recommendation Recommendation) found, DateOnly on)
    {
        var isDone = found.Recommendation.DoneOn <= on;
        return Recommended(found, !isDone && found.Recommendation.DueOn < on ? 1 : 0, 0) with
        {
            Why = isDone ? NotCounted.DoneAlready : NotCounted.NotYetDue,
        };
    }

    private static Entry FollowUp(InspectionFact inspection)
    {
        var isFirst = inspection.Source.Kind is InspectionKind.Inspection or InspectionKind.Supervision or InspectionKind.Audit;
        var counts = isFirst && inspection.Recommendations.Count > 0;
        return new Entry(
            inspection.Source, inspection.Commune, counts && FollowUpOf(inspection) is not null ? 1 : 0, counts ? 1 : 0, inspection.Source.ConcludedOn,
            Why: isFirst ? NotCounted.NoRecommendation : NotCounted.IsFollowUp);
    }

    /// <summary>The first re-inspection or re-supervision that began in time after a conclusion; null where none did.</summary>
    internal static Inspection? FollowUpOf(InspectionFact inspection)
    {
        var concluded = inspection.Source.ConcludedOn!.Value;
        return inspection.FollowUps.Where(next => next.From >= concluded && next.From <= FollowUpDue(concluded)).MinBy(next => next.From);
    }

    /// <summary>The last day on which a follow-up of a conclusion may begin.</summary>
    internal static DateOnly FollowUpDue(DateOnly concluded) => Ages.MonthsAfter(concluded, FollowUpMonths);

    /// <summary>Inspections of one commune by two agencies that began too soon after each other, the later in the year of a day.
    /// One with several earlier ones stands with each.</summary>
    internal static IEnumerable<(InspectionFact Earlier, InspectionFact Later)> OverlappingPairs(ReviewFacts facts, DateOnly on)
    {
        var near = facts.Registers.Inspections.Where(inspection => inspection.Source.From <= on && inspection.Source.From.DayNumber >= new DateOnly(on.Year, 1, 1).DayNumber - DaysApart)
            .ToLookup(inspection => inspection.Commune);
        return near.SelectMany(ofCommune => ofCommune.Where(later => later.Source.From.Year == on.Year).SelectMany(later => ofCommune
            .Where(earlier => !string.Equals(earlier.Source.AgencyCode, later.Source.AgencyCode, StringComparison.Ordinal)
                && later.Source.From.DayNumber - earlier.Source.From.DayNumber is >= 0 and <= DaysApart)
            .Select(earlier => (earlier, later))));
    }

    // Communes where two agencies began too soon after each other, with the day of the later beginning.
    private static IEnumerable<(int Commune, DateOnly? Day)> Overlaps(ReviewFacts facts, DateOnly on) =>
        OverlappingPairs(facts, on).Select(pair => (pair.Later.Commune, (DateOnly?)pair.Later.Source.From));

    private static IEnumerable<Entry> NeverInspected(ReviewFacts facts, DateOnly on)
    {
        var begin = new DateOnly(facts.Review.FromYear, 1, 1);
        var inspected = facts.Registers.Inspections.Where(inspection => inspection.Source.From >= begin && inspection.Source.From <= on)
            .Select(inspection => inspection.Commune).ToHashSet();
        return RegisterIndicator.PerCommune(facts, (place, _) => (inspected.Contains(place) ? 0 : 1, 1, null));
    }
}
