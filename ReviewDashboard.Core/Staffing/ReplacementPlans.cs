using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Staffing;

/// <summary>Somebody below standard who can no longer be trained, with the plan.</summary>
/// <param name="Record">The posting behind STA-07, without the birth date.</param>
/// <param name="Plan">The latest plan decided by the day; null without one.</param>
/// <param name="State">How the plan stands; null without one.</param>
public sealed record PlannedReplacement(CountedRecord Record, Replacement? Plan, DeadlineState? State);

/// <summary>Lists the people of STA-07 with what is to be done about them.</summary>
public sealed class ReplacementPlans(ReviewFacts facts, CurrentUser user)
{
    private static readonly Indicator Untrainable = IndicatorCatalogue.Find("STA-07")!;

    /// <summary>Those whose records the reader may see: without a plan first, then the overdue.</summary>
    public IReadOnlyList<PlannedReplacement> Of(string unit, DateOnly on, ReviewFilter filter) =>
    [
        .. new RecordListQuery(facts, user).Of(Untrainable, on, filter, unit, RecordPart.Numerator, search: null).Rows
            .Select(record => Line(record with { BirthDate = null }, on))
            .OrderBy(line => line.Plan is not null).ThenBy(line => line.State is not DeadlineState.Overdue).ThenBy(line => line.Plan?.DueOn),
    ];

    private PlannedReplacement Line(CountedRecord record, DateOnly on)
    {
        var plan = facts.Registers.Replacements[record.OfficialId!].Where(plan => plan.DecidedOn <= on)
            .OrderBy(plan => plan.DecidedOn).ThenBy(plan => plan.Id, StringComparer.Ordinal).LastOrDefault();
        return new PlannedReplacement(record, plan, plan is null ? null : Deadline.State(plan.DueOn, plan.DoneOn, on));
    }
}
