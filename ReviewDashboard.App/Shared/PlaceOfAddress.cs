using Microsoft.AspNetCore.WebUtilities;
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

    /// <summary>Whether the page is that of a place: the overview, a district, a commune.</summary>
    public static bool IsPlacePage(string uri) => Segments(uri) is [] or [Districts or Communes, ..];

    public static string Of(string uri, ReviewFacts facts, CurrentUser user)
    {
        var asked = Segments(uri) switch
        {
            [Districts or Communes, var code] => code,
            [Officials, var id] => facts.VerdictOf(id, facts.DefaultDay)?.CommuneCode ?? facts.HomeOf(id)?.District ?? "",
            _ => QueryHelpers.ParseQuery(new Uri(uri).Query).GetValueOrDefault("unit").ToString(),
        };
        return facts.Units.Exists(asked) && user.CanSeeUnit(facts.Units, asked) ? asked : user.HomeUnit;
    }

    private static string[] Segments(string uri) =>
        [.. new Uri(uri).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
}
