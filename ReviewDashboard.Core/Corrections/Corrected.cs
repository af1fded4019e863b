using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Corrections;

/// <summary>A record as a correction leaves it, with what it is checked against.</summary>
/// <param name="Record">The record after the correction.</param>
/// <param name="File">The official's file after it.</param>
/// <param name="Ground">What the records may name.</param>
public sealed record Corrected<T>(T Record, OfficialFile File, CorrectionGround Ground);

/// <summary>What records may name, and the day on which they are corrected.</summary>
/// <param name="Facts">Units, titles and courses.</param>
/// <param name="Today">Nothing has happened later.</param>
public sealed record CorrectionGround(ReviewFacts Facts, DateOnly Today);
