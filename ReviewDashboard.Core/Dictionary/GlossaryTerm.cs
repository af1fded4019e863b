using System.Globalization;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Search;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Dictionary;

/// <summary>A word that definitions use, with what it means.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="IsImplied">Whether an indicator needs the word by its nature; null for a word that is found in its texts.</param>
public sealed record GlossaryTerm(string Key, Func<Indicator, bool>? IsImplied = null)
{
    public string Name => Text(nameof(Name))!;

    public string Meaning => Text(nameof(Meaning))!;

    /// <summary>Whether a definition uses it: by the nature of the indicator, or in its words.</summary>
    internal bool IsUsedBy(Indicator indicator, string words) =>
        IsImplied?.Invoke(indicator) ?? Spellings.Any(spelling => FoldedText.BeginsAWord(words, spelling));

    // How it is written in definitions, diacritics and all: without them too many words are the same.
    private string[] Spellings => Text(nameof(Spellings))!.Split(';');

    private string? Text(string part) => GlossaryTexts.ResourceManager.GetString($"{Key}_{part}", CultureInfo.CurrentUICulture);
}
