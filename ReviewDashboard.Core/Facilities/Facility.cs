using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Facilities;

/// <summary>A commune office or a hamlet hall.</summary>
[Record("facilities", "Cơ sở vật chất", "Facilities")]
public sealed class Facility
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Đơn vị cấp xã", "Commune", References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Loại", "Kind")]
    public FacilityKind Kind { get; set; }

    [Field("Tên", "Name")]
    public required string Name { get; set; }

    [Field("Tình trạng", "State")]
    public FacilityState State { get; set; }

    [Field("Ngày xây", "Built on")]
    public DateOnly? BuiltOn { get; set; }

    [Field("Ngày nâng cấp", "Upgraded on")]
    public DateOnly? UpgradedOn { get; set; }

    [Field("Ngày dự kiến", "Planned on")]
    public DateOnly? PlannedOn { get; set; }

    [Field("Vốn ngân sách (triệu đồng)", "State funds (million VND)")]
    public decimal? CostState { get; set; }

    [Field("Vốn xã hội hóa (triệu đồng)", "Socialised funds (million VND)")]
    public decimal? CostSocialised { get; set; }
}

/// <summary>Kinds of facility.</summary>
public enum FacilityKind
{
    CommuneOffice,
    HamletHall,
}

/// <summary>State of a facility.</summary>
public enum FacilityState
{
    Solid,
    Degraded,
    Missing,
}
