using System.Globalization;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Officials;

/// <summary>A title (post) that a commune has, with the professional fields that fit it.</summary>
[Record("titles", "Chức danh", "Titles")]
public sealed class Title
{
    /// <summary>Code of the title of party secretary, which PLN-01 and STA-10 name.</summary>
    public const string PartySecretary = "PARTY_SECRETARY";

    /// <summary>Code of the title of chair of the commune People's Council.</summary>
    public const string CouncilChair = "COUNCIL_CHAIR";

    /// <summary>Code of the title of chair of the commune People's Committee.</summary>
    public const string CommitteeChair = "PC_CHAIR";

    [Field("Mã", "Code", Key = true)]
    public required string Code { get; set; }

    [Field("Tên tiếng Việt", "Vietnamese name")]
    public required string NameVi { get; set; }

    [Field("Tên tiếng Anh", "English name")]
    public required string NameEn { get; set; }

    /// <summary>The name in the reader's language.</summary>
    public string Name => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi" ? NameVi : NameEn;

    [Field("Nhóm", "Category")]
    public TitleCategory Category { get; set; }

    [Field("Ngành đào tạo phù hợp", "Fields that fit", Optional = true)]
    public string[] Fields { get; set; } = [];

    [Field("Số người tối thiểu", "Fewest holders")]
    public int? MinPosts { get; set; }

    [Field("Loại đơn vị có chức danh", "Kinds of commune with this title", Optional = true)]
    public CommuneKind[] Kinds { get; set; } = [];
}

/// <summary>Elected cadres, recruited civil servants, and staff on an allowance (Law 22/2008/QH12, article 61; Decree 92/2009/NĐ-CP).</summary>
public enum TitleCategory
{
    Cadre,
    CivilServant,
    NonSpecialisedCommune,
    NonSpecialisedHamlet,
}
