using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared;

/// <summary>Which unit an address is about: by its route, its query, or as the home of the reader.</summary>
public static class PlaceOfAddress
{
    private const string Districts = "districts";
    private const string Communes = "communes";
    private const string Officials = "officials";

    /// <summary>Whether the page is that of a place: the overview, a district, a commune; or of somebody in one.</summary>
    public static bool IsPlacePage(string uri) => Segments(uri) is [] or [Districts or Communes, ..] or [Officials, _];

    /// <summary>The unit that an address names by its route or its query; null where it names none.</summary>
    public static string? Named(string uri) => Segments(uri) switch
    {
        [Districts or Communes, var code] => code,
        _ => ReadAddress.Query(uri).GetValueOrDefault("unit") is [{ Length: > 0 } unit] ? unit : null,
    };

    public static string Of(string uri, ReviewFacts facts, CurrentUser user)
    {
        var query = ReadAddress.Query(uri);
        var asked = Segments(uri) switch
        {
            [Districts or Communes, var code] => code,
            [Officials, var id] => PlaceOf(id, facts),
            _ when query.TryGetValue("official", out var id) => PlaceOf(id.ToString(), facts),
            _ => query.GetValueOrDefault("unit").ToString(),
        };
        return facts.Units.Exists(asked) && user.CanSeeUnit(facts.Units, asked) ? asked : user.HomeUnit;
    }

    private static string PlaceOf(string official, ReviewFacts facts) =>
        facts.VerdictOf(official, facts.DefaultDay)?.CommuneCode ?? facts.HomeOf(official)?.District ?? "";

    private static string[] Segments(string uri) =>
        [.. new Uri(uri).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
}
