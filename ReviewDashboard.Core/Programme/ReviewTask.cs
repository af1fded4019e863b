using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Programme;

/// <summary>What a paragraph of the notice told somebody to do.</summary>
[Record("tasks", "Nhiệm vụ", "Tasks")]
public sealed class ReviewTask
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Đoạn của thông báo", "Paragraph")]
    public required string Paragraph { get; set; }

    [Field("Nội dung", "Text")]
    public required string Text { get; set; }

    [Field("Chủ trì", "Lead agency", References = typeof(Agency))]
    public required string LeadAgency { get; set; }

    [Field("Phối hợp", "Coordinating", Optional = true, References = typeof(Agency))]
    public string[] Coordinating { get; set; } = [];

    [Field("Hạn", "Due on")]
    public DateOnly DueOn { get; set; }

    [Field("Ngày hoàn thành", "Done on")]
    public DateOnly? DoneOn { get; set; }

    [Field("Tiến độ", "Progress")]
    public string? Progress { get; set; }
}
