using ReviewDashboard.Core.Changes;

namespace ReviewDashboard.App.Features.Corrections;

/// <summary>Why a form that stands open can be saved no more: the official was moved out of the reader's district.</summary>
/// <param name="District">Code of the district that the official belongs to now; null for none.</param>
/// <param name="By">The change that moved the official; null where the reader may not see it.</param>
public sealed record FormLoss(string? District, Change? By);
