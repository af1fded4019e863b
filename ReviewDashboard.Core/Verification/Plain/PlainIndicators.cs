using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>Counts indicators from the words of their definitions: every question walks through the lists of records again.
/// Asked for a unit, a day and a filter it answers no figure where the indicator is undefined.</summary>
public sealed partial class PlainIndicators(RecordSet records)
{
    public static readonly string[] Codes =
    [
        "STD-01", "STD-02", "STD-03", "STD-04", "STD-05", "STD-06", "STD-08",
        "LVL-01", "LVL-02", "LVL-03", "LVL-04", "LVL-05", "LVL-06",
        "STA-01", "STA-02", "STA-03", "STA-04", "STA-05", "STA-06", "STA-07", "STA-08", "STA-09", "STA-10", "STA-11",
        "PLN-01", "PLN-02", "PLN-03", "PLN-04", "APR-01", "APR-02", "DUT-01", "DUT-02",
        "TRN-01", "TRN-02", "TRN-03", "TRN-04", "TRN-05", "TRN-06", "TRN-07", "TRN-08", "TRN-09", "TRN-10", "TRN-11", "TRN-12",
        "DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05",
        "INS-01", "INS-02", "INS-03", "INS-04", "INS-05", "INS-06",
        "DOC-01", "DOC-02", "PRG-01", "POL-01", "POL-02", "FAC-01", "FAC-02", "FAC-03", "FAC-04", "FAC-05",
        "TSK-01", "TSK-02", "TSK-03", "PRP-01",
    ];

    private static readonly string[] KnowPeople =
    [
        "STD-01", "STD-02", "STD-03", "STD-04", "STD-05", "STD-06", "STD-08",
        "LVL-01", "LVL-02", "LVL-03", "LVL-04", "LVL-05", "LVL-06",
        "STA-02", "STA-03", "STA-04", "STA-05", "STA-06", "STA-07", "STA-08", "STA-09", "STA-11",
        "DUT-01", "APR-01", "APR-02", "DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05",
        "TRN-02", "TRN-03", "TRN-04", "TRN-05", "TRN-07", "TRN-08",
    ];

    private static readonly string[] OfTheProvinceOnly =
        ["TRN-06", "TRN-09", "TRN-10", "TRN-11", "TRN-12", "DOC-01", "DOC-02", "TSK-01", "TSK-02", "TSK-03", "PRP-01"];

    private static readonly TitleCategory[] CadresAndCivilServants = [TitleCategory.Cadre, TitleCategory.CivilServant];

    private readonly PlainTerms terms = new(records);
    private readonly Dictionary<string, Commune> communes = records.Of<Commune>().ToDictionary(commune => commune.Code);

    public PlainJudge Judge { get; } = new(new PlainTerms(records));

    public IReadOnlyList<PlainFigure> Count(string code, string unit, DateOnly on, PlainFilter filter)
    {
        var question = new Question(unit, on, filter);
        if (filter.AsksForPerson && !KnowPeople.Contains(code))
            return [];
        if (filter.AsksForPlace && (code == "TRN-01" || OfTheProvinceOnly.Contains(code)))
            return [];
        if (unit != "province" && OfTheProvinceOnly.Contains(code))
            return [];
        if (code is ("TRN-01" or "STD-08") && communes.ContainsKey(unit))
            return [];
        return code[..3] switch
        {
            "STD" or "LVL" => [StandardsAndLevels(code, question)],
            "STA" => [Staffing(code, question)],
            "PLN" => [Planning(code, question)],
            "APR" => [Appraisals(code, question)],
            "DUT" => [Duties(code, question)],
            "TRN" => [code is "TRN-06" or "TRN-09" or "TRN-10" or "TRN-11" or "TRN-12" ? Courses(code, question) : Training(code, question)],
            "DIS" => Discipline(code, question),
            "INS" => [Oversight(code, question)],
            "FAC" => [Facilities(code, question)],
            _ => [Programme(code, question)],
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

    /// <summary>The communes of the unit that a place filter leaves in.</summary>
    private List<Commune> CommunesOf(Question question) => [.. records.Of<Commune>().Where(commune => Lies(question, commune.Code))];

    /// <summary>For what belongs to a commune and to nobody's posting.</summary>
    private bool Lies(Question question, string communeCode) =>
        IsIn(question.Unit, communeCode) && question.Filter.Takes(communes[communeCode]);

    private bool IsIn(string unit, string communeCode) =>
        unit == "province" || unit == communeCode || unit == communes[communeCode].DistrictCode;

    /// <summary>In the year of D, up to D.</summary>
    private static bool InYear(Question question, DateOnly? day) =>
        day is { } known && known.Year == question.On.Year && known <= question.On;

    /// <summary>A yearly record without a day is placed on 31 December.</summary>
    private static bool InYear(Question question, int year) => InYear(question, new DateOnly(year, 12, 31));

    private static PlainFigure Ratio(string code, Question question, int numerator, int denominator) =>
        new(code, null, question.Unit, numerator, denominator);

    private static PlainFigure Tally(string code, Question question, int count) => new(code, null, question.Unit, count, null);

    /// <summary>Money in million VND, rounded to six decimals; what is not known counts as 0.</summary>
    private static double Sum<T>(IEnumerable<T> rows, Func<T, decimal?> money) => (double)Math.Round(rows.Sum(row => money(row) ?? 0), 6);

    private sealed record Question(string Unit, DateOnly On, PlainFilter Filter);
}
