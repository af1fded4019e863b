using System.Globalization;

namespace ReviewDashboard.Core;

/// <summary>Texts for people that have places for values.</summary>
public static class TextFormat
{
    /// <summary>The text with values in its places, in the language of now.</summary>
    public static string Say(this string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
