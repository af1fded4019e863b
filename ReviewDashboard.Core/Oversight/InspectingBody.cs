using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;

namespace ReviewDashboard.Core.Oversight;

/// <summary>Agencies of one kind at all levels: the People's Councils, the inspectorates. The data knows no kinds of agency,
/// but codes of district agencies end in the code of their district, and what is left of them is shared.</summary>
public static class InspectingBody
{
    /// <summary>The key of an agency's kind: <c>body.HDND</c>.</summary>
    public static string KeyOf(Agency agency) =>
        agency.DistrictCode is { } district && agency.Code.Length > district.Length && agency.Code.EndsWith(district, StringComparison.Ordinal)
            ? $"body.{agency.Code[..^district.Length]}"
            : $"body.{agency.Code}";

    /// <summary>The name of the kind that a key says; null where the data knows no such agency.</summary>
    public static string? NameOf(ReviewFacts facts, string key) =>
        facts.Registers.Agencies.Values.Where(agency => KeyOf(agency) == key).ToList() is { Count: > 0 } agencies ? NameOf(agencies) : null;

    /// <summary>What the names of agencies of one kind begin with: "Hội đồng nhân dân".</summary>
    public static string NameOf(IReadOnlyCollection<Agency> agencies)
    {
        var names = agencies.Select(agency => agency.Name.Split(' ')).ToList();
        var shared = names[0].TakeWhile((word, place) => names.TrueForAll(name => place < name.Length && string.Equals(name[place], word, StringComparison.Ordinal)));
        return string.Join(' ', shared) is { Length: > 0 } name ? name : agencies.First().Name;
    }
}

/// <summary>Months as keys of inspections.</summary>
public static class InspectionMonth
{
    /// <summary>The key of the month of a day: <c>month.03</c>.</summary>
    public static string KeyOf(DateOnly? day) => day is { } known ? KeyOf(known.Month) : "month.none";

    /// <inheritdoc cref="KeyOf(DateOnly?)"/>
    public static string KeyOf(int month) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"month.{month:00}");
}
