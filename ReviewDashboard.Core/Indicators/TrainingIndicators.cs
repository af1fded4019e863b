using System.Globalization;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>TRN: training, mostly flows of a year. Every learner counts, whatever the post.</summary>
internal static class TrainingIndicators
{
    private const int SmallClass = 15;

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new SeatsIndicator
        {
            Code = "TRN-01", Paragraphs = ["C3"], IsFlow = true, LowestLevel = UnitLevel.District,
            TakesPersonFilters = false, TakesPlaceFilters = false, Who = WhoCounts.Everybody,
        },
        Share("TRN-02", ["L5"], RowSet.Outcomes, Flag.Completed, Flag.Counted, Direction.HigherBetter),
        Share("TRN-03", ["L5"], RowSet.Outcomes, Flag.DroppedOut, Flag.Counted, Direction.LowerBetter, WhyDroppedOut),
        Share("TRN-04", ["L5"], RowSet.Outcomes, Flag.Evaluated, Flag.Completed, Direction.HigherBetter),
        Share("TRN-05", ["L5"], RowSet.Outcomes, Flag.Left, Flag.Completed, Direction.LowerBetter),
        Share("TRN-07", ["C3"], RowSet.Enrolments, Flag.WrongPerson, Flag.Counted, Direction.LowerBetter),
        new TrainingNeedIndicator { Code = "TRN-08", Paragraphs = ["L5"], Unit = IndicatorUnit.Count, Direction = Direction.LowerBetter },
        new SmallClassesIndicator
        {
            Code = "TRN-12", Paragraphs = ["C3"], IsFlow = true, LowestLevel = UnitLevel.Province, Direction = Direction.LowerBetter,
            TakesPersonFilters = false, TakesPlaceFilters = false, HasInterval = true,
        },
    ];

    private static ShareIndicator Share(string code, string[] paragraphs, RowSet set, int part, int whole, Direction direction,
        Func<PeopleBlock, FactRow, DateOnly, string?>? detail = null) => new()
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
        };

    private static string? WhyDroppedOut(PeopleBlock block, FactRow row, DateOnly on) => block.AllEnrolments[row.Record] switch
    {
        { Outcome: not Outcome.DroppedOut } => null,
        { Reason: { } reason } => $"reason.{Codes.Of(reason)}",
        _ => "reason.unknown",
    };

    private static IEnumerable<CourseFact> Begun(ReviewFacts facts, DateOnly on) =>
        facts.Courses.Where(course => course.Source.From.Year == on.Year && course.Source.From <= on);

    /// <summary>TRN-01: enrolments against the seats planned; of a district its learners against its seats.</summary>
    private sealed class SeatsIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests { get; } = [new(RowSet.CourseLearners, Flag.Counted, WhoCounts.Everybody)];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(in Counting counting, string unit)
        {
            var facts = counting.Facts;
            return [(null, new Tally(counting.Of(Requests[0], unit), Begun(facts, counting.On).Sum(course => Seats(facts, course, unit))))];
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            lister.Rows(RowSet.CourseLearners, Who, unit)
                .Select(found => lister.Record(RowSet.CourseLearners, found.Block, found.Row, inNumerator: true, inDenominator: false))
                .Concat(Begun(lister.Facts, lister.On)
                    .Select(course => (Course: course, Seats: Seats(lister.Facts, course, unit))).Where(pair => pair.Seats > 0)
                    .Select(pair => RecordLister.Record(pair.Course, inNumerator: false, pair.Seats.ToString(CultureInfo.InvariantCulture))));

        private static int Seats(ReviewFacts facts, CourseFact course, string unit)
        {
            if (facts.Units.LevelOf(unit) is UnitLevel.Province)
                return course.Source.PlannedSeats;
            var district = facts.Units.DistrictIndex(unit);
            return course.Seats.Where(seats => seats.District == district).Sum(seats => seats.Seats);
        }
    }

    /// <summary>TRN-12: classes with fewer than fifteen learners.</summary>
    private sealed class SmallClassesIndicator : Indicator
    {
        internal override IReadOnlyList<CountRequest> Requests => [];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(in Counting counting, string unit)
        {
            var facts = counting.Facts;
            CourseFact[] begun = [.. Begun(facts, counting.On)];
            return [(null, new Tally(begun.Count(course => facts.EnrolledIn(course) < SmallClass), begun.Length))];
        }

        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
            Begun(lister.Facts, lister.On).Select(course => (Course: course, Enrolled: lister.Facts.EnrolledIn(course)))
                .Select(pair => RecordLister.Record(pair.Course, pair.Enrolled < SmallClass, pair.Enrolled.ToString(CultureInfo.InvariantCulture)));
    }
}
