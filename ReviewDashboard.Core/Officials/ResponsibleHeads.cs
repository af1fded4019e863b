using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Officials;

/// <summary>Who answers for a commune.</summary>
/// <param name="CommuneCode">The commune.</param>
/// <param name="OfficialId">The responsible official; null where none is named or the reader may not see the official.</param>
/// <param name="Name">Name of the official.</param>
/// <param name="TitleCode">Title of the main posting on the day; null without one.</param>
public sealed record ResponsibleHead(string CommuneCode, string? OfficialId, string? Name, string? TitleCode);

/// <summary>Names the responsible heads of a unit's communes.</summary>
public sealed class ResponsibleHeads(ReviewFacts facts, CurrentUser user)
{
    public IReadOnlyList<ResponsibleHead> Of(string unit, DateOnly on) =>
        [.. facts.Units.CommunesOf(unit).Select(commune => Head(commune.Code, commune.ResponsibleOfficialId, on))];

    private ResponsibleHead Head(string commune, string? official, DateOnly on)
    {
        if (official is null || facts.HomeOf(official) is not { } home || !user.CanSee(home) || facts.Find(official) is not var (block, place))
            return new ResponsibleHead(commune, null, null, null);
        return new ResponsibleHead(commune, official, block.People[place].Name, facts.VerdictOf(official, on)?.TitleCode);
    }
}
