using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Why somebody counts otherwise in STD-01 than on an earlier day.</summary>
public enum ChangeCause
{
    /// <summary>In no main posting on the earlier day.</summary>
    Joined,

    /// <summary>In a main posting of another unit on the earlier day.</summary>
    MovedIn,

    /// <summary>In the unit on both days, but earlier outside the filter or under no standard.</summary>
    NewlyCounted,

    /// <summary>Met the standard since.</summary>
    Qualified,

    /// <summary>In the same posting no longer up to the standard: a rule came into force or the time of grace is over.</summary>
    FellUnderRule,

    /// <summary>In another posting, whose standard is not met.</summary>
    FellInNewPost,

    /// <summary>Now in the same unit, but outside the filter or under no standard.</summary>
    NoLongerCounted,

    /// <summary>Now in a main posting of another unit.</summary>
    MovedOut,

    /// <summary>Now in no main posting.</summary>
    Left,
}

/// <summary>How STD-01 of a unit came from one day to another, person by person.</summary>
/// <param name="Before">The figure on the earlier day.</param>
/// <param name="After">The figure on the later day.</param>
/// <param name="Groups">Everybody who counts otherwise, by cause; causes without anybody are left out. Their sums are exactly
/// the difference of the numerators and of the denominators.</param>
public sealed record StandardChange(Figure Before, Figure After, IReadOnlyList<ChangeGroup> Groups);

/// <summary>Those who count otherwise for one cause.</summary>
public sealed record ChangeGroup(ChangeCause Cause, IReadOnlyList<PersonChange> People)
{
    /// <summary>What they change in the number of those who met the standard.</summary>
    public int Numerator => People.Sum(person => Met(person.After) - Met(person.Before));

    /// <summary>What they change in the number of those judged.</summary>
    public int Denominator => People.Sum(person => Counted(person.After) - Counted(person.Before));

    private static int Met(VerdictResult? verdict) => verdict is VerdictResult.Met ? 1 : 0;

    private static int Counted(VerdictResult? verdict) => verdict is null ? 0 : 1;
}

/// <summary>One person who counts otherwise.</summary>
/// <param name="OfficialId">The person.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="CommuneCode">Commune of the later posting within the unit, else of the earlier.</param>
/// <param name="TitleCode">Title of that posting.</param>
/// <param name="Before">The verdict counted on the earlier day; null where none was.</param>
/// <param name="After">The verdict counted on the later day; null where none is.</param>
public sealed record PersonChange(
    string OfficialId, string Name, string CommuneCode, string TitleCode, VerdictResult? Before, VerdictResult? After);
