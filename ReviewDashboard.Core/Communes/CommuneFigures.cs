using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Communes;

/// <summary>Counts what the brief of a commune compares, and its training year by year.</summary>
public sealed class CommuneFigures(ReviewFacts facts, string commune, DateOnly on, ReviewFilter filter)
{
    /// <summary>Codes of the figures compared, in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        ["STD-01", "STD-02", "STD-03", "STD-04", "STA-05", "STA-01", "DUT-01", "APR-01", "TRN-02", "TRN-03", "TRN-05", "DIS-01", "INS-02", "FAC-02", "POL-01"];

    private static readonly Indicator[] Compared = [.. Codes.Select(code => IndicatorCatalogue.Find(code)!)];

    private static readonly Indicator Completion = IndicatorCatalogue.Find("TRN-02")!;
    private static readonly Indicator DropOut = IndicatorCatalogue.Find("TRN-03")!;
    private static readonly Indicator Left = IndicatorCatalogue.Find("TRN-05")!;

    public IReadOnlyList<ComparedFigure> AgainstParents()
    {
        var table = facts.CountAll(Compared, [on], filter);
        var district = facts.Units.ParentOf(commune)!;
        return [.. Compared.Select(indicator =>
        {
            var (own, above, top) = (table.Of(indicator, on, commune), table.Of(indicator, on, district), table.Of(indicator, on, UnitTree.Province));
            return new ComparedFigure(
                indicator, own, above, top,
                own is null ? null : OverviewQuery.Compared(own, above, Wilson.Z95),
                own is null ? null : OverviewQuery.Compared(own, top, Wilson.Z95),
                facts.Targets.Of(indicator.Code, commune, on.Year));
        })];
    }

    public IReadOnlyList<TrainingYear> Training()
    {
        var days = Days();
        var table = facts.CountAll([Completion, DropOut, Left], days, filter);
        return [.. days.Select(day => new TrainingYear(day, table.Of(Completion, day, commune), table.Of(DropOut, day, commune), table.Of(Left, day, commune)))];
    }

    /// <summary>PLN-01 of the commune.</summary>
    public Figure? KeyPosts() => facts.Count(IndicatorCatalogue.Find("PLN-01")!, on, filter, [commune]) is [var only] ? only : null;

    /// <summary>How many records a figure of the commune counts, over all its breakdowns.</summary>
    public int Numerator(string code) => (int)facts.Count(IndicatorCatalogue.Find(code)!, on, filter, [commune]).Sum(figure => figure.Numerator ?? 0);

    /// <summary>Cases decided with a measure in the year up to the day (DIS-02), and open on it (DIS-05).</summary>
    public (int Decided, int Open) Discipline() => (Numerator("DIS-02"), Numerator("DIS-05"));

    /// <summary>The enrolments in the numerators of the years, newest first.</summary>
    public IReadOnlyList<CountedRecord> DropOuts() => Numerators(DropOut);

    /// <inheritdoc cref="DropOuts"/>
    public IReadOnlyList<CountedRecord> LeftAfter() => Numerators(Left);

    // A brief names people; their birth dates stay where they are.
    private IReadOnlyList<CountedRecord> Numerators(Indicator indicator) =>
    [
        .. Days().SelectMany(day => facts.List(indicator, day, filter, commune)).Where(record => record.InNumerator)
            .OrderByDescending(record => record.Day).Select(record => record with { BirthDate = null }),
    ];

    private DateOnly[] Days() =>
        [.. Enumerable.Range(facts.Review.FromYear, Math.Max(0, on.Year - facts.Review.FromYear + 1)).Select(year => year == on.Year ? on : ReviewFacts.YearEnd(year))];
}
