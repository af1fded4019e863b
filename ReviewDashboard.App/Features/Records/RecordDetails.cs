using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.App.Features.Records;

/// <summary>What else made a record count, in words: the outcome of an enrolment, the measure of a case, the axis of a need.</summary>
public static class RecordDetails
{
    /// <summary>Of a record; "–" for one of which there is no more to say.</summary>
    public static string Of(CountedRecord record, ReviewFacts facts) => record.Detail is { } detail ? Of(detail, facts) : "–";

    /// <summary>A detail that the records of a figure have.</summary>
    public static string Of(string detail, ReviewFacts facts) => Words(detail, facts) ?? detail;

    /// <summary>What a list is narrowed to: a criterion with its result, a course by its name, or one key or several of a detail;
    /// null where it means nothing.</summary>
    public static string? Find(string narrowing, ReviewFacts facts)
    {
        if (CriteriaQuery.Parse(narrowing) is var (criterion, result))
            return $"{CodeWords.Of(criterion)}, {CodeWords.Criterion(result)}";
        return RecordListQuery.CourseOf(narrowing, facts) is { } course ? course.Source.Name : Words(narrowing, facts);
    }

    private static string? Words(string detail, ReviewFacts facts)
    {
        string?[] words = [.. detail.Split('/').Select(key => Word(key, facts))];
        return words.Contains(null) ? null : string.Join(", ", words);
    }

    // A level held is axis.level; reasons, ends, grades, inspecting bodies and months say what they are before the dot.
    private static string? Word(string key, ReviewFacts facts) => key.Split('.') switch
    {
        ["reason", "unknown"] => RecordTexts.ReasonUnknown,
        ["reason", var code] => Coded<DropOutReason>(code),
        ["end", var code] => Coded<EndReason>(code),
        ["grade", var code] => Coded<AppraisalGrade>(code),
        ["body", _] => InspectingBody.NameOf(facts, key),
        ["month", var number] => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? OversightTexts.Month.Say(month) : null,
        [var axis, var level] => Codes.Find<Axis>(axis) is { } known && Levels.Of(known).Contains(level, StringComparer.Ordinal) ? CodeWords.Level(known, level) : null,
        [ProposalLine.Waiting] => ProgrammeTexts.Waiting,
        [var code] => Coded<Outcome>(code) ?? Coded<Axis>(code) ?? Coded<Ground>(code) ?? Coded<Measure>(code) ?? Coded<TitleCategory>(code)
            ?? Coded<InspectionKind>(code) ?? Coded<FacilityState>(code) ?? Coded<ProposalOutcome>(code)
            ?? (Codes.Find<DeadlineState>(code) is { } state ? DeadlineWords.Of(state) : null)
            ?? facts.Titles.FirstOrDefault(title => title.Code == code)?.Name ?? facts.FindAgency(code)?.Name,
        _ => null,
    };

    private static string? Coded<T>(string code) where T : struct, Enum => Codes.Find<T>(code) is { } value ? CodeWords.Of(value) : null;
}
