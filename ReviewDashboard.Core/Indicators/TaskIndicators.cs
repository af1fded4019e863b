using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>TSK: what the notice tells whom to do, PRP: what localities proposed. They know no commune.</summary>
internal static class TaskIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        Of("TSK-01", ["T1", "T2", "T3", "T4", "T5", "T6"], Direction.HigherBetter, (facts, on) => facts.Registers.Tasks
            .Select(task => task.DueOn <= on
                ? new Entry(task, -1, task.DoneOn <= task.DueOn ? 1 : 0, 1, task.DueOn)
                : new Entry(task, -1, 0, Day: task.DueOn, Why: NotCounted.NotYetDue)), typeof(ReviewTask)),
        Of("TSK-02", ["T1", "T2", "T3", "T4", "T5", "T6"], Direction.LowerBetter, (facts, on) => facts.Registers.Tasks
            .Select(task => new Entry(
                task, -1, task.DueOn < on && !(task.DoneOn <= on) ? 1 : 0, Day: task.DueOn,
                Why: task.DoneOn <= on ? NotCounted.DoneAlready : NotCounted.NotYetDue)), typeof(ReviewTask), IndicatorUnit.Count),
        Of("TSK-03", ["R"], Direction.HigherBetter, (facts, on) => facts.Registers.Acknowledgements
            .Select(sent => new Entry(sent, -1, sent.AcknowledgedOn <= on ? 1 : 0, 1, sent.SentOn)), typeof(Acknowledgement)),
        Of("PRP-01", ["T6"], Direction.HigherBetter, (facts, on) => facts.Registers.Proposals
            .Select(proposal => proposal.ReceivedOn <= on
                ? new Entry(proposal, -1, proposal.AnsweredOn <= on ? 1 : 0, 1, proposal.ReceivedOn)
                : new Entry(proposal, -1, 0, Day: proposal.ReceivedOn, Why: NotCounted.NotYetReceived)), typeof(Proposal)),
    ];

    private static RegisterIndicator Of(
        string code, string[] paragraphs, Direction direction, Func<ReviewFacts, DateOnly, IEnumerable<Entry>> entries,
        Type from, IndicatorUnit unit = IndicatorUnit.Percent) => new()
        {
            Code = code,
            Paragraphs = paragraphs,
            Direction = direction,
            Unit = unit,
            LowestLevel = UnitLevel.Province,
            TakesPersonFilters = false,
            TakesPlaceFilters = false,
            HasInterval = unit is IndicatorUnit.Percent,
            From = [from],
            Entries = entries,
        };
}
