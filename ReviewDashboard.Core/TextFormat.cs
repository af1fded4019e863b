using System.Globalization;

namespace ReviewDashboard.Core;

/// <summary>Puts values into a text for people.</summary>
internal static class TextFormat
{
    public static string Say(this string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
