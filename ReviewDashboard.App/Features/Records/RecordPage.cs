using System.Globalization;
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

    /// <summary>What a part of the list holds. Where its rows are not what the figure counts (courses for seats, payments for people),
    /// or the figure has no numerator (a spread), it is called by what the rows are.</summary>
    public static string Name(Indicator indicator, RecordPart part) =>
        RecordTexts.ResourceManager.GetString($"Part_{indicator.Code.Replace('-', '_')}_{part}", CultureInfo.CurrentUICulture) ?? (indicator.Denominator is null ? NameOfCount(part) : Name(part));

    /// <summary>Why a record is in neither numerator nor denominator.</summary>
    public static string Word(NotCounted why) =>
        RecordTexts.ResourceManager.GetString($"Why_{why}", CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"No text for {why}.");

    // A count or a sum has no numerator.
    private static string NameOfCount(RecordPart part) => part switch
    {
        RecordPart.Numerator => RecordTexts.Tallied,
        RecordPart.Neither => RecordTexts.NotTallied,
        _ => Name(part),
    };

    private static string Name(RecordPart part) => part switch
    {
        RecordPart.Numerator => RecordTexts.Numerator,
        RecordPart.Denominator => RecordTexts.Denominator,
        RecordPart.Rest => RecordTexts.Rest,
        RecordPart.Failed => RecordTexts.Failed,
        RecordPart.Missing => RecordTexts.Missing,
        RecordPart.Counted => RecordTexts.Counted,
        _ => RecordTexts.Neither,
    };
}
