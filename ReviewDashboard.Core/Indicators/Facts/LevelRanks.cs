using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Ranks of the levels that definitions name.</summary>
internal static class LevelRanks
{
    public static readonly int UpperSecondary = Levels.Rank(Axis.Education, "upper_secondary");
    public static readonly int ProfessionalIntermediate = Levels.Rank(Axis.Professional, "intermediate");
    public static readonly int University = Levels.Rank(Axis.Professional, "university");
    public static readonly int PoliticalIntermediate = Levels.Rank(Axis.Political, "intermediate");
    public static readonly int StateManagementTrained = Levels.Rank(Axis.StateManagement, "trained");
    public static readonly int InformaticsA = Levels.Rank(Axis.Informatics, "a");
}
