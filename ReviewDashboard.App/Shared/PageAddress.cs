using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared;

/// <summary>What the address of a page asks for. Junk in it is ignored and told.</summary>
/// <param name="Unit">A code, or <see cref="UnitTree.Province"/>.</param>
/// <param name="On">The day of the figures.</param>
/// <param name="HasDay">The address names a day and not a year.</param>
/// <param name="Filter">People and places.</param>
/// <param name="Faults">The ignored parts, as written.</param>
/// <param name="Clean">The same address without the ignored parts.</param>
public sealed record PageAddress(string Unit, DateOnly On, bool HasDay, ReviewFilter Filter, IReadOnlyList<string> Faults, string Clean)
{
    /// <summary>The same with more parts of <paramref name="uri"/> that mean nothing, each written as <c>key=value</c>.</summary>
    public PageAddress WithFaults(IReadOnlyList<string> more, string uri) => more.Count == 0 ? this : this with
    {
        Faults = [.. Faults, .. more],
        Clean = Links.With(new Uri(new Uri(uri), Clean).AbsoluteUri, [.. more.Select(fault => (fault.Split('=')[0], (string?)null))]),
    };

    /// <summary>Reads an address; <paramref name="ownKeys"/> are those that the page reads itself.
    /// Without a unit it is about the home of <paramref name="user"/>; a unit that the user may not see is junk,
    /// and so is a figure to be shown that is none of the <paramref name="theme"/>, or by which units are not compared.
    /// Days are shown from <paramref name="firstDay"/> on, without one from the baseline.</summary>
    public static PageAddress Parse(
        string uri, ReviewFacts facts, IReadOnlyCollection<string> ownKeys, CurrentUser user, Theme? theme = null, DateOnly? firstDay = null)
    {
        var query = ReadAddress.Query(uri);
        // Later than the review, for what is still open then.
        var (first, last) = (firstDay ?? new DateOnly(facts.Review.BaselineYear, 1, 1), ReviewFacts.YearEnd(facts.Review.ToYear + 1));
        var faults = new List<string>();
        var unit = Read("unit", user.HomeUnit, text => facts.Units.Exists(text) && user.CanSeeUnit(facts.Units, text) ? text : null);
        var year = Read<int?>("year", null, text => Year(text, facts.Review));
        var day = Read<DateOnly?>("on", null, text => IsDay(text, out var asked) && asked >= first && asked <= last ? asked : null);
        if (theme is not null)
            Read("kpi", "", text => theme.Kpis.Contains(text) && IndicatorCatalogue.Find(text)!.IsDefinedFor(unit == UnitTree.Province ? UnitLevel.District : UnitLevel.Commune) ? text : null);
        var rest = query.Where(pair => !ownKeys.Contains(pair.Key) && pair.Key is not ("unit" or "year" or "on"))
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)string.Join(',', pair.Value.ToArray())));
        var (filter, ignored) = ReviewFilter.Parse(rest, facts.TitleCodes);
        faults.AddRange(ignored.Select(fault => fault.Value is null ? fault.Key : $"{fault.Key}={fault.Value}"));
        var junk = faults.Select(fault => (fault.Split('=')[0], (string?)null)).ToArray();
        return new PageAddress(
            unit, day ?? (year is { } end ? ReviewFacts.YearEnd(end) : facts.DefaultDay), day is not null, filter, faults,
            Links.Filter(new Uri(new Uri(uri), Links.With(uri, junk)).AbsoluteUri, filter));

        T Read<T>(string key, T otherwise, Func<string, T?> read)
        {
            if (!query.TryGetValue(key, out var text) || text.Count == 0)
                return otherwise;
            if (text.Count == 1 && read(text[0] ?? "") is { } value)
                return value;
            faults.Add(key == "on" && IsDay(text.ToString(), out _) ? FilterTexts.DaysShown.Say($"{key}={text}", Formats.Day(first), Formats.Day(last)) : $"{key}={text}");
            return otherwise;
        }
    }

    private static int? Year(string text, ReviewPeriod review) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= review.BaselineYear && year <= review.ToYear ? year : null;

    private static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
