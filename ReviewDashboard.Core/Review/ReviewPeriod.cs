using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Review;

/// <summary>The one period under review: its decision, its years, its limits (Decision 07-QĐ/TU).</summary>
[Record("review", "Kỳ rà soát", "Review period")]
public sealed class ReviewPeriod
{
    [Field("Quyết định", "Decision")]
    public required string Decision { get; set; }

    [Field("Tên Đề án", "Title of the programme")]
    public required string Title { get; set; }

    [Field("Năm gốc", "Baseline year", Highest = FieldAttribute.LastYear)]
    public int BaselineYear { get; set; }

    [Field("Từ năm", "From year", Highest = FieldAttribute.LastYear)]
    public int FromYear { get; set; }

    [Field("Đến năm", "To year", Highest = FieldAttribute.LastYear)]
    public int ToYear { get; set; }

    [Field("Ngày quyết định", "Date of the decision")]
    public DateOnly DecisionDate { get; set; }

    [Field("Ngày hội nghị", "Date of the conference")]
    public DateOnly ConferenceDate { get; set; }

    [Field("Tuổi trẻ (dưới)", "Young means below (age)")]
    public int YoungAge { get; set; }

    [Field("Giới hạn tuổi đào tạo (nam)", "Training age limit, men")]
    public int TrainingAgeLimitMale { get; set; }

    [Field("Giới hạn tuổi đào tạo (nữ)", "Training age limit, women")]
    public int TrainingAgeLimitFemale { get; set; }

    [Field("Thời hạn theo dõi bỏ việc (tháng)", "Leaving window (months)")]
    public int LeaveWindowMonths { get; set; }

    [Field("Thời hạn đánh giá sau đào tạo (tháng)", "Evaluation window (months)")]
    public int EvaluationWindowMonths { get; set; }
}
