namespace ReviewDashboard.Core.Indicators;

/// <summary>Which edition of its definition an indicator is counted by.</summary>
/// <param name="Number">Raised by one whenever what is counted changes.</param>
/// <param name="ChangedOn">The day on which it was last raised.</param>
public sealed record DefinitionVersion(int Number, DateOnly ChangedOn)
{
    public static DefinitionVersion First { get; } = new(1, new DateOnly(2026, 11, 25));
}
