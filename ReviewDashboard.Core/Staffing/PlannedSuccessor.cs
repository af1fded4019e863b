using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Staffing;

/// <summary>A person planned for a title of a commune.</summary>
[Record("planning", "Quy hoạch", "Planning")]
public sealed class PlannedSuccessor
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Người", "Official", References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Đơn vị cấp xã", "Commune", References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Chức danh", "Title", References = typeof(Title))]
    public required string TitleCode { get; set; }

    [Field("Nhiệm kỳ", "Term")]
    public required string Term { get; set; }

    [Field("Ngày đưa vào", "Added on")]
    public DateOnly AddedOn { get; set; }

    [Field("Ngày đưa ra", "Removed on")]
    public DateOnly? RemovedOn { get; set; }
}
