using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Units;

/// <summary>A district-level unit: a city, a town or a district.</summary>
[Record("districts", "Đơn vị cấp huyện", "District-level units")]
public sealed class District
{
    [Field("Mã", "Code", Key = true, Digits = 3)]
    public required string Code { get; set; }

    [Field("Tên", "Name")]
    public required string Name { get; set; }

    [Field("Loại", "Kind")]
    public DistrictKind Kind { get; set; }

    [Field("Cột trên bản đồ ô", "Column in the tile map")]
    public int? TileCol { get; set; }

    [Field("Hàng trên bản đồ ô", "Row in the tile map")]
    public int? TileRow { get; set; }
}

/// <summary>Kinds of district-level unit.</summary>
public enum DistrictKind
{
    City,
    Town,
    District,
}
