using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Training;

/// <summary>A class: training that leads to a level, or a refresher (no level).</summary>
[Record("courses", "Lớp học", "Courses")]
public sealed class Course
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Tên lớp", "Name")]
    public required string Name { get; set; }

    [Field("Tiêu chí trình độ", "Axis")]
    public Axis Axis { get; set; }

    [Field("Trình độ", "Level")]
    public string? Level { get; set; }

    [Field("Ngành đào tạo", "Field")]
    public string? Field { get; set; }

    [Field("Cơ quan mở lớp", "Host agency", References = typeof(Agency))]
    public required string HostAgency { get; set; }

    [Field("Nơi mở lớp", "Venue", References = typeof(District))]
    public required string VenueDistrictCode { get; set; }

    [Field("Từ ngày", "From")]
    public DateOnly From { get; set; }

    [Field("Đến ngày", "To")]
    public DateOnly To { get; set; }

    [Field("Số học viên theo kế hoạch", "Planned seats")]
    public int PlannedSeats { get; set; }

    [Field("Đối tượng", "Target categories")]
    public TitleCategory[] TargetCategories { get; set; } = [];

    [Field("Dự toán cấp tỉnh (triệu đồng)", "Provincial budget (million VND)")]
    public decimal BudgetProvince { get; set; }

    [Field("Dự toán cấp huyện (triệu đồng)", "District budget (million VND)")]
    public decimal BudgetDistrict { get; set; }

    [Field("Dự toán xã hội hóa (triệu đồng)", "Socialised budget (million VND)")]
    public decimal BudgetSocialised { get; set; }

    [Field("Đã chi (triệu đồng)", "Spent (million VND)")]
    public decimal? Spent { get; set; }
}
