using System.Globalization;

namespace ReviewDashboard.App.Shared;

/// <summary>The languages of the screens.</summary>
public static class ScreenLanguages
{
    public static CultureInfo Vietnamese { get; } = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>British, for its order of day, month and year.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<CultureInfo> All { get; } = [Vietnamese, English];

    /// <summary>Whether the screen is Vietnamese.</summary>
    public static bool IsVietnamese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi";
}
