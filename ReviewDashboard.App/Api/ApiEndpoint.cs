using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Api;

/// <summary>A question that the HTTP interface answers.</summary>
/// <param name="Name">The last part of its path.</param>
/// <param name="Parameters">What can be asked.</param>
/// <param name="Summary">What it answers, in the language of the moment.</param>
/// <param name="Text">How it is asked and what is to be minded.</param>
/// <param name="Example">An answer with invented people and figures, in JSON.</param>
public sealed record ApiEndpoint(string Name, IReadOnlyList<ApiParameter> Parameters, Func<string> Summary, Func<string> Text, string Example)
{
    public static ApiEndpoint Indicators { get; } = new("indicators", ApiParameter.OfIndicators, () => ApiTexts.Indicators, () => ApiTexts.IndicatorsText, """
        [{ "code": "STD-01", "breakdown": null, "unit": "597", "year": 2013, "on": "2013-12-31", "numerator": 7, "denominator": 10, "value": 70,
           "low": 39.68, "high": 89.22, "at_least": 70, "at_most": 80 }]
        """);

    public static ApiEndpoint Verdicts { get; } = new("verdicts", ApiParameter.OfVerdicts, () => ApiTexts.Verdicts, () => ApiTexts.VerdictsText, """
        [{ "official": "O00000000", "posting": "P00000000", "unit": "23092", "title": "PC_CHAIR", "on": "2013-06-30", "verdict": "not_met",
           "criteria": [{ "criterion": "min_political", "rule": "S2004-08-UB-LLCT", "document": "QĐ 04/2004/QĐ-BNV", "clause": "Điều 8",
                          "required": "intermediate", "held": "elementary", "result": "not_met" }] }]
        """);

    public static ApiEndpoint Units { get; } = new("units", ApiParameter.OfUnits, () => ApiTexts.Units, () => ApiTexts.UnitsAnswerText, """
        [{ "code": "province", "name": "province", "kind": "province", "parent": null },
         { "code": "597", "name": "Hàm Thuận Bắc", "kind": "district", "parent": "province" },
         { "code": "23092", "name": "Hàm Đức", "kind": "commune", "parent": "597" }]
        """);

    public static ApiEndpoint Officials { get; } = new("officials", ApiParameter.OfOfficials, () => ApiTexts.Officials, () => ApiTexts.OfficialsText, """
        [{ "id": "O00000000", "name": "Nguyễn Văn An", "sex": "male", "unit": "23092", "title": "PARTY_SECRETARY", "verdict": "met" }]
        """);

    public static IReadOnlyList<ApiEndpoint> All { get; } = [Indicators, Verdicts, Units, Officials];

    /// <summary>Answers page by page.</summary>
    public bool IsPaged => Parameters.Any(parameter => parameter.Name == ApiParameter.PageNumber);

    public string Path => $"{ApiProblems.Root}/{Name}";
}
