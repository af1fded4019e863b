using System.Globalization;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>TRN: training, mostly flows of a year. Every learner counts, whatever the post.</summary>
internal static class TrainingIndicators
{
    private const int SmallClass = 15;
    private const int FullClass = 30;
    private const int DaysApart = 90;

    private static readonly RegisterIndicator CostPerCompletion = Money(
        "TRN-10", IndicatorUnit.MillionVndEach, Direction.LowerBetter, [typeof(Course), typeof(Enrolment)], (facts, on) => Ended(facts, on).Select(course => new Entry(
            course.Source, -1, Spent(course), facts.CompletedIn(course), course.Source.To, Why: NotCounted.NoMoney)));

    private static readonly TrainingNeedIndicator Need = new() { Code = "TRN-08", Paragraphs = ["L5"], Unit = IndicatorUnit.Count, Direction = Direction.LowerBetter };

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new SeatsIndicator
        {
            Code = "TRN-01", Paragraphs = ["C3"], IsFlow = true, LowestLevel = UnitLevel.District,
            TakesPersonFilters = false, TakesPlaceFilters = false, Who = WhoCounts.Everybody,
        },
        Share("TRN-02", ["L5"], RowSet.Outcomes, Flag.Completed, Flag.Counted, Direction.HigherBetter),
        Share("TRN-03", ["L5"], RowSet.Outcomes, Flag.DroppedOut, Flag.Counted, Direction.LowerBetter, WhyDroppedOut),
        Share("TRN-04", ["L5"], RowSet.Outcomes, Flag.Evaluated, Flag.Completed, Direction.HigherBetter, window: review => review.EvaluationWindowMonths),
        Share("TRN-05", ["L5"], RowSet.Outcomes, Flag.Left, Flag.Completed, Direction.LowerBetter, WhyLeft, window: review => review.LeaveWindowMonths),
        Courses("TRN-06", IsScattered),
        Share("TRN-07", ["C3"], RowSet.Enrolments, Flag.WrongPerson, Flag.Counted, Direction.LowerBetter),
        Need,
        Money("TRN-09", IndicatorUnit.Percent, Direction.Neutral, [typeof(Course)], (facts, on) => Begun(facts, on).Select(course => new Entry(
            course.Source, -1, Spent(course), Budget(course), course.Source.From, Why: NotCounted.NoMoney))),
        CostPerCompletion,
        new FundingGapIndicator
        {
            Code = "TRN-11", Paragraphs = ["L5"], Unit = IndicatorUnit.MillionVnd, Direction = Direction.LowerBetter,
            LowestLevel = UnitLevel.Province, TakesPersonFilters = false, TakesPlaceFilters = false, SumsMoney = true,
        },
        Courses("TRN-12", (facts, course) => facts.EnrolledIn(course) < SmallClass),
    ];

    private static RegisterIndicator Money(
        string code, IndicatorUnit unit, Direction direction, Type[] from, Func<ReviewFacts, DateOnly, IEnumerable<Entry>> entries) => new()
        {
            Code = code,
            Paragraphs = ["L5"],
            Unit = unit,
            Direction = direction,
            IsFlow = true,
            LowestLevel = UnitLevel.Province,
            TakesPersonFilters = false,
            TakesPlaceFilters = false,
            SumsMoney = true,
            From = from,
            Entries = entries,
        };

    // Classes of a kind among those begun in the year.
    private static RegisterIndicator Courses(string code, Func<ReviewFacts, CourseFact, bool> isOfKind) => new()
    {
        Code = code,
        Paragraphs = ["C3"],
        IsFlow = true,
        LowestLevel = UnitLevel.Province,
        Direction = Direction.LowerBetter,
        TakesPersonFilters = false,
        TakesPlaceFilters = false,
        HasInterval = true,
        From = [typeof(Course), typeof(Enrolment)],
        Entries = (facts, on) => Begun(facts, on).Select(course => new Entry(
            course.Source, -1, isOfKind(facts, course) ? 1 : 0, 1, course.Source.From, Detail: facts.EnrolledIn(course).ToString(CultureInfo.InvariantCulture))),
    };

    private static bool IsScattered(ReviewFacts facts, CourseFact course) => facts.EnrolledIn(course) < FullClass && facts.Courses.Any(other =>
        other != course && other.Source.Axis == course.Source.Axis && other.Level == course.Level
        && string.Equals(other.Source.Field, course.Source.Field, StringComparison.Ordinal)
        && Math.Abs(other.Source.From.DayNumber - course.Source.From.DayNumber) <= DaysApart && facts.EnrolledIn(other) < FullClass);

    private static double Spent(CourseFact course) => (double)(course.Source.Spent ?? 0);

    private static double Budget(CourseFact course) => (double)(course.Source.BudgetProvince + course.Source.BudgetDistrict + course.Source.BudgetSocialised);

    private static IEnumerable<CourseFact> Ended(ReviewFacts facts, DateOnly on) =>
        facts.Courses.Where(course => course.Source.To.Year == on.Year && course.Source.To <= on);

    private static ShareIndicator Share(string code, string[] paragraphs, RowSet set, int part, int whole, Direction direction,
        Func<PeopleBlock, FactRow, DateOnly, string?>? detail = null, Func<ReviewPeriod, int>? window = null) => new()
        {
            Code = code,
            Paragraphs = paragraphs,
            Set = set,
            Part = part,
            Whole = whole,
            Direction = direction,
            IsFlow = true,
            HasInterval = true,
            Who = WhoCounts.Everybody,
            Detail = detail,
            WindowMonths = window,
        };

    private static string? WhyDroppedOut(PeopleBlock block, FactRow row, DateOnly on) => block.AllEnrolments[row.Record] switch
    {
        { Outcome: not Outcome.DroppedOut } => null,
        { Reason: { } reason } => $"reason.{Codes.Of(reason)}",
        _ => "reason.unknown",
    };

    // The end of a posting that made it count: the first after the completion by which somebody left.
    private static string? WhyLeft(PeopleBlock block, FactRow row, DateOnly on)
    {
        if (!row.Has(Flag.Left))
            return null;
        var completed = block.AllEnrolments[row.Record].OutcomeOn;
        PostingFact? first = null;
        foreach (ref readonly var posting in block.Postings(block.People[row.Person]))
        {
            if (posting.Main && posting.EndReason is EndReason.Resigned or EndReason.Abandoned && posting.To > completed && (first is null || posting.To < first.Value.To))
                first = posting;
        }

        return $"end.{Codes.Of(first!.Value.EndReason!.Value)}";
    }

    private static IEnumerable<CourseFact> Begun(ReviewFacts facts, DateOnly on) =>
        facts.Courses.Where(course => course.HasBegun(on));

    /// <summary>TRN-01: enrolments against the seats planned; of a district its learners against its seats.</summary>
    private sealed class SeatsIndicator : Indicator
    {
        // A district's learners are counted against its own seats, the province's against all.
        public override bool AddsUp => false;

        internal override IEnumerable<Type> SourceTypes => [.. base.SourceTypes, typeof(CourseQuota)];

        internal override IReadOnlyList<CountRequest> Requests { get; } = [new(RowSet.CourseLearners, Flag.Counted, WhoCounts.Everybody)];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            var facts = counting.Facts;
            return [(null, new Tally(counting.Of(Requests[0], unit), Seats(facts, counting.On, unit)))];
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            lister.Rows(RowSet.CourseLearners, Who, unit)
                .Select(found => lister.Record(RowSet.CourseLearners, found.Block, found.Row, inNumerator: true, inDenominator: false))
                .Concat(Begun(lister.Facts, lister.On)
                    .Select(course => (Course: course, Seats: course.SeatsOf(lister.Facts.Units, unit))).Where(pair => pair.Seats > 0)
                    .Select(pair => lister.Record(new Entry(pair.Course.Source, -1, 0, pair.Seats, pair.Course.Source.From))));

        private static int Seats(ReviewFacts facts, DateOnly on, string unit) => facts.Units.PlaceOf(unit) is (UnitLevel.District, var district)
            ? facts.Ground.SeatsOf[(on.Year, district)].Sum(seats => seats.From <= on ? seats.Seats : 0)
            : Begun(facts, on).Sum(course => course.Source.PlannedSeats);
    }

    /// <summary>TRN-11: what the training need would cost at the cost per completion, less the next year's budgets.</summary>
    private sealed class FundingGapIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests => Need.Requests;

        internal override bool CanLeaveOut => true;

        internal override IEnumerable<Type> SourceTypes => [.. base.SourceTypes, typeof(Course), typeof(Enrolment)];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            var need = Need.Figures(counting, unit).First().Tally.Numerator;
            var budgets = Begun(counting.Facts, NextYear(counting.On)).Sum(Budget);
            return [(null, new Tally(Cost(counting) is { } cost && need is { } pairs ? Math.Round((pairs * cost) - budgets, 6) : null))];
        }

        // Each need costs a completion; each class of the next year gives its budget.
        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit)
        {
            if (Cost(lister.Facts.Count([], lister.On, lister.Filter)) is not { } cost)
                return [];
            return Need.Records(lister, unit).Select(record => Costing(record, cost))
                .Concat(Begun(lister.Facts, NextYear(lister.On)).Select(course => lister.Record(new Entry(course.Source, -1, -Budget(course), 0, course.Source.From, Why: NotCounted.NoMoney))));
        }

        private static CountedRecord Costing(CountedRecord need, double cost) => need with
        {
            Part = cost,
            InNumerator = cost != 0,
            Why = cost != 0 ? null : NotCounted.NoMoney,
        };

        private static double? Cost(Counting counting) => CostPerCompletion.Figures(counting, UnitTree.Province).First().Tally is { Denominator: > 0 } tally
            ? tally.Numerator / tally.Denominator
            : null;

        private static DateOnly NextYear(DateOnly on) => on.Year == DateOnly.MaxValue.Year ? DateOnly.MinValue : new DateOnly(on.Year + 1, 12, 31);
    }
}
