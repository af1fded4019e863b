using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Officials;

/// <summary>One person in one title of one commune from a day to a day.</summary>
[Record("postings", "Quá trình công tác", "Postings")]
public sealed class Posting
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Người", "Official", References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Đơn vị cấp xã", "Commune", References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Chức danh", "Title", References = typeof(Title))]
    public required string TitleCode { get; set; }

    [Field("Từ ngày", "From")]
    public DateOnly From { get; set; }

    [Field("Đến ngày", "To (first day no longer in post)")]
    public DateOnly? To { get; set; }

    [Field("Chức danh chính", "Main posting")]
    public bool Main { get; set; }

    [Field("Hình thức vào chức danh", "Entry route")]
    public EntryRoute EntryRoute { get; set; }

    [Field("Lý do thôi giữ chức danh", "End reason")]
    public EndReason? EndReason { get; set; }

    [Field("Đã phân công nhiệm vụ cụ thể", "Duties defined")]
    public bool DutiesDefined { get; set; }
}

/// <summary>How a person came to a post.</summary>
public enum EntryRoute
{
    Elected,
    Recruited,
    Appointed,
    Rotated,
}

/// <summary>Why a posting ended.</summary>
public enum EndReason
{
    Transferred,
    Retired,
    Resigned,
    Abandoned,
    Dismissed,
    Replaced,
    TermEnded,
    Died,
}
