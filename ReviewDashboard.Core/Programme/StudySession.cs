using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Programme;

/// <summary>A political study meeting of a commune.</summary>
[Record("study_sessions", "Buổi học tập, quán triệt", "Study sessions")]
public sealed class StudySession
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Đơn vị cấp xã", "Commune", References = typeof(Commune))]
    public required string CommuneCode { get; set; }

    [Field("Ngày", "Held on")]
    public DateOnly HeldOn { get; set; }

    [Field("Chủ đề", "Theme")]
    public required string Theme { get; set; }

    [Field("Số người dự", "Attended (people)")]
    public int Attended { get; set; }
}
