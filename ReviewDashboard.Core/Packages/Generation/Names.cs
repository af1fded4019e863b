using System.Globalization;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Makes up names as people of the south-central coast bear them, by ethnicity, sex and year of birth.</summary>
internal sealed class Names
{
    /// <summary>From this year of birth newer middle and given names are in use.</summary>
    private const string NewerCohort = "1975";

    private readonly Dictionary<(string People, string Part, string Sex, string BornFrom), List<(string Item, double Weight)>> lists =
        Rulebook.Rows("names")
            .GroupBy(row => (row["people"], row["part"], row["sex"], row["born_from"]))
            .ToDictionary(
                group => group.Key,
                group => group.Select(row => (row["name"], double.Parse(row["weight"], CultureInfo.InvariantCulture))).ToList());

    public string Of(Dice dice, string ethnicity, Sex sex, int birthYear)
    {
        var sexCode = Records.Codes.Of(sex);
        var cohort = birthYear >= int.Parse(NewerCohort, CultureInfo.InvariantCulture) ? NewerCohort : "1900";
        string[] parts = [Part("surname", ""), Part("middle", sexCode), Part("given", sexCode)];
        return string.Join(' ', parts.Where(part => part.Length > 0).Distinct(StringComparer.Ordinal));

        string Part(string part, string sexOfPart)
        {
            var list = lists.GetValueOrDefault((ethnicity, part, sexOfPart, cohort))
                ?? lists.GetValueOrDefault((ethnicity, part, sexOfPart, "1900"))
                ?? lists.GetValueOrDefault((ethnicity, part, sexOfPart, ""));
            return list is null ? "" : dice.Pick(list);
        }
    }
}
