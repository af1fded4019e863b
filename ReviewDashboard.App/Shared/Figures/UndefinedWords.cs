using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>Why a figure is not there.</summary>
public static class UndefinedWords
{
    /// <summary>What leaves an indicator undefined, the filter or the level of the unit; null where nothing does.</summary>
    public static string? Reason(Indicator indicator, ReviewFilter filter, UnitLevel level)
    {
        if (!indicator.IsDefinedUnder(filter))
            return OverviewTexts.UndefinedFilter.Say(indicator.Name);
        return indicator.IsDefinedFor(level) ? null : OverviewTexts.UndefinedLevel;
    }

    public static string? Reason(OverviewFigures overview, Indicator indicator) => Reason(indicator, overview.Filter, overview.Units.LevelOf(overview.Unit));

    /// <summary>Why none of some indicators is there; null where one is.</summary>
    public static string? OfAll(OverviewFigures overview, IReadOnlyList<string> codes)
    {
        string?[] reasons = [.. codes.Select(code => Reason(overview, IndicatorCatalogue.Find(code)!))];
        return Array.TrueForAll(reasons, reason => reason is not null) ? reasons[0] : null;
    }

    /// <summary>The same of the indicator that map, ranking, lines and heat map show.</summary>
    public static string? OfChosen(OverviewFigures overview) => overview.IsChosenDefined ? null : Reason(overview, overview.Chosen);
}
