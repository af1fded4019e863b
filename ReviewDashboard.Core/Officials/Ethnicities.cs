using System.Collections.Frozen;
using ReviewDashboard.Core.Search;

namespace ReviewDashboard.Core.Officials;

/// <summary>The 54 ethnic groups of Vietnam (Decision 121-TCTK/PPCĐ of the General Statistics Office, 2 March 1979),
/// as records of the province spell them.</summary>
public static class Ethnicities
{
    /// <summary>Their names, in the order of the decision.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Official.Majority, "Tày", "Thái", "Hoa", "Khơ-me", "Mường", "Nùng", "HMông", "Dao", "Gia-rai", "Ngái", "Ê-đê", "Ba-na", "Xơ-đăng",
        "Sán Chay", "K'Ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "Raglai", "Xtiêng", "Bru-Vân Kiều", "Thổ", "Giáy", "Cơ-tu", "Gié-Triêng", "Mạ",
        "Khơ-mú", "Co", "Tà-ôi", "Chơ Ro", "Kháng", "Xinh-mun", "Hà Nhì", "Chu-ru", "Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô",
        "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao", "Cống", "Bố Y", "Si La", "Pu Péo", "Brâu", "Ơ-đu", "Rơ-măm",
    ];

    private static readonly (string Written, string Name)[] OtherNames =
    [
        ("Việt", Official.Majority), ("Hán", "Hoa"), ("Khmer", "Khơ-me"), ("Mèo", "HMông"), ("Mông", "HMông"), ("Mán", "Dao"),
        ("Cao Lan", "Sán Chay"), ("Sán Chỉ", "Sán Chay"), ("Cơ-ho", "K'Ho"),
    ];

    private static readonly FrozenDictionary<string, string> ByLetters = All.Select(name => (Written: name, Name: name)).Concat(OtherNames)
        .ToFrozenDictionary(pair => Letters(pair.Written), pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The group that a text means, whatever its capitals, diacritics, spaces and hyphens; null for none of them.</summary>
    public static string? Meant(string text) => ByLetters.GetValueOrDefault(Letters(text));

    private static string Letters(string text) => string.Concat(FoldedText.Of(text).Where(char.IsLetter));
}
