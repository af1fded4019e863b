using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Dictionary;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Features.Dictionary;

/// <summary>Definitions in words, for the pages and for the files.</summary>
public static class DefinitionSheet
{
    /// <summary>Where an indicator's family is named.</summary>
    public static string Family(string letters) => DictionaryTexts.ResourceManager.GetString($"Family_{letters}", CultureInfo.CurrentUICulture) ?? letters;

    /// <summary>A table of the data package by its names in both languages, the reader's first.</summary>
    public static string Source(RecordTable table) => string.Format(
        CultureInfo.CurrentCulture, DictionaryTexts.SourceNames, RecordWords.Of(table), ScreenLanguages.IsVietnamese ? table.English : table.Vietnamese, table.Name);

    /// <summary>How an indicator is counted, one label and one sentence each; what does not concern it is left out.</summary>
    public static IEnumerable<(string Label, string Text)> Rules(Indicator indicator) =>
    [
        (DictionaryTexts.Direction, DefinitionWords.Direction(indicator)),
        (DictionaryTexts.Time, DefinitionWords.Time(indicator)),
        (DictionaryTexts.Who, DefinitionWords.Who(indicator)),
        (DictionaryTexts.Filters, DefinitionWords.Filters(indicator)),
        (DictionaryTexts.Level, DefinitionWords.Level(indicator)),
        (DictionaryTexts.Interval, DefinitionWords.Interval(indicator)),
        .. DefinitionWords.Bounds(indicator) is { } bounds ? [(DictionaryTexts.Bounds, bounds)] : Array.Empty<(string, string)>(),
        (DictionaryTexts.Rounding, DefinitionWords.Rounding(indicator)),
    ];

    public static string Version(Indicator indicator) =>
        DictionaryTexts.VersionOf.Say(indicator.Version.Number, Formats.Day(indicator.Version.ChangedOn));

    /// <summary>The definitions as a table, each with its figure.</summary>
    public static DataTable Table(IReadOnlyList<DictionaryLine> lines, ReviewPeriod review) => new(
        DictionaryTexts.Title,
        [
            DictionaryTexts.Code, DictionaryTexts.Name, DictionaryTexts.Question, DictionaryTexts.Numerator, DictionaryTexts.Denominator, DictionaryTexts.Formula,
            DictionaryTexts.Value, DictionaryTexts.NumeratorNow, DictionaryTexts.DenominatorNow,
            DictionaryTexts.Direction, DictionaryTexts.Time, DictionaryTexts.Who, DictionaryTexts.Filters, DictionaryTexts.Level, DictionaryTexts.Interval,
            DictionaryTexts.Bounds, DictionaryTexts.Rounding, DictionaryTexts.Caveats, DictionaryTexts.Sources, DictionaryTexts.Paragraphs, DictionaryTexts.Version,
        ],
        [.. lines.Select(line => new DataRow(
            [
                line.Indicator.Code, line.Indicator.Name, line.Indicator.Question, line.Indicator.Numerator, line.Indicator.Denominator ?? "–", line.Indicator.Formula,
                new DataCell(FigureWords.Value(line.Indicator, line.Figure?.Value), line.Figure?.Value), Number(line.Figure?.Numerator), Number(line.Figure?.Denominator),
                DefinitionWords.Direction(line.Indicator), DefinitionWords.Time(line.Indicator), DefinitionWords.Who(line.Indicator), DefinitionWords.Filters(line.Indicator),
                DefinitionWords.Level(line.Indicator), DefinitionWords.Interval(line.Indicator), DefinitionWords.Bounds(line.Indicator) ?? "–", DefinitionWords.Rounding(line.Indicator),
                string.Join(' ', DefinitionWords.Caveats(line.Indicator, review)), string.Join("; ", line.Indicator.Sources.Select(Source)),
                string.Join(", ", line.Indicator.Paragraphs), Version(line.Indicator),
            ]))]);

    private static DataCell Number(double? number) =>
        number is { } known ? new DataCell(known.ToString("#,0.###", CultureInfo.CurrentCulture), known) : "–";
}
