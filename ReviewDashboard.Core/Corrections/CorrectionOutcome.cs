using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>How a correction ended.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <summary>Written, as this change of the history.</summary>
    public sealed record Saved(long Change) : CorrectionOutcome;

    /// <summary>Nothing differs from what is recorded, so nothing was written.</summary>
    public sealed record Unchanged : CorrectionOutcome;

    /// <summary>Nothing was written: what is wrong, per column.</summary>
    public sealed record Invalid(IReadOnlyList<CorrectionFault> Faults) : CorrectionOutcome;

    /// <summary>Nothing was written: somebody changed the record since the form was opened.</summary>
    /// <param name="By">Who.</param>
    /// <param name="At">When, in UTC.</param>
    /// <param name="Now">The record's texts now; null when it has been deleted.</param>
    /// <param name="Columns">The columns that came to differ.</param>
    public sealed record Stale(string? By, DateTime? At, RecordDraft? Now, IReadOnlyList<RecordColumn> Columns) : CorrectionOutcome;

    /// <summary>Nothing was written: the user may not correct this official's records.</summary>
    public sealed record Forbidden : CorrectionOutcome;
}
