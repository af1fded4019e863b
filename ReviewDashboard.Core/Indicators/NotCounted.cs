namespace ReviewDashboard.Core.Indicators;

/// <summary>Why a record that a figure looked at is in neither its numerator nor its denominator.</summary>
public enum NotCounted
{
    /// <summary>No rule binds the holder of the post on the day.</summary>
    NoStandard,

    /// <summary>Rules bind, but none asks for this criterion.</summary>
    CriterionNotAsked,

    /// <summary>No record says the level.</summary>
    LevelUnknown,

    /// <summary>The title takes any professional field.</summary>
    AnyFieldFits,

    /// <summary>The professional level is below intermediate.</summary>
    BelowIntermediate,

    /// <summary>The record of the professional level names no field.</summary>
    FieldUnknown,

    NativeCommuneUnknown,
    MeetsStandard,
    VerdictUnknown,

    /// <summary>Below a level criterion, and young enough to be trained.</summary>
    StillTrainable,

    /// <summary>Below standard by age alone.</summary>
    BelowByAgeOnly,

    DroppedOut,
    NotPassed,

    /// <summary>Appraised limited or failed.</summary>
    AppraisedLow,

    NoTarget,
    NoQuota,
    NobodyEntitled,
    NoArrears,
    NoHamlets,
    NoHall,
    NotYetBuilt,
    NoComputers,

    /// <summary>Cost, budget or expense is empty or zero.</summary>
    NoMoney,

    NoRecommendation,

    /// <summary>A re-inspection or re-supervision, which follows another.</summary>
    IsFollowUp,

    NotYetDue,
    DoneAlready,
    NotYetReceived,
}
