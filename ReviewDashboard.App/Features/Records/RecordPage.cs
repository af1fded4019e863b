using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Features.Records;

/// <summary>What the page of records, its parts and its download have in common.</summary>
public static class RecordPage
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 50;

    /// <summary>Keys of the address that are the list's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["part", "q", "page"];

    public static string Name(RecordPart part) => part switch
    {
        RecordPart.Numerator => RecordTexts.Numerator,
        RecordPart.Denominator => RecordTexts.Denominator,
        RecordPart.Rest => RecordTexts.Rest,
        _ => RecordTexts.Neither,
    };
}
