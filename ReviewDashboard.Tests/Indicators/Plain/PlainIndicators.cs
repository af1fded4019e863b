using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Tests.Indicators.Plain;

/// <summary>Counts indicators from the words of their definitions: every question walks through the lists of records again.
/// Asked for a unit, a day and a filter it answers no figure where the indicator is undefined.</summary>
public sealed partial class PlainIndicators(RecordSet records)
{
    public static readonly string[] Codes =
    [
        "STD-01", "STD-02", "STD-03", "STD-04", "STD-05", "STD-06", "STD-08",
        "LVL-01", "LVL-02", "LVL-03", "LVL-04", "LVL-05", "LVL-06",
        "STA-01", "STA-02", "STA-03", "STA-04", "STA-05", "STA-06", "STA-07", "STA-08", "STA-09", "STA-11",
        "TRN-01", "TRN-02", "TRN-03", "TRN-04", "TRN-05", "TRN-07", "TRN-08", "TRN-12",
        "DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05",
    ];

    private static readonly TitleCategory[] CadresAndCivilServants = [TitleCategory.Cadre, TitleCategory.CivilServant];

    private readonly PlainTerms terms = new(records);
    private readonly Dictionary<string, Commune> communes = records.Of<Commune>().ToDictionary(commune => commune.Code);

    public PlainJudge Judge { get; } = new(new PlainTerms(records));

    public IReadOnlyList<PlainFigure> Count(string code, string unit, DateOnly on, PlainFilter filter)
    {
        var question = new Question(unit, on, filter);
        if (filter.AsksForPerson && code is ("STA-01" or "TRN-01" or "TRN-12"))
            return [];
        if (filter.AsksForPlace && code is ("TRN-01" or "TRN-12"))
            return [];
        if (code == "TRN-12" && unit != "province")
            return [];
        if (code is ("TRN-01" or "STD-08") && communes.ContainsKey(unit))
            return [];
        return code[..3] switch
        {
            "STD" or "LVL" => [StandardsAndLevels(code, question)],
            "STA" => [Staffing(code, question)],
            "TRN" => [Training(code, question)],
            _ => Discipline(code, question),
        };
    }

    /// <summary>P(D, unit): the active main postings in the unit that the filter takes.</summary>
    private List<Posting> P(Question question) =>
        [.. terms.MainPostingsOn(question.On).Where(posting => Takes(question, posting, question.On, CadresAndCivilServants))];

    /// <summary>The posting lies in the unit, and filter and usual categories take it with its person as of the day.</summary>
    private bool Takes(Question question, Posting posting, DateOnly day, TitleCategory[]? usual) =>
        IsIn(question.Unit, posting.CommuneCode)
        && question.Filter.Takes(terms.CommuneOf(posting))
        && question.Filter.Takes(terms.TitleOf(posting), usual)
        && question.Filter.Takes(terms.Person(posting.OfficialId), day);

    /// <summary>The same for an event of a person: placed by the posting on its day; without any posting it belongs to the province only,
    /// and only while no filter asks for a place, category or title.</summary>
    private bool TakesEvent(Question question, string officialId, DateOnly day, TitleCategory[]? usual)
    {
        if (terms.PostingOnDayOf(officialId, day) is { } posting)
            return Takes(question, posting, day, usual);
        return usual is null && question.Unit == "province" && !question.Filter.AsksForPlace && !question.Filter.AsksForPost
            && question.Filter.Takes(terms.Person(officialId), day);
    }

    private bool IsIn(string unit, string communeCode) =>
        unit == "province" || unit == communeCode || unit == communes[communeCode].DistrictCode;

    /// <summary>In the year of D, up to D.</summary>
    private static bool InYear(Question question, DateOnly? day) =>
        day is { } known && known.Year == question.On.Year && known <= question.On;

    private static PlainFigure Ratio(string code, Question question, int numerator, int denominator) =>
        new(code, null, question.Unit, numerator, denominator);

    private static PlainFigure Tally(string code, Question question, int count) => new(code, null, question.Unit, count, null);

    private sealed record Question(string Unit, DateOnly On, PlainFilter Filter);
}
