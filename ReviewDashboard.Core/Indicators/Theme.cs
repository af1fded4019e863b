namespace ReviewDashboard.Core.Indicators;

/// <summary>Which figures a page is about.</summary>
/// <param name="Kpis">Codes of its figures in their order; the first is what rankings show unless another is chosen.</param>
/// <param name="Trends">Codes of the figures whose lines are drawn together.</param>
public sealed record Theme(IReadOnlyList<string> Kpis, IReadOnlyList<string> Trends)
{
    /// <summary>How many of the figures stand as tiles; the others follow in a list.</summary>
    public int Tiles { get; init; } = Kpis.Count;

    /// <summary>All of the review at once; trends are the three axes: education, professional, political theory.</summary>
    public static Theme Overview { get; } = new(OverviewFigures.KpiCodes, OverviewFigures.AxisCodes);

    /// <summary>Who meets the standard, and what is missing.</summary>
    public static Theme Standards { get; } = new(
        ["STD-01", "STD-02", "STD-03", "STD-04", "STD-05", "STD-06", "STD-08", "STA-07"], OverviewFigures.AxisCodes);

    /// <summary>Who is trained, and with what result.</summary>
    public static Theme Training { get; } = new(
        ["TRN-02", "TRN-01", "TRN-04", "TRN-07", "TRN-08", "TRN-06", "TRN-09", "TRN-11", "TRN-12", "TRN-10"], [])
    { Tiles = 8 };

    /// <summary>Who stops studying, and who leaves afterwards.</summary>
    public static Theme Leaving { get; } = new(["TRN-03", "TRN-05", "TRN-02"], ["TRN-03", "TRN-05"]);

    /// <summary>Who is disciplined, and for what.</summary>
    public static Theme Discipline { get; } = new(["DIS-01", "DIS-03", "DIS-04", "DIS-05"], []);

    /// <summary>Whether communes are staffed, with whom, and who is planned to follow.</summary>
    public static Theme Staffing { get; } = new(
        [
            "STA-01", "STA-05", "STA-06", "STA-09", "STA-07", "STA-08", "PLN-01", "APR-02",
            "STA-02", "STA-03", "STA-04", "PLN-03", "PLN-02", "PLN-04", "STA-10", "STA-11", "APR-01", "DUT-01",
        ],
        ["STA-02", "STA-03", "STA-04"])
    { Tiles = 8 };

    /// <summary>Who inspects, and what comes of it.</summary>
    public static Theme Oversight { get; } = new(["INS-02", "INS-03", "INS-04", "INS-01", "INS-05", "INS-06"], ["INS-02", "INS-04"]);

    /// <summary>What was to be done by whom, and is it done.</summary>
    public static Theme Tasks { get; } = new(["TSK-01", "TSK-02", "PRP-01", "TSK-03", "DOC-01", "DOC-02", "PRG-01", "DUT-02"], []);

    /// <summary>Offices, halls, computers and allowances.</summary>
    public static Theme Facilities { get; } = new(["FAC-01", "FAC-02", "FAC-03", "FAC-04", "FAC-05", "POL-01", "POL-02"], ["FAC-01", "FAC-02", "FAC-05"]);
}
