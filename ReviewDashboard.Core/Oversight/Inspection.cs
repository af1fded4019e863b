using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Oversight;

/// <summary>An inspection, supervision, audit, or what follows one up.</summary>
[Record("inspections", "Kiểm tra, giám sát", "Inspections")]
public sealed class Inspection
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Cơ quan", "Agency", References = typeof(Agency))]
    public required string AgencyCode { get; set; }

    [Field("Loại", "Kind")]
    public InspectionKind Kind { get; set; }

    [Field("Theo cuộc", "Parent", References = typeof(Inspection))]
    public string? ParentId { get; set; }

    [Field("Đơn vị cấp xã", "Commune", References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Nội dung", "Subject")]
    public required string Subject { get; set; }

    [Field("Từ ngày", "From")]
    public DateOnly From { get; set; }

    [Field("Đến ngày", "To")]
    public DateOnly? To { get; set; }

    [Field("Ngày kết luận", "Concluded on")]
    public DateOnly? ConcludedOn { get; set; }

    [Field("Số kết luận", "Conclusion number")]
    public string? ConclusionNo { get; set; }
}

/// <summary>Kinds of oversight.</summary>
public enum InspectionKind
{
    Inspection,
    Supervision,
    Audit,
    Reinspection,
    Resupervision,
}
