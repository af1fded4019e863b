using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Oversight;

/// <summary>What an inspection asked somebody to do by a day.</summary>
[Record("recommendations", "Kiến nghị", "Recommendations")]
public sealed class Recommendation
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Cuộc kiểm tra, giám sát", "Inspection", References = typeof(Inspection))]
    public required string InspectionId { get; set; }

    [Field("Nội dung", "Text")]
    public required string Text { get; set; }

    [Field("Nơi thực hiện", "Addressee")]
    public required string Addressee { get; set; }

    [Field("Hạn", "Due on")]
    public DateOnly DueOn { get; set; }

    [Field("Ngày hoàn thành", "Done on")]
    public DateOnly? DoneOn { get; set; }
}
