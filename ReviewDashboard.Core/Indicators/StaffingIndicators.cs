using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>STA: who staffs the communes.</summary>
internal static class StaffingIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        new QuotaIndicator { Code = "STA-01", Paragraphs = ["T1"], TakesPersonFilters = false },
        Share("STA-02", ["E3", "T2"], Flag.Young, Flag.Counted, Direction.HigherBetter),
        Share("STA-03", ["T2"], Flag.Female, Flag.Counted, Direction.HigherBetter),
        Share("STA-04", ["T2"], Flag.Minority, Flag.Counted, Direction.HigherBetter),
        Share("STA-05", ["L3"], Flag.FieldMisfit, Flag.FieldJudged, Direction.LowerBetter),
        new ShareIndicator
        {
            Code = "STA-06", Paragraphs = ["C1", "E3"], Set = RowSet.Population, Part = Flag.Native, Whole = Flag.NativeKnown,
            Direction = Direction.Neutral, HasInterval = true,
        },
        new CountIndicator
        {
            Code = "STA-07", Paragraphs = ["L2", "T1"], Set = RowSet.Population, Part = Flag.BelowUntrainable,
            Unit = IndicatorUnit.Count, Direction = Direction.LowerBetter,
        },
        new ShareIndicator
        {
            Code = "STA-08", Paragraphs = ["L2", "T1"], Set = RowSet.BelowYearEarlier, Part = Flag.Gone, Whole = Flag.Counted, HasInterval = true,
        },
        new ShareIndicator
        {
            Code = "STA-09", Paragraphs = ["C1"], Set = RowSet.Appointments, Part = Flag.NotMet, Whole = Flag.Judged,
            Direction = Direction.LowerBetter, IsFlow = true, HasInterval = true,
        },
        new RegisterIndicator
        {
            Code = "STA-10", Paragraphs = ["T2"], TakesPersonFilters = false, HasInterval = true, From = [typeof(Commune), typeof(Official), typeof(Posting), typeof(Title)],
            Entries = (facts, on) => RegisterIndicator.PerCommune(facts, facts.Rows.All(RowSet.SecretaryChairs, on).Select(row => (row.Commune, (DateOnly?)null))),
        },
        Share("STA-11", ["T2"], Flag.Rotated, Flag.Counted, Direction.HigherBetter),
    ];

    private static ShareIndicator Share(string code, string[] paragraphs, int part, int whole, Direction direction) => new()
    {
        Code = code,
        Paragraphs = paragraphs,
        Set = RowSet.Population,
        Part = part,
        Whole = whole,
        Direction = direction,
        HasInterval = true,
    };

    /// <summary>STA-01: people in post against the posts that the communes' classes allow.</summary>
    private sealed class QuotaIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests { get; } = [CountRequest.Population];

        internal override bool CanLeaveOut => true;

        internal override IEnumerable<Type> SourceTypes => [.. base.SourceTypes, typeof(Commune), typeof(Quota)];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            var posts = 0;
            foreach (var commune in counting.Facts.Units.CommunesOf(unit))
                posts += RowFilter.Chooses(counting.Filter, commune) ? Posts(counting.Facts, commune) : 0;
            return [(null, new Tally(counting.Of(Requests[0], unit), posts))];
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            lister.Rows(RowSet.Population, Who, unit)
                .Select(found => lister.Record(RowSet.Population, found.Block, found.Row, inNumerator: true, inDenominator: false))
                .Concat(lister.Facts.Units.CommunesOf(unit).Where(commune => RowFilter.Chooses(lister.Filter, commune)).Select(commune => new CountedRecord(
                    "communes", commune.Code, null, commune.Name, null, null, null, commune.Code, null, null, InNumerator: false, InDenominator: true, null, null)
                {
                    Whole = Posts(lister.Facts, commune),
                    InDenominator = Posts(lister.Facts, commune) > 0,
                    Source = commune,
                    Why = Posts(lister.Facts, commune) > 0 ? null : NotCounted.NoQuota,
                }));

        private static int Posts(ReviewFacts facts, Commune commune) => facts.PostsOfClass.GetValueOrDefault(commune.Class);
    }
}
