using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>The shares of a believable province that the story is steered towards: at the end of 2010 and of 2015, straight in between.</summary>
internal static class Aims
{
    public const int FirstYear = 2005;
    public const int BaselineYear = 2010;
    public const int LastYear = 2015;
    public const int YoungAge = 35;
    public const int TrainingAgeMale = 50;
    public const int TrainingAgeFemale = 45;
    public const int LeaveWindowMonths = 24;
    public const int EvaluationWindowMonths = 12;

    public static DateOnly LastDay { get; } = new(LastYear, 12, 31);

    /// <summary>Per axis and level above the lowest: share of the staff at that level or above.</summary>
    private static readonly (double From, double To)[][] AtLeast =
    [
        [(0.995, 1.0), (0.955, 0.99), (0.813, 0.95)],
        [(0.68, 0.91), (0.615, 0.88), (0.15, 0.44), (0.11, 0.38), (0.0, 0.005)],
        [(0.76, 0.88), (0.555, 0.73), (0.03, 0.07), (0.004, 0.01)],
        [(0.572, 0.84), (0.05, 0.13)],
        [(0.38, 0.80), (0.14, 0.33), (0.02, 0.04), (0.01, 0.03)],
        [],
    ];

    public static double Young(int year) => Path(0.20, 0.22, 0.29, year);

    public static double Female(int year) => Path(0.185, 0.20, 0.26, year);

    public static double Staffing(int year) => Path(0.865, 0.90, 0.97, year);

    public static double Missing(int year) => Path(0.03, 0.03, 0.015, year);

    public static double DropOut(int year) => Path(0.095, 0.094, 0.081, year);

    public static double Failure(int year) => Path(0.031, 0.031, 0.034, year);

    public static double LeavingAfterTraining(int year) => Path(0.040, 0.040, 0.035, year);

    public static double Evaluated(int year) => Path(0.31, 0.27, 0.655, year);

    public static double Discipline(int year) => Path(0.0115, 0.0128, 0.0100, year);

    public static int Levels(Axis axis) => AtLeast[(int)axis].Length;

    /// <summary>Share of the district's staff at the level or above.</summary>
    public static double Share(Axis axis, int level, int year, double shift)
    {
        var (from, to) = AtLeast[(int)axis][level - 1];
        var mean = Path(from, from, to, year);
        return Math.Clamp(mean + (shift * 4 * mean * (1 - mean)), 0, 1);
    }

    private static double Path(double first, double baseline, double last, int year) => year <= BaselineYear
        ? first + ((baseline - first) * (year - FirstYear) / (BaselineYear - FirstYear))
        : baseline + ((last - baseline) * (year - BaselineYear) / (LastYear - BaselineYear));
}
