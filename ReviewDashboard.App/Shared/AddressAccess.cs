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

    /// <summary>The HTTP status that refuses the address; null where nothing does.</summary>
    public static int? Refusal(IReadOnlyDictionary<string, object?> route, string path, string? query, ReviewFacts facts, CurrentUser user)
    {
        if (((path == Links.TargetsPath || IsOfProgramme(path)) && !user.CanSeeProgramme) || (path == Links.HealthPath && !user.CanSeeHealth))
            return StatusCodes.Status403Forbidden;
        if (path == Links.HistoryPath)
            return RefusalOfHistory(QueryHelpers.ParseQuery(query), facts, user);
        if (Named(route, Indicator) is { } indicator && IndicatorCatalogue.Find(indicator.ToUpperInvariant()) is null)
            return StatusCodes.Status404NotFound;
        if (Named(route, District) is { } district)
            return RefusalOfUnit(district, UnitLevel.District, facts, user);
        if (Named(route, Commune) is { } commune)
            return RefusalOfUnit(commune, UnitLevel.Commune, facts, user);
        return Named(route, Official) is { } official ? RefusalOfOfficial(official, facts, user) : null;
    }

    private static bool IsOfProgramme(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] parts
        && (first.Equals(Links.Tasks, StringComparison.OrdinalIgnoreCase)
            || (first.Equals("export", StringComparison.OrdinalIgnoreCase) && parts.Length > 1 && parts[1].Equals(Links.Tasks, StringComparison.OrdinalIgnoreCase)));

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

    private static string? Named(IReadOnlyDictionary<string, object?> route, string parameter) => route.GetValueOrDefault(parameter) as string;
}
