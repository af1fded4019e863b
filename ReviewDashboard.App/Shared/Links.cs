using System.Globalization;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Shared;

/// <summary>Addresses. Defaults stay out of them.</summary>
public static class Links
{
    private static readonly FilterKey[] FilterKeys = Enum.GetValues<FilterKey>();

    /// <summary>The reader's own account.</summary>
    public const string Account = "/account";

    /// <summary>The overview of a unit.</summary>
    public static string Overview(string unit) => unit == UnitTree.Province ? "/" : $"/?unit={Uri.EscapeDataString(unit)}";

    /// <summary>The records of an indicator in a unit that match a search.</summary>
    public static string Records(string indicator, string unit = UnitTree.Province, string? search = null) =>
        With($"http://here/records/{indicator}", ("unit", unit == UnitTree.Province ? null : unit), ("q", search));

    /// <summary>The dictionary of indicators.</summary>
    public const string DictionaryPath = "/dictionary";

    /// <summary>The words that definitions use.</summary>
    public const string TermsPath = $"{DictionaryPath}/terms";

    /// <summary>What an indicator means.</summary>
    public static string Definition(string indicator) => $"{DictionaryPath}/{indicator}";

    /// <summary>The same with its figure of the unit, day and filter of the page at an address.</summary>
    public static string DefinitionFrom(string uri, string indicator) => Keeping(uri, Definition(indicator), PlaceOfAddress.Named(uri));

    /// <summary>The page of a unit: the overview of the province, a district's page, a commune's page.</summary>
    public static string Place(UnitTree units, string unit) => units.LevelOf(unit) switch
    {
        UnitLevel.District => $"/districts/{Uri.EscapeDataString(unit)}",
        UnitLevel.Commune => $"/communes/{Uri.EscapeDataString(unit)}",
        _ => "/",
    };

    /// <summary>The page of a unit on the same day with the same filter; of units whose records the reader may not see, the overview.</summary>
    public static string PageOf(string uri, UnitTree units, string unit, CurrentUser user) =>
        unit == UnitTree.Province || !user.CanSeeRecordsOf(units.DistrictOf(unit))
            ? Keeping(uri, "/", ("unit", unit == user.HomeUnit ? null : unit))
            : Keeping(uri, Place(units, unit));

    /// <summary>The page of an official.</summary>
    public static string Official(string id) => $"/officials/{Uri.EscapeDataString(id)}";

    /// <summary>How the server fares.</summary>
    public const string HealthPath = "/admin/health";

    /// <summary>The targets, of an indicator and a unit by its query.</summary>
    public const string TargetsPath = "/targets";

    /// <summary>The page of tasks, proposals and documents, and its downloads.</summary>
    public const string Tasks = "tasks";

    /// <summary>A paragraph of the notice, by its code, on the same day with the same filter.</summary>
    public static string Notice(string uri, string paragraph, string? unit = null) => $"{Keeping(uri, "/notice", unit)}#{paragraph}";

    /// <summary>The history, of an official or a unit by its query.</summary>
    public const string HistoryPath = "/history";

    /// <summary>The history of an official's records.</summary>
    public static string HistoryOfOfficial(string id) => $"{HistoryPath}?official={Uri.EscapeDataString(id)}";

    /// <summary>The history of one of an official's records.</summary>
    /// <param name="official">Whose it is.</param>
    /// <param name="table">Name of its table.</param>
    /// <param name="key">Its key within the official's file: its id, of an appraisal its year.</param>
    public static string HistoryOfRecord(string official, string table, string key) =>
        $"{HistoryOfOfficial(official)}&record={Uri.EscapeDataString(table)}:{Uri.EscapeDataString(key)}";

    /// <summary>The history of the people of a district or commune.</summary>
    public static string HistoryOfUnit(string unit) => $"{HistoryPath}?unit={Uri.EscapeDataString(unit)}";

    /// <summary>The id of a record within a page; the parts of a composite key in the order of the contract.</summary>
    public static string RecordId(string table, params object[] key) =>
        $"record-{table}-{string.Join('-', key.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)))}";

    /// <summary>Another page on the same day with the same filter, for the unit given (in its query) or none.</summary>
    public static string Keeping(string uri, string path, string? unit = null) => Keeping(uri, path, ("unit", unit));

    /// <summary>Another page on the same day with the same filter, with some keys set.</summary>
    public static string Keeping(string uri, string path, params ReadOnlySpan<(string Key, string? Value)> changes) => ReadAddress.Of(uri).Keeping(path, changes);

    /// <summary>The page at an address with another unit, and with no official; the reader's home unit stays out of it.</summary>
    public static string Unit(string uri, string unit, string home = UnitTree.Province) =>
        With(uri, ("unit", unit == home ? null : unit), ("official", null));

    /// <summary>The page at an address at the end of another year.</summary>
    public static string Year(string uri, int? year) => With(uri, ("year", year?.ToString(CultureInfo.InvariantCulture)), ("on", null));

    /// <summary>The page at an address on another day that is named as such, and not by its year.</summary>
    public static string Day(string uri, DateOnly day) => With(uri, OfDay(day));

    /// <summary>The keys of an address that name a day as such.</summary>
    public static (string Key, string? Value)[] OfDay(DateOnly day) => [("year", null), ("on", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    /// <summary>The page at an address with another filter, what was junk in it gone.</summary>
    public static string Filter(string uri, ReviewFilter filter) =>
        With(uri, [.. FilterKeys.Select(key => (Codes.Of(key), filter.Has(key) ? string.Join(',', filter[key]) : null))]);

    /// <summary>The page at an address with some keys set, or with null taken away; a page number never survives a change.</summary>
    public static string With(string uri, params ReadOnlySpan<(string Key, string? Value)> changes) => ReadAddress.Of(uri).With(changes);
}
