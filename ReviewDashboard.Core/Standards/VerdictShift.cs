namespace ReviewDashboard.Core.Standards;

/// <summary>A stretch of days on which somebody's verdict is another in one history than in the other.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after; null where the histories end with it.</param>
/// <param name="Before">The result in the first history; null while no main posting is active.</param>
/// <param name="After">The result in the second.</param>
public sealed record VerdictShift(DateOnly From, DateOnly? To, VerdictResult? Before, VerdictResult? After)
{
    /// <summary>The stretches between two histories of the same days, first day first.</summary>
    public static IReadOnlyList<VerdictShift> Between(IReadOnlyList<VerdictSpan> before, IReadOnlyList<VerdictSpan> after)
    {
        var shifts = new List<VerdictShift>();
        var days = before.Concat(after).Select(span => span.From).Distinct().Order().ToList();
        for (var i = 0; i < days.Count; i++)
        {
            var (was, will) = (ResultOn(before, days[i]), ResultOn(after, days[i]));
            DateOnly? to = i + 1 < days.Count ? days[i + 1] : null;
            if (was == will)
                continue;
            if (shifts is [.., var last] && last.To == days[i] && (last.Before, last.After) == (was, will))
                shifts[^1] = last with { To = to };
            else
                shifts.Add(new VerdictShift(days[i], to, was, will));
        }

        return shifts;
    }

    private static VerdictResult? ResultOn(IReadOnlyList<VerdictSpan> history, DateOnly day) =>
        history.Last(span => span.From <= day).Verdict?.Verdict.Result;
}
