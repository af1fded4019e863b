using Microsoft.AspNetCore.Components;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Overview;

/// <summary>Addresses of the overview in another state; everything else of the address is kept, and defaults stay out of it.</summary>
public sealed class OverviewLinks(NavigationManager navigation, IReadOnlySet<string> tables, string defaultKpi)
{
    /// <summary>The same page for another unit.</summary>
    public string Unit(string unit) => With("unit", unit == UnitTree.Province ? null : unit);

    /// <summary>The same page with another figure in map, ranking and heat map.</summary>
    public string Kpi(string code) => With("kpi", code == defaultKpi ? null : code);

    /// <summary>The same page with a card as chart or as table.</summary>
    public string View(string card, bool isTable)
    {
        var chosen = OverviewTables.Cards.Where(other => other == card ? isTable : tables.Contains(other)).ToList();
        return With("table", chosen.Count == 0 ? null : string.Join(',', chosen));
    }

    /// <summary>The records behind a figure of the page.</summary>
    public string Records(string code) => $"records/{code}{Query("kpi", "table")}";

    /// <summary>The download of a card.</summary>
    public string Download(string card) => $"export/overview/{card}.csv{Query("table")}";

    private string With(string key, string? value)
    {
        var address = navigation.ToBaseRelativePath(navigation.GetUriWithQueryParameter(key, value));
        return address.Length == 0 ? "." : address;
    }

    private string Query(params string[] without)
    {
        var address = navigation.GetUriWithQueryParameters(without.ToDictionary(key => key, _ => (object?)null));
        var query = new Uri(address).Query;
        return query;
    }
}
