using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>PLN: who is planned for which title, APR: whether appraisal is real, DUT-01: whether duties are defined.</summary>
internal static class PlanningIndicators
{
    private const int EnoughSuccessors = 2;

    private static readonly string[] KeyTitles = [Title.PartySecretary, Title.CouncilChair, Title.CommitteeChair];

    private static readonly CountRequest Planned = new(RowSet.Planned, Flag.Counted, WhoCounts.Everybody, DistinctPeople: true);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new RegisterIndicator { Code = "PLN-01", Paragraphs = ["L3", "T2"], TakesPersonFilters = false, HasInterval = true, From = [typeof(Commune), typeof(Title), typeof(PlannedSuccessor)], Entries = KeyPosts },
        Share("PLN-02", Flag.PlannedFemale),
        Share("PLN-03", Flag.PlannedUnder40),
        Share("PLN-04", Flag.PlannedMinority),
        Appraised("APR-01", Flag.Good, Flag.Counted, Direction.HigherBetter),
        Appraised("APR-02", Flag.Contradicted, Flag.Good, Direction.LowerBetter),
        new ShareIndicator { Code = "DUT-01", Paragraphs = ["T3"], Set = RowSet.Population, Part = Flag.DutiesDefined, Whole = Flag.Counted, HasInterval = true },
    ];

    private static PlannedIndicator Share(string code, int flag) => new()
    {
        Code = code,
        Paragraphs = ["T2"],
        Flag = flag,
        TakesPersonFilters = false,
        HasInterval = true,
        Who = WhoCounts.Everybody,
    };

    private static ShareIndicator Appraised(string code, int part, int whole, Direction direction) => new()
    {
        Code = code,
        Paragraphs = ["T2"],
        Set = RowSet.Appraisals,
        Part = part,
        Whole = whole,
        Direction = direction,
        IsFlow = true,
        HasInterval = true,
    };

    // The three key posts of every commune.
    private static IEnumerable<Entry> KeyPosts(ReviewFacts facts, DateOnly on)
    {
        var planned = facts.Rows.All(RowSet.Planned, on).CountBy(row => (row.Commune, row.Title)).ToDictionary();
        int[] titles = [.. KeyTitles.Select(code => facts.Ground.TitlePlace(code))];
        for (var place = 0; place < facts.Units.Communes.Count; place++)
        {
            for (var i = 0; i < KeyTitles.Length; i++)
            {
                var successors = titles[i] < 0 ? 0 : planned.GetValueOrDefault((place, (ushort)titles[i]));
                yield return new Entry(facts.Units.Communes[place], place, successors >= EnoughSuccessors ? 1 : 0, 1, TitleCode: KeyTitles[i], Detail: KeyTitles[i]);
            }
        }
    }

    /// <summary>PLN-02 to 04: of the distinct people planned, those with a flag.</summary>
    private sealed class PlannedIndicator : Indicator
    {
        public required int Flag { get; init; }

        internal override IReadOnlyList<CountRequest> Requests => requests ??= [Planned with { Flag = Flag }, Planned];

        private CountRequest[]? requests;

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit) =>
            [(null, new Tally(counting.Of(Requests[0], unit), counting.Of(Requests[1], unit)))];

        // One record per person: of several plans the first.
        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            lister.Rows(RowSet.Planned, Who, unit).DistinctBy(found => (found.Block, found.Row.Person))
                .Select(found => lister.Record(RowSet.Planned, found.Block, found.Row, found.Row.Has(Flag), inDenominator: true));
    }
}
