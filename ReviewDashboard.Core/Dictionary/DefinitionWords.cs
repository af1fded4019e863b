using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Dictionary;

/// <summary>What the properties of an indicator, by which it is counted, say in words.</summary>
public static class DefinitionWords
{
    private static readonly RowSet[] OfLearners = [RowSet.Outcomes, RowSet.Enrolments, RowSet.CourseLearners];

    /// <summary>Whom it counts while no filter says otherwise.</summary>
    public static string Who(Indicator indicator)
    {
        if (indicator.Requests.Count == 0)
            return DefinitionTexts.WhoNobody;
        var isEverybody = indicator.Requests.All(request => request.Who is WhoCounts.Everybody);
        return (isEverybody, indicator.TakesPersonFilters) switch
        {
            (true, true) => DefinitionTexts.WhoEverybodyUnlessFiltered,
            (true, false) => DefinitionTexts.WhoEverybody,
            (false, true) => DefinitionTexts.WhoCadresUnlessFiltered,
            _ => DefinitionTexts.WhoCadres,
        };
    }

    /// <summary>Which filters it takes, and what they do.</summary>
    public static string Filters(Indicator indicator) => indicator switch
    {
        { TakesPersonFilters: true, TakesPlaceFilters: true } => DefinitionTexts.FiltersAll.Say(FilterDay(indicator)),
        { TakesPlaceFilters: true } => DefinitionTexts.FiltersPlace,
        _ => DefinitionTexts.FiltersNone,
    };

    /// <summary>For which units it is defined.</summary>
    public static string Level(Indicator indicator) => indicator.LowestLevel switch
    {
        UnitLevel.Province => DefinitionTexts.ForProvince,
        UnitLevel.District => DefinitionTexts.ForDistrict,
        _ => DefinitionTexts.ForCommune,
    };

    /// <summary>Which time it is about.</summary>
    public static string Time(Indicator indicator) => indicator.IsFlow ? DefinitionTexts.FlowTime : DefinitionTexts.SnapshotTime;

    public static string Rounding(Indicator indicator) => indicator.Unit switch
    {
        IndicatorUnit.Count => DefinitionTexts.RoundNone,
        IndicatorUnit.Days => DefinitionTexts.RoundHalf,
        IndicatorUnit.MillionVnd or IndicatorUnit.MillionVndEach => DefinitionTexts.RoundMoney,
        _ => DefinitionTexts.RoundOne,
    };

    /// <summary>How its interval is made, or why it has none.</summary>
    public static string Interval(Indicator indicator) => indicator switch
    {
        { HasInterval: true } => DefinitionTexts.IntervalWilson,
        { Denominator: null } => DefinitionTexts.NoIntervalCount,
        { SumsMoney: true } => DefinitionTexts.NoIntervalMoney,
        _ => DefinitionTexts.NoIntervalNoPart,
    };

    /// <summary>How the bounds of missing records are made; null for an indicator without.</summary>
    public static string? Bounds(Indicator indicator) => indicator.Bounds switch
    {
        BoundsKind.UnknownCounted => DefinitionTexts.BoundsCounted,
        BoundsKind.UnknownOutside => DefinitionTexts.BoundsOutside,
        _ => null,
    };

    public static string Direction(Indicator indicator) => indicator.Direction switch
    {
        Indicators.Direction.HigherBetter => DefinitionTexts.HigherBetter,
        Indicators.Direction.LowerBetter => DefinitionTexts.LowerBetter,
        _ => DefinitionTexts.NeitherBetter,
    };

    /// <summary>What a reader must know so as not to read too much into it.</summary>
    public static IReadOnlyList<string> Caveats(Indicator indicator, ReviewPeriod review)
    {
        var isRatio = indicator.Denominator is not null;
        (bool Holds, string Text)[] all =
        [
            (indicator.Note is not null, indicator.Note ?? ""),
            (indicator.WindowMonths is not null, DefinitionTexts.WindowOpen.Say(indicator.WindowMonths?.Invoke(review))),
            (indicator.IsYearly, DefinitionTexts.Yearly),
            (indicator.SumsMoney, DefinitionTexts.UnknownMoney),
            (indicator.Requests.Any(request => request.DistinctPeople), DefinitionTexts.PeopleOverlap),
            (!indicator.AddsUp, DefinitionTexts.DoesNotAddUp),
            (indicator.Requests.Any(request => OfLearners.Contains(request.Set)), DefinitionTexts.Nowhere),
            (isRatio, DefinitionTexts.ZeroDenominator),
            (isRatio && indicator.LowestLevel is not UnitLevel.Province, DefinitionTexts.FromRecords),
            (indicator.HasInterval && indicator.LowestLevel is UnitLevel.Commune && indicator.TakesPersonFilters, DefinitionTexts.SmallGroups),
        ];
        return [.. all.Where(caveat => caveat.Holds).Select(caveat => caveat.Text)];
    }

    private static string FilterDay(Indicator indicator)
    {
        var sets = indicator.Requests.Select(request => request.Set).ToHashSet();
        return sets.Contains(RowSet.BelowYearEarlier) ? DefinitionTexts.AsYearEarlier
            : sets.Contains(RowSet.OpenCases) ? DefinitionTexts.AsOnOpening
            : indicator.IsFlow ? DefinitionTexts.AsOnEvent
            : DefinitionTexts.AsOnDay;
    }
}
