namespace ReviewDashboard.Core.Standards;

/// <summary>The verdict of one main posting on a day.</summary>
/// <param name="OfficialId">The holder.</param>
/// <param name="PostingId">The posting.</param>
/// <param name="CommuneCode">Its commune.</param>
/// <param name="TitleCode">Its title.</param>
/// <param name="On">The day.</param>
/// <param name="Verdict">The verdict with its criteria.</param>
public sealed record PostingVerdict(string OfficialId, string PostingId, string CommuneCode, string TitleCode, DateOnly On, Verdict Verdict);
