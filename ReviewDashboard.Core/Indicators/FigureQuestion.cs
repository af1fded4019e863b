using System.Globalization;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
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
    /// <returns>The question, and one sentence per thing in it that means nothing; with any, it is not to be answered.</returns>
    public static (FigureQuestion Question, IReadOnlyList<string> Faults) Parse(
        ReviewFacts facts, string? unit, string? year, string? on, string? codes, IEnumerable<string> where)
    {
        var faults = new List<string>();
        var question = new FigureQuestion(
            IndicatorsOf(codes, faults), UnitsOf(facts.Units, unit, faults), DaysOf(facts, year, on, faults), FilterOf(facts, where, faults));
        return (question, faults);
    }

    /// <summary>Reads a day; tells what is wrong with it.</summary>
    public static DateOnly DayOf(string text, List<string> faults)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            faults.Add(Say(QuestionTexts.BadDay, text));
        return day;
    }

    /// <summary>Reads the code of one unit, or none for the province.</summary>
    public static string UnitOf(UnitTree units, string? unit, List<string> faults)
    {
        if (unit is not null && !units.Exists(unit))
            faults.Add(Say(QuestionTexts.UnknownUnit, unit));
        return unit ?? UnitTree.Province;
    }

    private static IReadOnlyList<Indicator> IndicatorsOf(string? codes, List<string> faults)
    {
        if (codes is null)
            return IndicatorCatalogue.All;
        var found = new List<Indicator>();
        foreach (var code in codes.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            if (IndicatorCatalogue.Find(code) is { } indicator)
                found.Add(indicator);
            else
                faults.Add(Say(QuestionTexts.UnknownIndicator, code));
        }

        return found;
    }

    private static string[] UnitsOf(UnitTree units, string? unit, List<string> faults) =>
        unit is AllUnits ? [.. units.All()] : [UnitOf(units, unit, faults)];

    private static (int? Year, DateOnly On)[] DaysOf(ReviewFacts facts, string? year, string? on, List<string> faults)
    {
        if (on is not null)
            return [(null, DayOf(on, faults))];
        var ends = (year ?? facts.Review.ToYear.ToString(CultureInfo.InvariantCulture)).Split('-');
        if (ends.Length > 2 || !IsYear(ends[0], out var first) || !IsYear(ends[^1], out var last) || last < first || last - first >= MostYears)
        {
            faults.Add(Say(QuestionTexts.BadYear, year));
            return [];
        }

        return [.. Enumerable.Range(first, last - first + 1).Select(each => ((int?)each, ReviewFacts.YearEnd(each)))];
    }

    private static bool IsYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;

    private static ReviewFilter FilterOf(ReviewFacts facts, IEnumerable<string> where, List<string> faults)
    {
        var whole = where.ToLookup(pair => pair.Contains('=', StringComparison.Ordinal));
        faults.AddRange(whole[false].Select(pair => Say(QuestionTexts.FilterWithoutValue, pair)));
        var pairs = whole[true].Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]));
        var (filter, unknown) = ReviewFilter.Parse(pairs, facts.TitleCodes);
        faults.AddRange(unknown.Select(fault => fault.Value is null
            ? Say(QuestionTexts.UnknownFilter, fault.Key)
            : Say(QuestionTexts.UnknownFilterValue, fault.Value, fault.Key,
                string.Join(", ", ReviewFilter.Allowed(Codes.Parse<FilterKey>(fault.Key), facts.TitleCodes)))));
        return filter;
    }

    private static string Say(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
