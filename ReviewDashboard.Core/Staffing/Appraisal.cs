using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Staffing;

/// <summary>The yearly grade of a person (Law 22/2008/QH12, articles 29 and 58).</summary>
[Record("appraisals", "Đánh giá, phân loại hằng năm", "Appraisals")]
public sealed class Appraisal
{
    [Field("Người", "Official", Key = true, References = typeof(Official))]
    public required string OfficialId { get; set; }

    [Field("Năm", "Year", Key = true, Highest = FieldAttribute.LastYear)]
    public int Year { get; set; }

    [Field("Xếp loại", "Grade")]
    public AppraisalGrade Grade { get; set; }
}

/// <summary>Grades, best first.</summary>
public enum AppraisalGrade
{
    Excellent,
    Good,
    Limited,
    Failed,
}
