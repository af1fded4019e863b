using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Indicators;

/// <summary>DIS: discipline, by the post held on the day of the decision.</summary>
internal static class DisciplineIndicators
{
    private static readonly CountRequest People = new(RowSet.DecidedCases, Flag.Counted, WhoCounts.CadresAndCivilServants, DistinctPeople: true);
    private static readonly CountRequest Repeated = People with { Flag = Flag.Repeated };

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new RateIndicator { Code = "DIS-01", Paragraphs = ["L4"], Unit = IndicatorUnit.PerThousand, Direction = Direction.LowerBetter, IsFlow = true },
        new GroundsIndicator { Code = "DIS-02", Paragraphs = ["L4"], Unit = IndicatorUnit.Count, Direction = Direction.LowerBetter, IsFlow = true },
        new ShareIndicator
        {
            Code = "DIS-03", Paragraphs = ["L4"], Set = RowSet.DecidedCases, Part = Flag.Severe, Whole = Flag.Counted,
            Direction = Direction.LowerBetter, IsFlow = true, HasInterval = true,
        },
        new RepeatedIndicator { Code = "DIS-04", Paragraphs = ["L4"], Direction = Direction.LowerBetter, IsFlow = true, HasInterval = true },
        new CountIndicator
        {
            Code = "DIS-05", Paragraphs = ["L4"], Set = RowSet.OpenCases, Part = Flag.Counted, Unit = IndicatorUnit.Count, Direction = Direction.LowerBetter,
        },
    ];

    /// <summary>One record per person: of several cases the first, found repeated when any of them is.</summary>
    private static IEnumerable<CountedRecord> Disciplined(RecordLister lister, WhoCounts who, string unit, Func<bool, (bool Numerator, bool Denominator)> place) =>
        lister.Rows(RowSet.DecidedCases, who, unit).GroupBy(found => (found.Block, found.Row.Person)).Select(cases =>
        {
            var (block, row) = cases.MinBy(found => found.Block.AllCases[found.Row.Record].DecidedOn);
            var (inNumerator, inDenominator) = place(cases.Any(found => found.Row.Has(Flag.Repeated)));
            return lister.Record(RowSet.DecidedCases, block, row, inNumerator, inDenominator);
        });

    /// <summary>DIS-01: people disciplined per thousand in post at the end.</summary>
    private sealed class RateIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests { get; } = [People, CountRequest.Population];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit) =>
            [(null, new Tally(counting.Of(People, unit), counting.Of(CountRequest.Population, unit)))];

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            Disciplined(lister, Who, unit, _ => (true, false)).Concat(lister.Rows(RowSet.Population, Who, unit)
                .Select(found => lister.Record(RowSet.Population, found.Block, found.Row, inNumerator: false, inDenominator: true)));
    }

    /// <summary>DIS-02: cases by what was breached.</summary>
    private sealed class GroundsIndicator : Indicator
    {
        private static readonly Ground[] Grounds = Enum.GetValues<Ground>();

        internal override IReadOnlyList<CountRequest> Requests { get; } =
            [.. Grounds.Select(ground => new CountRequest(RowSet.DecidedCases, Flag.Ground + (int)ground, WhoCounts.CadresAndCivilServants))];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            var figures = new List<(string?, Tally)>(Grounds.Length);
            foreach (var ground in Grounds)
                figures.Add((Codes.Of(ground), new Tally(counting.Of(Requests[(int)ground], unit))));
            return figures;
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            lister.Rows(RowSet.DecidedCases, Who, unit).Select(found => lister.Record(
                RowSet.DecidedCases, found.Block, found.Row, inNumerator: true, inDenominator: false,
                Codes.Of(found.Block.AllCases[found.Row.Record].Ground)));
    }

    /// <summary>DIS-04: people disciplined who had been before.</summary>
    private sealed class RepeatedIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests { get; } = [Repeated, People];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit) =>
            [(null, new Tally(counting.Of(Repeated, unit), counting.Of(People, unit)))];

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            Disciplined(lister, Who, unit, repeated => (repeated, true));
    }
}
