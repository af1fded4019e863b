namespace ReviewDashboard.Core.Accounts;

/// <summary>The districts that an official's records are open to.</summary>
/// <param name="District">Code of the district of the latest main posting, to which the official belongs; null without one.</param>
/// <param name="Served">Codes of all districts served in.</param>
public sealed record OfficialHome(string? District, IReadOnlyCollection<string> Served);
