using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.App.Features.Records;

/// <summary>What else made a record count, in words: the outcome of an enrolment, the measure of a case, the axis of a need.</summary>
public static class RecordDetails
{
    public static string Of(CountedRecord record) => record.Detail is { } detail ? Of(detail) : "–";

    /// <summary>What a list is narrowed to: a detail, a criterion with its result, or a course by its name.</summary>
    public static string Of(string narrowing, ReviewFacts facts) => CriteriaQuery.Parse(narrowing) is var (criterion, result)
        ? $"{CodeWords.Of(criterion)}, {CodeWords.Criterion(result)}"
        : facts.Courses.FirstOrDefault(course => RecordListQuery.CourseDetail(course.Source.Id) == narrowing)?.Source.Name ?? Of(narrowing);

    /// <summary>A detail by its code; a level held is <c>axis.level</c>, a reason <c>reason.code</c>, a grade <c>grade.code</c>.</summary>
    public static string Of(string detail) => detail.Split('.') switch
    {
        ["reason", var code] => Codes.Find<DropOutReason>(code) is { } reason ? CodeWords.Of(reason) : RecordTexts.ReasonUnknown,
        ["grade", var code] when Codes.Find<AppraisalGrade>(code) is { } grade => CodeWords.Of(grade),
        [var axis, var level] when Codes.Find<Axis>(axis) is { } known => CodeWords.Level(known, level),
        _ => RecordTexts.ResourceManager.GetString($"Detail_{detail}", CultureInfo.CurrentUICulture) ?? detail,
    };
}
