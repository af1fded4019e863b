using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared;

/// <summary>Units as they are called in a sentence: "huyện Tánh Linh", "phường Mũi Né", "tỉnh".</summary>
public static class UnitWords
{
    public static string Of(UnitTree units, string unit)
    {
        var pattern = units.District(unit)?.Kind switch
        {
            DistrictKind.City => OverviewTexts.City,
            DistrictKind.Town => OverviewTexts.Town,
            DistrictKind.District => OverviewTexts.District,
            _ => units.Commune(unit)?.Kind switch
            {
                CommuneKind.Commune => OverviewTexts.Commune,
                CommuneKind.Ward => OverviewTexts.Ward,
                CommuneKind.Township => OverviewTexts.Township,
                _ => OverviewTexts.Province,
            },
        };
        return pattern.Say(units.Name(unit));
    }

    /// <summary>The same as it stands at the head of a page: "Huyện Tánh Linh".</summary>
    public static string Title(UnitTree units, string unit)
    {
        var words = Of(units, unit);
        return string.Concat(words[..1].ToUpper(CultureInfo.CurrentCulture), words.AsSpan(1));
    }
}
