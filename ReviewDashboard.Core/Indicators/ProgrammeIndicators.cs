using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>DOC: guiding documents, PRG: who is behind, POL: allowances, DUT-02: study sessions.</summary>
internal static class ProgrammeIndicators
{
    private static readonly Indicator Met = StandardsIndicators.All.First(indicator => indicator.Code == "STD-01");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new RegisterIndicator
        {
            Code = "DOC-01", Paragraphs = ["E2"], TakesPersonFilters = false, TakesPlaceFilters = false, LowestLevel = UnitLevel.Province, HasInterval = true,
            From = [typeof(District), typeof(Agency), typeof(Document)],
            Entries = (facts, on) => FirstPlans(facts, on).Select(plan => new Entry(plan.District, -1, plan.Issued is null ? 0 : 1, 1, plan.Issued)),
        },
        new MedianDaysIndicator
        {
            Code = "DOC-02", Paragraphs = ["E2"], Unit = IndicatorUnit.Days, Direction = Direction.LowerBetter,
            TakesPersonFilters = false, TakesPlaceFilters = false, LowestLevel = UnitLevel.Province,
        },
        new BehindTargetIndicator { Code = "PRG-01", Paragraphs = ["L1"], Direction = Direction.LowerBetter, TakesPersonFilters = false, HasInterval = true },
        Paid("POL-01", IndicatorUnit.Percent, Direction.HigherBetter, NotCounted.NobodyEntitled, allowance => (allowance.PaidInFull, allowance.Entitled)),
        Paid("POL-02", IndicatorUnit.MillionVnd, Direction.LowerBetter, NotCounted.NoArrears, allowance => ((double)(allowance.Arrears ?? 0), 0)),
        new RegisterIndicator
        {
            Code = "DUT-02", Paragraphs = ["T3"], TakesPersonFilters = false, HasInterval = true, IsFlow = true, From = [typeof(Commune), typeof(StudySession)],
            Entries = (facts, on) => RegisterIndicator.PerCommune(facts, facts.Registers.StudySessions
                .Where(session => session.Source.HeldOn.Year == on.Year && session.Source.HeldOn <= on)
                .Select(session => (session.Commune, (DateOnly?)session.Source.HeldOn))),
        },
    ];

    // A yearly record has no day: it stands on the last of its year.
    private static RegisterIndicator Paid(
        string code, IndicatorUnit unit, Direction direction, NotCounted nothing, Func<Allowance, (double Part, double Whole)> amounts) => new()
        {
            Code = code,
            Paragraphs = ["E5", "C2"],
            Unit = unit,
            Direction = direction,
            TakesPersonFilters = false,
            IsFlow = true,
            HasInterval = unit is IndicatorUnit.Percent,
            SumsMoney = unit is IndicatorUnit.MillionVnd,
            From = [typeof(Allowance)],
            Entries = (facts, on) => facts.Registers.Allowances.Where(allowance => on == ReviewFacts.YearEnd(allowance.Source.Year)).Select(allowance =>
            {
                var (part, whole) = amounts(allowance.Source);
                return new Entry(allowance.Source, allowance.Commune, part, whole, on, Why: nothing);
            }),
        };

    // Each district with the day of the first plan that an agency of its own issued by a day.
    private static IEnumerable<(District District, DateOnly? Issued)> FirstPlans(ReviewFacts facts, DateOnly on)
    {
        var first = facts.Registers.Documents
            .Where(document => document.District >= 0 && document.Source.Kind is DocumentKind.Plan && document.Source.IssuedOn <= on)
            .GroupBy(document => document.District)
            .ToDictionary(group => group.Key, group => group.Min(document => document.Source.IssuedOn));
        return facts.Units.Districts.Select((district, place) => (district, first.TryGetValue(place, out var issued) ? issued : (DateOnly?)null));
    }

    /// <summary>DOC-02: the median of the days that districts took.</summary>
    private sealed class MedianDaysIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests => [];

        internal override IEnumerable<Type> SourceTypes { get; } = [typeof(ReviewPeriod), typeof(District), typeof(Agency), typeof(Document)];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            double[] days = [.. Entries(counting.Facts, counting.On).Select(entry => entry.Part).Order()];
            return [(null, new Tally(days.Length == 0 ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2))];
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            Entries(lister.Facts, lister.On).Select(entry => lister.Record(entry) with { InNumerator = true });

        private static IEnumerable<Entry> Entries(ReviewFacts facts, DateOnly on) =>
            FirstPlans(facts, on).Where(plan => plan.Issued is not null).Select(plan => new Entry(
                plan.District, -1, plan.Issued!.Value.DayNumber - facts.Review.DecisionDate.DayNumber, Day: plan.Issued));
    }

    /// <summary>PRG-01: communes whose STD-01 is below their target, their district's or the province's.</summary>
    private sealed class BehindTargetIndicator : Indicator
    {
        internal override bool ComparesCommunes => true;

        internal override IReadOnlyList<CountRequest> Requests => Met.Requests;

        internal override bool CanLeaveOut => true;

        internal override IEnumerable<Type> SourceTypes => [.. base.SourceTypes, typeof(Target)];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            var (behind, aimed) = (0, 0);
            foreach (var commune in counting.Facts.Units.CommunesOf(unit))
            {
                if (!RowFilter.Chooses(counting.Filter, commune) || IsBehind(counting, commune) is not { } isBehind)
                    continue;
                aimed++;
                behind += isBehind ? 1 : 0;
            }

            return [(null, new Tally(behind, aimed))];
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit)
        {
            var counting = lister.Facts.Count(Requests, lister.On, lister.Filter);
            return
                from commune in lister.Facts.Units.CommunesOf(unit)
                where RowFilter.Chooses(lister.Filter, commune)
                let behind = IsBehind(counting, commune)
                select lister.Record(new Entry(
                    commune, lister.Facts.Units.CommuneIndex(commune.Code), behind is true ? 1 : 0, behind is null ? 0 : 1, Why: NotCounted.NoTarget));
        }

        // Null for a commune without a target; one with nobody to judge is not behind.
        private static bool? IsBehind(Counting counting, Commune commune)
        {
            if (counting.Facts.Targets.Of(Met.Code, commune.Code, counting.On.Year) is not { } target)
                return null;
            var (met, judged, _) = Met.Figures(counting, commune.Code).First().Tally;
            return judged > 0 && 100 * met / judged < target;
        }
    }
}
