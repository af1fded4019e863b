using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Training;

/// <summary>Seats of a course that belong to one district.</summary>
[Record("course_quotas", "Số học viên phân bổ", "Course quotas")]
public sealed class CourseQuota
{
    [Field("Lớp học", "Course", Key = true, References = typeof(Course))]
    public required string CourseId { get; set; }

    [Field("Đơn vị cấp huyện", "District", Key = true, References = typeof(District))]
    public required string DistrictCode { get; set; }

    [Field("Số học viên", "Seats")]
    public int Seats { get; set; }
}
