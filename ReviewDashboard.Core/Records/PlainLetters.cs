using System.Globalization;
using System.Text;

namespace ReviewDashboard.Core.Records;

/// <summary>Text as people type it into a search box: <c>Hàm Tân</c> and <c>Đức</c> are <c>ham tan</c> and <c>duc</c>.</summary>
public static class PlainLetters
{
    /// <summary>Lower case without diacritics. Unlike a decomposition alone it also folds đ.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                continue;
            plain.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
