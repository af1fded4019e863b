using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Api;

/// <summary>A parameter of the HTTP interface: what is not one of these is refused, and the reference is made from them.</summary>
/// <param name="Name">As it stands in the query.</param>
/// <param name="Example">A value that is understood.</param>
/// <param name="Text">What it means, in the language of the moment.</param>
/// <param name="Most">Of a whole number from 1 the greatest; null for texts.</param>
public sealed record ApiParameter(string Name, string Example, Func<string> Text, int? Most = null)
{
    public const string Search = "q";
    public const string Verdict = "verdict";
    public const string PageNumber = "page";
    public const string PageSize = "size";

    private static readonly ApiParameter On = new(QuestionParts.On, "2013-06-30", () => ApiTexts.DayText);
    private static readonly ApiParameter OwnUnit = new(QuestionParts.Unit, "597", () => ApiTexts.OwnUnitText);

    private static readonly ApiParameter[] People =
    [
        Filter(FilterKey.Category, "cadre"), Filter(FilterKey.Title, "PARTY_SECRETARY,PC_CHAIR"), Filter(FilterKey.Sex, "female"),
        Filter(FilterKey.Age, "<30,30-39"), Filter(FilterKey.Ethnicity, "minority"),
    ];

    private static readonly ApiParameter[] Places = [Filter(FilterKey.Terrain, "mountain,island"), Filter(FilterKey.Kind, "commune")];

    public static IReadOnlyList<ApiParameter> OfIndicators { get; } =
    [
        new(QuestionParts.Unit, "597", () => ApiTexts.UnitText),
        new(QuestionParts.Year, "2010-2015", () => ApiTexts.YearText),
        new(QuestionParts.On, "2013-06-30", () => ApiTexts.OnText),
        new(QuestionParts.Code, "STD-01,TRN-02", () => ApiTexts.CodeText),
        .. People, .. Places,
        new(QuestionParts.AsKnownOn, "2014-01-31T17:00:00+07:00", () => ApiTexts.AsKnownOnText),
    ];

    public static IReadOnlyList<ApiParameter> OfVerdicts { get; } =
        [OwnUnit, new(QuestionParts.Official, "O00001048", () => ApiTexts.OfficialText), On];

    public static IReadOnlyList<ApiParameter> OfUnits { get; } = [new(QuestionParts.Unit, "597", () => ApiTexts.UnitsText), .. Places];

    public static IReadOnlyList<ApiParameter> OfOfficials { get; } =
    [
        OwnUnit, On, .. People, .. Places,
        new(Search, "nguyen van", () => ApiTexts.SearchText),
        new(Verdict, "not_met", () => Values(ApiTexts.VerdictText, Codes.All(typeof(VerdictResult)))),
        new(PageNumber, "1", () => ApiTexts.PageText, int.MaxValue),
        new(PageSize, "50", () => ApiTexts.SizeText, ApiPaging.LargestSize),
    ];

    private static ApiParameter Filter(FilterKey key, string example) => new(Codes.Of(key), example, () => key is FilterKey.Title
        ? ApiTexts.TitleText
        : Values(key is FilterKey.Terrain or FilterKey.Kind ? ApiTexts.PlaceText : ApiTexts.PeopleText, ReviewFilter.Allowed(key, [])));

    private static string Values(string text, IEnumerable<string> codes) => $"{text} {ApiTexts.Values}: {string.Join(", ", codes.Select(code => $"`{code}`"))}.";
}
