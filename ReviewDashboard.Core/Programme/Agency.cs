using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Programme;

/// <summary>A body that acts, hosts courses, inspects or receives the notice.</summary>
[Record("agencies", "Cơ quan, đơn vị", "Agencies")]
public sealed class Agency
{
    [Field("Mã", "Code", Key = true)]
    public required string Code { get; set; }

    [Field("Tên", "Name")]
    public required string Name { get; set; }

    [Field("Cấp", "Level")]
    public AgencyLevel Level { get; set; }

    [Field("Đơn vị cấp huyện", "District", References = typeof(District))]
    public string? DistrictCode { get; set; }
}

/// <summary>Level of an agency.</summary>
public enum AgencyLevel
{
    Province,
    District,
    Commune,
}
