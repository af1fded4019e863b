using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>How taking a change back ended.</summary>
public abstract record UndoOutcome
{
    private UndoOutcome()
    {
    }

    /// <summary>Taken back, by this change of the history.</summary>
    public sealed record Saved(long Change) : UndoOutcome;

    /// <summary>Nothing was written: what is wrong with the reason.</summary>
    public sealed record ReasonInvalid(CorrectionFault Fault) : UndoOutcome;

    /// <summary>Nothing was written: a later change touched the same fields or rows.</summary>
    public sealed record Overtaken(Change Later) : UndoOutcome;

    /// <summary>Nothing was written: the records after it would not hold together.</summary>
    public sealed record Invalid(IReadOnlyList<(RecordColumn Column, string Message)> Faults) : UndoOutcome;

    /// <summary>Nothing was written: the change made the official, or touched more than this official's records, as imports do.</summary>
    public sealed record TooWide : UndoOutcome;

    /// <summary>Nothing was written: there is no such change of this official's records.</summary>
    public sealed record Missing : UndoOutcome;

    /// <summary>Nothing was written: the user may not correct this official's records.</summary>
    public sealed record Forbidden : UndoOutcome;
}
