namespace ReviewDashboard.Core.Programme;

/// <summary>How something with a due day stands.</summary>
public enum DeadlineState
{
    OnTime,
    Late,
    Overdue,
    Running,
}

/// <summary>Judges due days. As in INS-03 and TSK-02, what is due today is not overdue yet.</summary>
public static class Deadline
{
    /// <summary>How what is due on a day, and was done on another or is not, stands on a third.</summary>
    public static DeadlineState State(DateOnly due, DateOnly? done, DateOnly on) => done is { } finished && finished <= on
        ? finished <= due ? DeadlineState.OnTime : DeadlineState.Late
        : due < on ? DeadlineState.Overdue : DeadlineState.Running;
}
