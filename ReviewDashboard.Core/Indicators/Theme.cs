namespace ReviewDashboard.Core.Indicators;

/// <summary>Which figures a page is about.</summary>
/// <param name="Kpis">Codes of its tiles in their order; the first is what rankings show unless another is chosen.</param>
/// <param name="Trends">Codes of the figures whose lines are drawn together.</param>
public sealed record Theme(IReadOnlyList<string> Kpis, IReadOnlyList<string> Trends)
{
    /// <summary>All of the review at once; trends are the three axes: education, professional, political theory.</summary>
    public static Theme Overview { get; } = new(OverviewFigures.KpiCodes, OverviewFigures.AxisCodes);

    /// <summary>Who meets the standard, and what is missing.</summary>
    public static Theme Standards { get; } = new(
        ["STD-01", "STD-02", "STD-03", "STD-04", "STD-05", "STD-06", "STD-08", "STA-07"], OverviewFigures.AxisCodes);

    /// <summary>Who is trained, and with what result.</summary>
    public static Theme Training { get; } = new(["TRN-02", "TRN-01", "TRN-04", "TRN-07", "TRN-08", "TRN-12"], []);

    /// <summary>Who stops studying, and who leaves afterwards.</summary>
    public static Theme Leaving { get; } = new(["TRN-03", "TRN-05", "TRN-02"], ["TRN-03", "TRN-05"]);

    /// <summary>Who is disciplined, and for what.</summary>
    public static Theme Discipline { get; } = new(["DIS-01", "DIS-03", "DIS-04", "DIS-05"], []);
}
