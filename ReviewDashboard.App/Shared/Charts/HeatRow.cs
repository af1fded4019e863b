using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One unit of a heat map with a cell per year.</summary>
public sealed record HeatRow(string Name, string Href, IReadOnlyList<HeatCell> Cells, bool IsCurrent = false);

/// <summary>One cell: its colour (null is no data), what it reads, what its tip says, and where it leads.</summary>
public sealed record HeatCell(DistanceStep? Step, string Text, string Tip, string Href);
