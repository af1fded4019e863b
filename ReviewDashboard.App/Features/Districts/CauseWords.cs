using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Features.Districts;

/// <summary>Causes of a change in words.</summary>
public static class CauseWords
{
    public static string Of(ChangeCause cause) => cause switch
    {
        ChangeCause.Joined => DistrictTexts.Joined,
        ChangeCause.MovedIn => DistrictTexts.MovedIn,
        ChangeCause.NewlyCounted => DistrictTexts.NewlyCounted,
        ChangeCause.Qualified => DistrictTexts.Qualified,
        ChangeCause.FellUnderRule => DistrictTexts.FellUnderRule,
        ChangeCause.FellInNewPost => DistrictTexts.FellInNewPost,
        ChangeCause.NoLongerCounted => DistrictTexts.NoLongerCounted,
        ChangeCause.MovedOut => DistrictTexts.MovedOut,
        _ => DistrictTexts.Left,
    };
}
