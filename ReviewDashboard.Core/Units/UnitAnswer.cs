using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Units;

/// <summary>A unit as other programs read it; the names of its properties in snake_case are a contract.</summary>
/// <param name="Code">Code, or <c>province</c>.</param>
/// <param name="Name">The bare name; of the province its code.</param>
/// <param name="Kind"><c>province</c>, or the kind of the district or commune.</param>
/// <param name="Parent">Code of the unit above; null for the province.</param>
public sealed record UnitAnswer(string Code, string Name, string Kind, string? Parent)
{
    public static UnitAnswer Of(UnitTree units, string unit) => new(
        unit, units.Name(unit),
        units.District(unit) is { } district ? Codes.Of(district.Kind) : units.Commune(unit) is { } commune ? Codes.Of(commune.Kind) : UnitTree.Province,
        units.ParentOf(unit));
}
