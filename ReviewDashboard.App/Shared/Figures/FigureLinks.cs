using System.Globalization;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>Addresses of a page of figures in another state, and of what lies behind its figures; everything else of the address
/// is kept, and defaults stay out of it.</summary>
/// <param name="uri">The address of the page.</param>
/// <param name="page">Which page it is.</param>
/// <param name="unit">The unit that it shows.</param>
/// <param name="units">All units.</param>
/// <param name="user">The reader.</param>
public sealed class FigureLinks(string uri, FigurePage page, string unit, UnitTree units, CurrentUser user)
{
    private readonly ILookup<bool, string> tables =
        ReadAddress.Query(uri).GetValueOrDefault("table").ToString().Split(',').Where(card => card.Length > 0).ToLookup(page.Cards.Contains);

    /// <summary>Keys of the address that are a figure page's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["kpi", "table"];

    /// <summary>The figure that an address asks for.</summary>
    public static string? ChosenKpi(string uri) => ReadAddress.Query(uri).GetValueOrDefault("kpi");

    /// <summary>Whether the address asks for a card as a table.</summary>
    public bool IsTable(string card) => tables[true].Contains(card);

    /// <summary>Cards that the address asks for as tables and the page does not have, as <c>key=value</c>.</summary>
    public IReadOnlyList<string> Faults => tables.Contains(false) ? [$"table={string.Join(',', tables[false])}"] : [];

    /// <summary>A unit: its own page, or the same page about it.</summary>
    public string Unit(string code) => page.LeadsToPlaces ? PageOf(code) : Links.Unit(uri, code, user.HomeUnit);

    /// <summary>The links of the same page on another day of its years.</summary>
    public FigureLinks On(DateOnly day) => new(new Uri(new Uri(uri), Links.With(uri, OfDay(day))).AbsoluteUri, page, unit, units, user);

    /// <summary>The own page of a unit.</summary>
    public string PageOf(string code) => Links.PageOf(uri, units, code, user);

    /// <summary>The same page with another figure in map, ranking and heat map.</summary>
    public string Kpi(string code) => Links.With(uri, ("kpi", code == page.Theme.Kpis[0] ? null : code));

    /// <summary>The same page with a card as chart or as table.</summary>
    public string View(string card, bool isTable)
    {
        var chosen = page.Cards.Where(other => other == card ? isTable : IsTable(other)).ToList();
        return Links.With(uri, ("table", chosen.Count == 0 ? null : string.Join(',', chosen)));
    }

    /// <summary>The records behind a figure of the page, narrowed by <paramref name="more"/>.</summary>
    public string Records(string code, params (string Key, string? Value)[] more) =>
        Links.Keeping(uri, $"/records/{code}", [("unit", Named(unit)), .. more]);

    /// <summary>The records behind a figure of any unit on any day of the page's years.</summary>
    public string RecordsOn(string code, string place, DateOnly day, params (string Key, string? Value)[] more) => Links.Keeping(
        uri, $"/records/{code}",
        [("unit", Named(place)), .. OfDay(day), .. more]);

    /// <summary>What an indicator means, with its figure of the page.</summary>
    public string Definition(string indicator) => Links.Keeping(uri, Links.Definition(indicator), Named(unit));

    /// <summary>A paragraph of the notice in the unit of the page.</summary>
    public string Notice(string paragraph) => Links.Notice(uri, paragraph, Named(unit));

    /// <summary>The page of a theme, with a figure in its ranking, about the same unit.</summary>
    public string Theme(string name, string? kpi = null) => Links.Keeping(uri, $"/{name}", ("unit", Named(unit)), ("kpi", kpi));

    /// <summary>A card on the page.</summary>
    public string Section(string card) => $"{Links.With(uri)}#{card}";

    /// <summary>The page of a person.</summary>
    public string Official(string id) => Links.Keeping(uri, Links.Official(id));

    /// <summary>The download of a card.</summary>
    public string Download(string card)
    {
        var address = Links.With(uri, ("table", null));
        return $"{page.Export}/{card}.csv{(address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? address[start..] : "")}";
    }

    private static (string Key, string? Value)[] OfDay(DateOnly day) => day is { Month: 12, Day: 31 }
        ? [("year", day.Year.ToString(CultureInfo.InvariantCulture)), ("on", null)]
        : Links.OfDay(day);

    // What a page is about without being told stays out of its address.
    private string? Named(string place) => place == user.HomeUnit ? null : place;
}
