using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Staffing;

/// <summary>How many posts a commune of a class may fill (Decree 92/2009/NĐ-CP, articles 4 and 13).</summary>
[Record("quotas", "Định biên", "Quotas")]
public sealed class Quota
{
    [Field("Loại đơn vị hành chính", "Commune class", Key = true, Highest = 3)]
    public int CommuneClass { get; set; }

    [Field("Nhóm", "Group", Key = true)]
    public QuotaGroup Group { get; set; }

    [Field("Số lượng", "Posts")]
    public int Posts { get; set; }

    [Field("Văn bản", "Document")]
    public required string Document { get; set; }
}

/// <summary>Groups of titles that share a quota.</summary>
public enum QuotaGroup
{
    CadreAndCivilServant,
    NonSpecialisedCommune,
}
