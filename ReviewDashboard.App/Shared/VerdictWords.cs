using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Shared;

/// <summary>Verdicts in words.</summary>
public static class VerdictWords
{
    /// <summary>The verdict; a dash for none.</summary>
    public static string Of(VerdictResult? verdict) => verdict switch
    {
        VerdictResult.Met => RecordTexts.Met,
        VerdictResult.NotMet => RecordTexts.NotMet,
        VerdictResult.Unknown => RecordTexts.Unknown,
        VerdictResult.NoStandard => RecordTexts.NoStandard,
        _ => "–",
    };
}
