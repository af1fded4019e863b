namespace ReviewDashboard.Core.Indicators;

/// <summary>A unit against its parent: whether the parent's value lies outside the unit's interval, and on which side.</summary>
public enum Comparison
{
    Better,
    Similar,
    Worse,
}

/// <summary>A value against its target.</summary>
public enum TargetState
{
    OnTarget,
    Near,
    Behind,
}
