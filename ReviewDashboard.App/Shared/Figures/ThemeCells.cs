using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared.Figures;

/// <summary>Cells and bars that the cards of several themes have.</summary>
public static class ThemeCells
{
    /// <summary>A commune with its page.</summary>
    public static DataCell Commune(ThemeGround ground, Commune commune) => new(commune.Name, Href: ground.Links.PageOf(commune.Code));

    /// <summary>The district of a commune.</summary>
    public static DataCell District(ThemeGround ground, Commune commune) => ground.Facts.Units.Name(commune.DistrictCode);

    public static DataCell Count(int count) => new(Formats.Count(count), count);

    public static DataCell Amount(double amount) => new(Formats.Amount(amount), amount);

    /// <summary>A bar of a share whose parts are the numerator and the rest of the denominator.</summary>
    public static BarRow Share(ThemeGround ground, string code, string name, BreakdownPart part, (string Class, string Name) inside, (string Class, string Name) outside, params (string, string?)[] more) => new(
        name,
        [
            new BarSegment(inside.Class, inside.Name, part.Numerator, ground.Links.Records(code, more)),
            new BarSegment(outside.Class, outside.Name, part.Denominator - part.Numerator, ground.Links.Records(code, [.. more, ("part", "rest")])),
        ],
        ShareText(part.Numerator, part.Denominator));

    /// <summary>Share and fraction: "71,4 % (15/21)".</summary>
    public static string ShareText(double part, double whole) => string.Format(
        CultureInfo.CurrentCulture, "{0} ({1}/{2})",
        whole > 0 ? ChartTexts.Percent.Say((100 * part / whole).ToString("N1", CultureInfo.CurrentCulture)) : ChartTexts.NoData,
        Formats.Amount(part), Formats.Amount(whole));
}
