using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReviewDashboard.Core.Search;

/// <summary>Text as people type it in a hurry: small letters without diacritics, đ as d.</summary>
public static class FoldedText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <summary>Whether every word of <paramref name="words"/>, folded, begins a word of <paramref name="folded"/>.</summary>
    public static bool Matches(string folded, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (!BeginsAWord(folded, word))
                return false;
        }

        return true;
    }

    /// <summary>Whether <paramref name="word"/>, folded, begins a word of <paramref name="folded"/>, both in UTF-8.</summary>
    public static bool BeginsAWord(ReadOnlySpan<byte> folded, ReadOnlySpan<byte> word)
    {
        var begin = 0;
        while (folded[begin..].IndexOf(word) is >= 0 and var found)
        {
            var at = begin + found;
            if (at == 0 || Rune.DecodeLastFromUtf8(folded[..at], out var before, out _) is not OperationStatus.Done || !Rune.IsLetterOrDigit(before))
                return true;
            begin = at + 1;
        }

        return false;
    }

    /// <summary>Whether <paramref name="word"/>, folded, begins a word of <paramref name="folded"/>.</summary>
    public static bool BeginsAWord(string folded, string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1]))
                return true;
        }

        return false;
    }
}
