namespace ReviewDashboard.Core.Changes;

/// <summary>Why a record is corrected.</summary>
public enum ReasonKind
{
    /// <summary>It was typed wrongly.</summary>
    TypingError,

    /// <summary>A decision or diploma says so.</summary>
    Document,

    /// <summary>It was reported late.</summary>
    LateReport,

    /// <summary>A check found it.</summary>
    Verification,

    Other,
}
