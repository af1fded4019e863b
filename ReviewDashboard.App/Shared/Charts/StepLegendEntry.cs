using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One step of a colour legend; null is no data. The count is left out where the colours are not of units.</summary>
public sealed record StepLegendEntry(DistanceStep? Step, string Text, int? Count);
