using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.Core.Programme;

/// <summary>A task with the names of who does it.</summary>
/// <param name="Days">Days since it was due; negative while it is not.</param>
public sealed record TaskLine(ReviewTask Task, string Lead, IReadOnlyList<string> Coordinating, DeadlineState State, int Days)
{
    /// <summary>When it was done, as far as is known on the day.</summary>
    public DateOnly? DoneOn => State is DeadlineState.OnTime or DeadlineState.Late ? Task.DoneOn : null;
}

/// <summary>Lists what the notice told whom to do.</summary>
public sealed class TaskRegister(ReviewFacts facts, CurrentUser user)
{
    /// <summary>The tasks as they stand on a day, in the order of the notice; none for a reader who may not see them,
    /// and none that is given on the conference and not yet due before it.</summary>
    public IReadOnlyList<TaskLine> Of(DateOnly on) => !user.CanSeeProgramme ? [] :
    [
        .. facts.Registers.Tasks.Where(task => on >= facts.Review.ConferenceDate || task.DueOn <= on)
            .OrderBy(task => task.Paragraph, StringComparer.Ordinal).ThenBy(task => task.DueOn).ThenBy(task => task.Id, StringComparer.Ordinal)
            .Select(task => new TaskLine(
                task, facts.AgencyName(task.LeadAgency), [.. task.Coordinating.Select(facts.AgencyName)],
                Deadline.State(task.DueOn, task.DoneOn, on), on.DayNumber - task.DueOn.DayNumber)),
    ];
}
