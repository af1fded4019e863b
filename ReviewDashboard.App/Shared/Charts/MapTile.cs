using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Charts;

/// <summary>One commune of the tile map.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Group">Code of the district it is drawn with.</param>
/// <param name="Column">Column in the map, null to be laid out.</param>
/// <param name="Row">Row in the map, null to be laid out.</param>
/// <param name="Step">Its colour; null is no data.</param>
/// <param name="Text">Name, value and fraction, for tip and screen reader.</param>
/// <param name="Href">Where a click leads.</param>
/// <param name="IsOutlined">Whether it belongs to the chosen unit.</param>
/// <param name="Name">What is written in it; null where tiles are too many to be read.</param>
public sealed record MapTile(string Code, string Group, int? Column, int? Row, DistanceStep? Step, string Text, string Href, bool IsOutlined, string? Name = null);

/// <summary>A district of the tile map: its name above its tiles.</summary>
public sealed record MapGroup(string Code, string Name, string Href);
