using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared;

/// <summary>Whether what an address names exists, and whether the reader may see it. Routes call their parameters
/// by the names below; the history is named by its query.</summary>
public static class AddressAccess
{
    public const string Indicator = "Indicator";
    public const string District = "District";
    public const string Commune = "Commune";
    public const string Official = "Official";

    /// <summary>The HTTP status that refuses the address; null where nothing does. It is decided by the route that an address leads to:
    /// one address is written in many ways.</summary>
    /// <param name="template">The route as it is declared: <c>/officials/{Official}</c>.</param>
    /// <param name="values">What the address says for the parameters of the route.</param>
    /// <param name="query">The query of the address.</param>
    /// <param name="facts">What exists.</param>
    /// <param name="user">Who asks.</param>
    public static int? Refusal(string? template, IReadOnlyDictionary<string, object?> values, string? query, ReviewFacts facts, CurrentUser user)
    {
        if (template is Links.HistoryPath)
            return RefusalOfHistory(QueryHelpers.ParseQuery(query), facts, user);
        if ((template is Links.HealthPath && !user.CanSeeHealth) || (IsOfProgramme(template) && !user.CanSeeProgramme))
            return StatusCodes.Status403Forbidden;
        if (Named(values, Indicator) is { } indicator && IndicatorCatalogue.Find(indicator.ToUpperInvariant()) is null)
            return StatusCodes.Status404NotFound;
        if (Named(values, District) is { } district)
            return RefusalOfUnit(district, UnitLevel.District, facts, user);
        if (Named(values, Commune) is { } commune)
            return RefusalOfUnit(commune, UnitLevel.Commune, facts, user);
        return Named(values, Official) is { } official ? RefusalOfOfficial(official, facts, user) : null;
    }

    private static bool IsOfProgramme(string? template) =>
        template is Links.TargetsPath or $"/{Links.Tasks}" || template?.StartsWith($"/export/{Links.Tasks}/", StringComparison.Ordinal) == true;

    private static int? RefusalOfHistory(Dictionary<string, StringValues> query, ReviewFacts facts, CurrentUser user)
    {
        if (query.TryGetValue("official", out var official))
            return RefusalOfOfficial(official.ToString(), facts, user);
        return query.TryGetValue("unit", out var unit) ? RefusalOfUnit(unit.ToString(), level: null, facts, user) : null;
    }

    private static int? RefusalOfOfficial(string official, ReviewFacts facts, CurrentUser user)
    {
        if (facts.HomeOf(official) is not { } home)
            return StatusCodes.Status404NotFound;
        return user.CanSee(home) ? null : StatusCodes.Status403Forbidden;
    }

    // A page about a unit shows its communes, and not only totals.
    private static int? RefusalOfUnit(string unit, UnitLevel? level, ReviewFacts facts, CurrentUser user)
    {
        if (!facts.Units.Exists(unit) || (level is not null && facts.Units.LevelOf(unit) != level))
            return StatusCodes.Status404NotFound;
        return user.CanSeeRecordsOf(facts.Units.DistrictOf(unit)) ? null : StatusCodes.Status403Forbidden;
    }

    private static string? Named(IReadOnlyDictionary<string, object?> values, string parameter) => values.GetValueOrDefault(parameter) as string;
}
