using System.Globalization;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Which figures somebody asks for.</summary>
/// <param name="Indicators">The indicators.</param>
/// <param name="Units">Codes of the units.</param>
/// <param name="Days">The days, each with its year where a year was asked for.</param>
/// <param name="Filter">The people and places.</param>
public sealed record FigureQuestion(
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<string> Units, IReadOnlyList<(int? Year, DateOnly On)> Days, ReviewFilter Filter)
{
    /// <summary>Every unit.</summary>
    public const string AllUnits = "all";

    private const int MostYears = 100;

    /// <summary>Reads a question as it is typed; what is not given is the province, the last year under review, every indicator.</summary>
    /// <param name="facts">The facts that know the units and titles.</param>
    /// <param name="unit">A unit's code, <c>province</c> or <c>all</c>.</param>
    /// <param name="year"><c>2013</c> or <c>2010-2015</c>.</param>
    /// <param name="on">A day, such as <c>2013-06-30</c>, instead of a year.</param>
    /// <param name="codes">Codes of indicators, separated by commas.</param>
    /// <param name="where">Filters, each as <c>key=value,value</c>.</param>
    /// <returns>The question, and what in it means nothing; with any, it is not to be answered.</returns>
    public static (FigureQuestion Question, IReadOnlyList<QuestionFault> Faults) Parse(
        ReviewFacts facts, string? unit, string? year, string? on, string? codes, IEnumerable<string> where)
    {
        var faults = new List<QuestionFault>();
        var question = new FigureQuestion(
            IndicatorsOf(codes, faults), UnitsOf(facts.Units, unit, faults), DaysOf(facts, year, on, faults), QuestionParts.FilterOf(facts, where, faults));
        return (question, faults);
    }

    private static IReadOnlyList<Indicator> IndicatorsOf(string? codes, List<QuestionFault> faults)
    {
        if (codes is null)
            return IndicatorCatalogue.All;
        var found = new List<Indicator>();
        foreach (var code in codes.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            if (IndicatorCatalogue.Find(code) is { } indicator)
                found.Add(indicator);
            else
                faults.Add(QuestionFault.Say(QuestionParts.Code, QuestionTexts.UnknownIndicator, code));
        }

        return found;
    }

    private static string[] UnitsOf(UnitTree units, string? unit, List<QuestionFault> faults) =>
        unit is AllUnits ? [.. units.All()] : [QuestionParts.UnitOf(units, unit, faults)];

    private static (int? Year, DateOnly On)[] DaysOf(ReviewFacts facts, string? year, string? on, List<QuestionFault> faults)
    {
        if (on is not null)
            return [(null, QuestionParts.DayOf(on, faults))];
        var ends = (year ?? facts.Review.ToYear.ToString(CultureInfo.InvariantCulture)).Split('-');
        if (ends.Length > 2 || !IsYear(ends[0], out var first) || !IsYear(ends[^1], out var last) || last < first || last - first >= MostYears)
        {
            faults.Add(QuestionFault.Say(QuestionParts.Year, QuestionTexts.BadYear, year));
            return [];
        }

        return [.. Enumerable.Range(first, last - first + 1).Select(each => ((int?)each, ReviewFacts.YearEnd(each)))];
    }

    private static bool IsYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;
}
