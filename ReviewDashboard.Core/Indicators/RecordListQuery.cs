using System.Globalization;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Search;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Which of the records behind a figure are listed.</summary>
public enum RecordPart
{
    Numerator,
    Denominator,

    /// <summary>In the denominator and not in the numerator.</summary>
    Rest,

    /// <summary>In the denominator, not in the numerator, and not for want of a record.</summary>
    Failed,

    /// <summary>Could not be counted for want of a record.</summary>
    Missing,

    /// <summary>Looked at and counted in neither.</summary>
    Neither,

    /// <summary>In the numerator, the denominator or both: their amounts add up to the figure.</summary>
    Counted,
}

/// <summary>The records behind one figure, for one reader.</summary>
/// <param name="Counts">How many there are of each part, seen or not: these are the figure's own numbers.</param>
/// <param name="Rows">Those of the part that the reader may see and that match the search. Birth dates are left out for readers who may not see them.</param>
/// <param name="Hidden">How many of the part belong to districts whose records the reader may not see.</param>
/// <param name="IsOfAmounts">Its records are of one kind and add amounts, and not one each.</param>
public sealed record RecordList(
    Indicator Indicator, Figure? Figure, RecordPart Part, IReadOnlyDictionary<RecordPart, int> Counts, IReadOnlyList<CountedRecord> Rows, int Hidden,
    bool IsOfAmounts)
{
    /// <summary>What the rows add to the numerator, or to the count or sum.</summary>
    public double PartSum => Math.Round(Rows.Sum(row => row.Part), 6);

    /// <summary>What the rows add to the denominator.</summary>
    public double WholeSum => Math.Round(Rows.Sum(row => row.Whole), 6);
}

/// <summary>Lists the very records that a figure was counted from.</summary>
public sealed class RecordListQuery(ReviewFacts facts, CurrentUser user)
{
    /// <summary>Names are Vietnamese in every language of the screen.</summary>
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), CompareOptions.None);

    private const string CoursePrefix = "course.";

    private readonly Dictionary<string, string> titles = facts.Titles.ToDictionary(title => title.Code, title => $"{title.NameVi} {title.NameEn}", StringComparer.Ordinal);

    /// <summary>The list of a part of an indicator's records in a unit; <paramref name="search"/> is found in name, title and unit
    /// without regard to case and diacritics, what is written as typed first, <paramref name="detail"/> is what <see cref="CountedRecord.Detail"/> must say or the keys that it must have, or <c>course.ID</c> for those
    /// of one course, or what <see cref="CriteriaQuery.Detail"/> writes.</summary>
    public RecordList Of(Indicator indicator, DateOnly on, ReviewFilter filter, string unit, RecordPart part, string? search, string? detail = null)
    {
        var all = facts.List(indicator, on, filter, unit);
        var counts = Enum.GetValues<RecordPart>().ToDictionary(known => known, known => all.Count(record => Is(record, known)));
        var isNarrow = Narrowing(detail, on, filter, unit);
        var chosen = all.Where(record => Is(record, part) && isNarrow(record)).ToList();
        var seen = chosen.Where(IsVisible).ToList();
        var words = FoldedText.Of(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var typed = new TypedWords(search ?? "");
        var rows = seen
            .Where(record => words.Length == 0 || Matches(record, words))
            .OrderBy(record => typed.HaveDiacritics && !typed.Begin(TextOf(record)))
            .ThenBy(record => record.CommuneCode, StringComparer.Ordinal)
            .ThenBy(record => record.Name, ByName)
            .ThenBy(record => record.Id, StringComparer.Ordinal)
            .Select(ForReader);
        return new RecordList(
            indicator, Figure.Sum(facts.Count(indicator, on, filter, [unit])), part, counts, [.. rows], chosen.Count - seen.Count,
            all.Any(AddsAmount) && all.Select(record => record.Table).Distinct(StringComparer.Ordinal).Count() == 1);
    }

    /// <summary>What narrows a list to one course.</summary>
    public static string CourseDetail(string course) => CoursePrefix + course;

    /// <summary>The course that a list is narrowed to; null where it is narrowed to something else.</summary>
    public static CourseFact? CourseOf(string detail, ReviewFacts facts) => detail.StartsWith(CoursePrefix, StringComparison.Ordinal)
        ? Array.Find(facts.Ground.Courses, course => detail.AsSpan(CoursePrefix.Length).SequenceEqual(course.Source.Id))
        : null;

    private static bool AddsAmount(CountedRecord record) => record.Part is not (0 or 1) || record.Whole is not (0 or 1);

    private static bool Is(CountedRecord record, RecordPart part) => part switch
    {
        RecordPart.Numerator => record.InNumerator,
        RecordPart.Denominator => record.InDenominator,
        RecordPart.Rest => record.InDenominator && !record.InNumerator,
        RecordPart.Failed => record.InDenominator && !record.InNumerator && !record.IsMissing,
        RecordPart.Missing => record.IsMissing,
        RecordPart.Neither => !record.InDenominator && !record.InNumerator,
        _ => record.InDenominator || record.InNumerator,
    };

    private Func<CountedRecord, bool> Narrowing(string? detail, DateOnly on, ReviewFilter filter, string unit)
    {
        if (detail is null)
            return _ => true;
        if (CriteriaQuery.Parse(detail) is var (criterion, result))
        {
            var postings = new CriteriaQuery(facts, unit, on, filter).Postings(criterion, result);
            return record => record.Table is "postings" && postings.Contains(record.Id);
        }

        return record => record.Says(detail) || (record.CourseId is { } course && detail == CourseDetail(course));
    }

    private CountedRecord ForReader(CountedRecord record) => user.CanSeeBirthDates || record is not { BirthDate: { } birth, AgeDay: { } day }
        ? record
        : record with { BirthDate = null, AgeDay = user.AgeDay(day), Age = Ages.On(birth, user.AgeDay(day)) };

    private bool IsVisible(CountedRecord record) =>
        user.CanSeeRecordsOf(record.CommuneCode is { } commune ? facts.Units.ParentOf(commune) : null);

    private bool Matches(CountedRecord record, string[] words)
    {
        var text = FoldedText.Of(TextOf(record));
        return Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal));
    }

    private string TextOf(CountedRecord record)
    {
        var place = record.CommuneCode is { } commune ? $"{facts.Units.Name(commune)} {facts.Units.Name(facts.Units.ParentOf(commune)!)}" : "";
        var title = record.TitleCode is { } code ? titles.GetValueOrDefault(code) : "";
        return $"{record.Name} {title} {place}";
    }
}
