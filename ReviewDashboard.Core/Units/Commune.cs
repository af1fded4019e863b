using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Units;

/// <summary>A commune, ward or township.</summary>
[Record("communes", "Đơn vị cấp xã", "Commune-level units")]
public sealed class Commune
{
    [Field("Mã", "Code", Key = true, Digits = 5)]
    public required string Code { get; set; }

    [Field("Đơn vị cấp huyện", "District", References = typeof(District))]
    public required string DistrictCode { get; set; }

    [Field("Tên", "Name")]
    public required string Name { get; set; }

    [Field("Loại đơn vị", "Kind")]
    public CommuneKind Kind { get; set; }

    [Field("Loại đơn vị hành chính", "Class", Highest = 3)]
    public int Class { get; set; }

    [Field("Địa bàn", "Terrain")]
    public Terrain Terrain { get; set; }

    [Field("Xã vùng đồng bào dân tộc thiểu số", "Ethnic-minority commune")]
    public bool EthnicMinority { get; set; }

    [Field("Xã đặc biệt khó khăn", "Especially difficult commune")]
    public bool EspeciallyDifficult { get; set; }

    [Field("Số thôn, khu phố", "Hamlets")]
    public int Hamlets { get; set; }

    [Field("Người chịu trách nhiệm", "Responsible official", References = typeof(Official))]
    public string? ResponsibleOfficialId { get; set; }

    [Field("Vĩ độ", "Latitude", Signed = true)]
    public decimal? Lat { get; set; }

    [Field("Kinh độ", "Longitude", Signed = true)]
    public decimal? Lon { get; set; }

    [Field("Cột trên bản đồ ô", "Column in the tile map")]
    public int? TileCol { get; set; }

    [Field("Hàng trên bản đồ ô", "Row in the tile map")]
    public int? TileRow { get; set; }
}

/// <summary>Kinds of commune-level unit.</summary>
public enum CommuneKind
{
    Commune,
    Ward,
    Township,
}

/// <summary>Where a commune lies; standards differ by it.</summary>
public enum Terrain
{
    Urban,
    Lowland,
    Mountain,
    Island,
}

/// <summary>Flags of a commune that a standard may ask for.</summary>
public enum CommuneFlag
{
    EthnicMinority,
    EspeciallyDifficult,
}
