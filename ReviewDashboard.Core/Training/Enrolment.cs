using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Training;

/// <summary>One person in one course, with the outcome and the evaluation after training.</summary>
[Record("enrolments", "Lượt học", "Enrolments")]
public sealed class Enrolment
{
    [Field("Mã", "Id", Key = true)]
    public required string Id { get; set; }

    [Field("Lớp học", "Course", References = typeof(Course))]
    public required string CourseId { get; set; }

    [Field("Người", "Official", References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Ngày nhập học", "Enrolled on")]
    public DateOnly EnrolledOn { get; set; }

    [Field("Kết quả", "Outcome")]
    public Outcome Outcome { get; set; }

    [Field("Ngày có kết quả", "Outcome on")]
    public DateOnly? OutcomeOn { get; set; }

    [Field("Lý do bỏ học", "Drop-out reason")]
    public DropOutReason? Reason { get; set; }

    [Field("Xếp loại", "Grade")]
    public string? Grade { get; set; }

    [Field("Ngày đánh giá sau đào tạo", "Evaluated on")]
    public DateOnly? EvaluatedOn { get; set; }

    [Field("Đánh giá sau đào tạo", "Evaluation")]
    public Evaluation? Evaluation { get; set; }
}

/// <summary>How an enrolment stands or ended.</summary>
public enum Outcome
{
    Studying,
    Completed,
    DroppedOut,
    Failed,
}

/// <summary>Why a learner dropped out.</summary>
public enum DropOutReason
{
    Workload,
    Family,
    Health,
    Cost,
    Unsuitable,
    Transferred,
    Other,
}

/// <summary>Result of the evaluation after training.</summary>
public enum Evaluation
{
    Effective,
    Partly,
    Ineffective,
}
