using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Features.Overview;

/// <summary>Addresses of the overview in another state; everything else of the address is kept, and defaults stay out of it.</summary>
public sealed class OverviewLinks(string uri, IReadOnlySet<string> tables, string home = UnitTree.Province)
{
    /// <summary>Keys of the address that are the overview's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["kpi", "table"];

    /// <summary>The same page for another unit.</summary>
    public string Unit(string unit) => Links.Unit(uri, unit, home);

    /// <summary>The same page with another figure in map, ranking and heat map.</summary>
    public string Kpi(string code) => Links.With(uri, ("kpi", code == OverviewFigures.KpiCodes[0] ? null : code));

    /// <summary>The same page with a card as chart or as table.</summary>
    public string View(string card, bool isTable)
    {
        var chosen = OverviewTables.Cards.Where(other => other == card ? isTable : tables.Contains(other)).ToList();
        return Links.With(uri, ("table", chosen.Count == 0 ? null : string.Join(',', chosen)));
    }

    /// <summary>The records behind a figure of the page.</summary>
    public string Records(string code) => At($"/records/{code}", Links.With(uri, ("kpi", null), ("table", null)));

    /// <summary>The download of a card.</summary>
    public string Download(string card) => At($"/export/overview/{card}.csv", Links.With(uri, ("table", null)));

    private static string At(string path, string address) => address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? path + address[start..] : path;
}
