using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Shared;

/// <summary>The sign that goes with the word and the colour of a verdict.</summary>
public static class VerdictSigns
{
    public static string Of(VerdictResult? result) => result switch
    {
        VerdictResult.Met => "✓",
        VerdictResult.NotMet => "✕",
        VerdictResult.Unknown => "?",
        _ => "–",
    };
}
