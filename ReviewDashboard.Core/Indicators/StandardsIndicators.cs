using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>STD: the standard of the post, and LVL: levels held. What holds on a day over people in post.</summary>
internal static class StandardsIndicators
{
    private static readonly CountRequest Met = new(RowSet.Population, Flag.Met, WhoCounts.CadresAndCivilServants);
    private static readonly CountRequest Judged = new(RowSet.Population, Flag.Judged, WhoCounts.CadresAndCivilServants);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Share("STD-01", ["E1", "G", "L2", "T1"], Flag.Met, Flag.Judged, Flag.Undecided, BoundsKind.UnknownCounted),
        Criterion("STD-02", Axis.Education),
        Criterion("STD-03", Axis.Professional),
        Criterion("STD-04", Axis.Political),
        Share("STD-05", ["L2"], Flag.NoProfession, Flag.Known + (int)Axis.Professional, Flag.Missing + (int)Axis.Professional,
            BoundsKind.UnknownOutside, Direction.LowerBetter),
        Share("STD-06", ["L2"], Flag.Undecided, Flag.Judged, missing: null, BoundsKind.None, Direction.LowerBetter),
        new SpreadIndicator
        {
            Code = "STD-08", Paragraphs = ["L2"], Unit = IndicatorUnit.Points, Direction = Direction.LowerBetter, LowestLevel = UnitLevel.District,
        },
        Level("LVL-01", Axis.Education, Flag.UpperSecondary),
        Level("LVL-02", Axis.Professional, Flag.ProfessionalIntermediate),
        Level("LVL-03", Axis.Professional, Flag.University),
        Level("LVL-04", Axis.Political, Flag.PoliticalIntermediate),
        Level("LVL-05", Axis.StateManagement, Flag.StateManagementTrained),
        Level("LVL-06", Axis.Informatics, Flag.InformaticsA),
    ];

    private static ShareIndicator Criterion(string code, Axis axis) => Share(
        code, ["E3"], Flag.CriterionMet + (int)axis, Flag.Applies + (int)axis, Flag.CriterionUnknown + (int)axis, BoundsKind.UnknownCounted);

    private static ShareIndicator Level(string code, Axis axis, int flag) =>
        Share(code, ["E3"], flag, Flag.Known + (int)axis, Flag.Missing + (int)axis, BoundsKind.UnknownOutside, detail: LevelOf(axis));

    // The level held, so that its list can be narrowed to one level.
    private static Func<PeopleBlock, FactRow, DateOnly, string?> LevelOf(Axis axis) => (block, row, on) =>
    {
        Span<sbyte> levels = stackalloc sbyte[6];
        block.LevelsOn(block.People[row.Person], on, levels);
        return levels[(int)axis] is >= 0 and var rank ? $"{Codes.Of(axis)}.{Levels.Of(axis)[rank]}" : null;
    };

    private static ShareIndicator Share(
        string code, string[] paragraphs, int part, int whole, int? missing, BoundsKind bounds, Direction direction = Direction.HigherBetter,
        Func<PeopleBlock, FactRow, DateOnly, string?>? detail = null) => new()
        {
            Code = code,
            Paragraphs = paragraphs,
            Set = RowSet.Population,
            Part = part,
            Whole = whole,
            Missing = missing,
            Bounds = bounds,
            Direction = direction,
            HasInterval = true,
            Detail = detail,
        };

    /// <summary>STD-08: the best commune's STD-01 less the worst's, of those with somebody to judge.</summary>
    private sealed class SpreadIndicator : Indicator
    {
        internal override bool ComparesCommunes => true;

        public override bool AddsUp => false;

        internal override IReadOnlyList<CountRequest> Requests { get; } = [Met, Judged];

        internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
        {
            double? best = null, worst = null;
            foreach (var commune in counting.Facts.Units.CommunesOf(unit))
            {
                if (Share(counting, commune) is not { } share)
                    continue;
                best = best is null ? share : Math.Max(best.Value, share);
                worst = worst is null ? share : Math.Min(worst.Value, share);
            }

            return [(null, new Tally(best - worst))];
        }

        // Those judged in the best and in the worst commune; of each the numerator is who met the standard.
        internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit)
        {
            var counting = lister.Facts.Count(Requests, lister.On, lister.Filter);
            var shares = lister.Facts.Units.CommunesOf(unit)
                .Select(commune => (commune.Code, Share: Share(counting, commune))).Where(pair => pair.Share is not null).ToArray();
            if (shares.Length == 0)
                return [];
            string[] ends = [shares.MaxBy(pair => pair.Share).Code, shares.MinBy(pair => pair.Share).Code];
            return ends.Distinct(StringComparer.Ordinal).SelectMany(commune => lister.Rows(RowSet.Population, Who, commune))
                .Where(found => found.Row.Has(Flag.Judged))
                .Select(found => lister.Record(RowSet.Population, found.Block, found.Row, found.Row.Has(Flag.Met), inDenominator: true));
        }

        private static double? Share(Counting counting, Commune commune) =>
            counting.Of(Judged, commune.Code) is > 0 and var judged ? 100.0 * counting.Of(Met, commune.Code) / judged : null;
    }
}
