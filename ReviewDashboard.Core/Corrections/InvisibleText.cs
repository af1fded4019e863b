using System.Globalization;
using System.Text;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Characters that nobody sees and nobody types: control characters, those that turn the direction of writing,
/// join, split or fill without width, and separators of lines. They come with copying, hide one text behind another
/// and keep it from being found.</summary>
internal static class InvisibleText
{
    /// <summary>Whether some stand in a text of one line.</summary>
    public static bool IsIn(string text) => text.EnumerateRunes().Any(IsInvisible);

    /// <summary>Whether some stand in a text that may have lines and tabs.</summary>
    public static bool IsInLines(string text) => text.EnumerateRunes().Any(rune => rune.Value is not ('\n' or '\r' or '\t') && IsInvisible(rune));

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
