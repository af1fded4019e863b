using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Shared.Charts;

/// <summary>Style classes of the meanings that colours have; hatched where there is no data.</summary>
public static class ChartClass
{
    public static string Of(DistanceStep? step) => step switch
    {
        null => "no-data",
        { } known => $"step-{(int)known + 1}",
    };

    public static string Of(TargetState? state) => state switch
    {
        TargetState.OnTarget => "good",
        TargetState.Near => "near",
        TargetState.Behind => "behind",
        _ => "neutral",
    };

    public static string Of(Comparison? comparison) => comparison switch
    {
        Comparison.Better => "better",
        Comparison.Worse => "worse",
        Comparison.Similar => "similar",
        _ => "unknown",
    };
}
