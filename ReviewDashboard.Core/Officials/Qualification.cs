using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Officials;

/// <summary>One level held on one axis, from a day on.</summary>
[Record("qualifications", "Văn bằng, chứng chỉ", "Qualifications")]
public sealed class Qualification
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Người", "Official", References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Tiêu chí trình độ", "Axis")]
    public Axis Axis { get; set; }

    [Field("Trình độ", "Level")]
    public required string Level { get; set; }

    [Field("Ngành đào tạo", "Field")]
    public string? Field { get; set; }

    [Field("Ngày cấp", "Obtained on")]
    public DateOnly? ObtainedOn { get; set; }

    [Field("Cơ sở đào tạo", "Institution")]
    public string? Institution { get; set; }

    [Field("Hình thức đào tạo", "Mode of study")]
    public StudyMode? Mode { get; set; }
}

/// <summary>The six axes on which levels are held.</summary>
public enum Axis
{
    Education,
    Professional,
    Political,
    StateManagement,
    Informatics,
    EthnicLanguage,
}

/// <summary>Mode of study.</summary>
public enum StudyMode
{
    FullTime,
    InService,
    Distance,
}
