using System.Globalization;
using System.Text.RegularExpressions;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Reads the parts that questions are made of, as they are typed. What means nothing is told.</summary>
public static partial class QuestionParts
{
    public const string Unit = "unit";
    public const string Year = "year";
    public const string On = "on";
    public const string Code = "code";
    public const string Official = "official";
    public const string AsKnownOn = "as_known_on";

    /// <summary>Reads a day.</summary>
    public static DateOnly DayOf(string text, List<QuestionFault> faults)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            faults.Add(QuestionFault.Say(On, QuestionTexts.BadDay, text));
        return day;
    }

    /// <summary>Reads the code of one unit, or none for the province.</summary>
    public static string UnitOf(UnitTree units, string? unit, List<QuestionFault> faults)
    {
        if (unit is not null && !units.Exists(unit))
            faults.Add(QuestionFault.Say(Unit, QuestionTexts.UnknownUnit, unit));
        return unit ?? UnitTree.Province;
    }

    /// <summary>Reads an instant in ISO 8601 with an offset, which is never guessed; null for none. In UTC.</summary>
    public static DateTime? InstantOf(string? text, List<QuestionFault> faults)
    {
        if (text is null)
            return null;
        if (Iso().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return instant.UtcDateTime;
        faults.Add(QuestionFault.Say(AsKnownOn, QuestionTexts.BadInstant, text));
        return null;
    }

    /// <summary>Reads filters, each as <c>key=value,value</c>.</summary>
    public static ReviewFilter FilterOf(ReviewFacts facts, IEnumerable<string> where, List<QuestionFault> faults)
    {
        var whole = where.ToLookup(pair => pair.Contains('=', StringComparison.Ordinal));
        faults.AddRange(whole[false].Select(pair => QuestionFault.Say(pair, QuestionTexts.FilterWithoutValue, pair)));
        var pairs = whole[true].Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]));
        var (filter, unknown) = ReviewFilter.Parse(pairs, facts.TitleCodes);
        faults.AddRange(unknown.Select(fault => fault.Value is null
            ? QuestionFault.Say(fault.Key, QuestionTexts.UnknownFilter, fault.Key)
            : QuestionFault.Say(fault.Key, QuestionTexts.UnknownFilterValue, fault.Value, fault.Key,
                string.Join(", ", ReviewFilter.Allowed(Codes.Parse<FilterKey>(fault.Key), facts.TitleCodes)))));
        return filter;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
