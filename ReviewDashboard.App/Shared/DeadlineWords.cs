using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Programme;

namespace ReviewDashboard.App.Shared;

/// <summary>How what has a due day stands, in words and in its colour.</summary>
public static class DeadlineWords
{
    public static string Of(DeadlineState state) => state switch
    {
        DeadlineState.OnTime => ProgrammeTexts.OnTime,
        DeadlineState.Late => ProgrammeTexts.Late,
        DeadlineState.Overdue => ProgrammeTexts.Overdue,
        _ => ProgrammeTexts.Running,
    };

    /// <summary>Style class of its part of a bar.</summary>
    public static string Class(DeadlineState state) => state switch
    {
        DeadlineState.OnTime => "good",
        DeadlineState.Late => "near",
        DeadlineState.Overdue => "behind",
        _ => "rest",
    };
}
