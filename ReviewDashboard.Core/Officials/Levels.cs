using System.Collections.Frozen;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Officials;

/// <summary>The levels of each axis, lowest first; a level's rank is its place in that order.</summary>
public static class Levels
{
    /// <summary>Rank of a level that is not known.</summary>
    public const int Unknown = -1;

    private static readonly string[][] ByAxis =
    [
        ["none", "primary", "lower_secondary", "upper_secondary"],
        ["none", "elementary", "intermediate", "college", "university", "postgraduate"],
        ["none", "elementary", "intermediate", "advanced", "bachelor"],
        ["none", "trained", "specialist"],
        ["none", "a", "b", "c", "degree"],
        ["none", "certified"],
    ];

    private static readonly FrozenDictionary<(Axis, string), int> Ranks = Enum.GetValues<Axis>()
        .SelectMany(axis => ByAxis[(int)axis].Select((level, rank) => (Key: (axis, level), rank)))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.rank);

    /// <summary>All level codes of an axis, lowest first.</summary>
    public static IReadOnlyList<string> Of(Axis axis) => ByAxis[(int)axis];

    /// <summary>Rank of a level on its axis, or <see cref="Unknown"/> if the axis has no such level.</summary>
    public static int Rank(Axis axis, string level) => Ranks.GetValueOrDefault((axis, level), Unknown);
}
