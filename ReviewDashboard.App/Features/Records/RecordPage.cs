using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Features.Records;

/// <summary>What the page of records, its parts and its download have in common.</summary>
public static class RecordPage
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 50;

    /// <summary>Keys of the address that are the list's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["part", "q", "page", "detail"];

    /// <summary>What a part of the list holds. Where its rows are not what the figure counts (courses for seats, communes for posts),
    /// or the figure has no numerator (a spread), it is called by what the rows are.</summary>
    public static string Name(Indicator indicator, RecordPart part) => (indicator.Code, part) switch
    {
        ("STA-01", RecordPart.Numerator) => RecordTexts.InPost,
        ("STA-01", RecordPart.Denominator) => RecordTexts.CommunesWithQuota,
        ("TRN-01", RecordPart.Numerator) => RecordTexts.Enrolments,
        ("TRN-01", RecordPart.Denominator) => RecordTexts.CoursesWithSeats,
        ("STD-08", RecordPart.Numerator) => RecordTexts.EndsMet,
        ("STD-08", RecordPart.Denominator) => RecordTexts.EndsJudged,
        ("STD-08", RecordPart.Rest) => RecordTexts.EndsRest,
        _ => Name(part),
    };

    private static string Name(RecordPart part) => part switch
    {
        RecordPart.Numerator => RecordTexts.Numerator,
        RecordPart.Denominator => RecordTexts.Denominator,
        RecordPart.Rest => RecordTexts.Rest,
        RecordPart.Failed => RecordTexts.Failed,
        RecordPart.Missing => RecordTexts.Missing,
        _ => RecordTexts.Neither,
    };
}
