namespace ReviewDashboard.Core.Training;

/// <summary>Why somebody was not the right one to be sent to a course (TRN-07).</summary>
public enum WrongLearner
{
    /// <summary>Held no main posting on the day of enrolment.</summary>
    NoPost,

    /// <summary>The course was for other categories.</summary>
    OtherCategory,

    /// <summary>Had the level already that the course leads to.</summary>
    LevelHeld,
}
