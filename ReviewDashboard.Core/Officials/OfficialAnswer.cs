using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Officials;

/// <summary>An official in a main posting as other programs read it; the names of its properties in snake_case are a contract.
/// No birth date is among them, so every role reads the same.</summary>
/// <param name="Id">Id of the official.</param>
/// <param name="Name">Full name.</param>
/// <param name="Sex">Code of the sex.</param>
/// <param name="Unit">Code of the commune of the posting.</param>
/// <param name="Title">Code of its title.</param>
/// <param name="Verdict">Code of its verdict on the day.</param>
public sealed record OfficialAnswer(string Id, string Name, string Sex, string Unit, string Title, string Verdict)
{
    public static OfficialAnswer Of(OfficialRow row) =>
        new(row.Id, row.Name, Codes.Of(row.Sex), row.CommuneCode, row.TitleCode, Codes.Of(row.Verdict));
}
