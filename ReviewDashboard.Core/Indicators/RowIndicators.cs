using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Indicators;

/// <summary>A share of the rows of one set: those with one flag among those with another.</summary>
internal sealed class ShareIndicator : Indicator
{
    public required RowSet Set { get; init; }

    public required int Part { get; init; }

    public required int Whole { get; init; }

    /// <summary>Flag of those who could not be counted for want of a record, for indicators with bounds.</summary>
    public int? Missing { get; init; }

    /// <summary>What else is told of a row, where it is not what its set tells.</summary>
    public Func<PeopleBlock, FactRow, DateOnly, string?>? Detail { get; init; }

    internal override bool CanLeaveOut => Whole != Flag.Counted;

    internal override IReadOnlyList<CountRequest> Requests =>
        requests ??= [Request(Part), Request(Whole), .. Missing is { } missing ? new[] { Request(missing) } : []];

    private CountRequest[]? requests;

    internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit) =>
        [(null, new Tally(counting.Of(Requests[0], unit), counting.Of(Requests[1], unit), Missing is null ? 0 : counting.Of(Requests[2], unit)))];

    // Every numerator is part of its denominator, so a row in the one is in the other.
    internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
        lister.Rows(Set, Who, unit).Select(found => lister.Record(
            Set, found.Block, found.Row, found.Row.Has(Part), found.Row.Has(Whole), Detail?.Invoke(found.Block, found.Row, lister.On),
            isMissing: Missing is { } missing && found.Row.Has(missing),
            why: found.Row.Has(Whole) ? null : WhyNotCounted.Of(Set, Whole, found.Block, found.Row, lister)));

    private CountRequest Request(int flag) => new(Set, flag, Who);
}

/// <summary>A count of the rows of one set with a flag.</summary>
internal sealed class CountIndicator : Indicator
{
    public required RowSet Set { get; init; }

    public required int Part { get; init; }

    internal override bool CanLeaveOut => Part != Flag.Counted;

    internal override IReadOnlyList<CountRequest> Requests => requests ??= [new CountRequest(Set, Part, Who)];

    private CountRequest[]? requests;

    internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit) =>
        [(null, new Tally(counting.Of(Requests[0], unit)))];

    internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
        lister.Rows(Set, Who, unit).Select(found => lister.Record(
            Set, found.Block, found.Row, found.Row.Has(Part), inDenominator: false,
            why: found.Row.Has(Part) ? null : WhyNotCounted.Of(Set, Part, found.Block, found.Row, lister)));
}

/// <summary>TRN-08: pairs of a person and an axis.</summary>
internal sealed class TrainingNeedIndicator : Indicator
{
    private static readonly Axis[] Axes = Enum.GetValues<Axis>();

    internal override IReadOnlyList<CountRequest> Requests { get; } =
        [.. Axes.Select(axis => new CountRequest(RowSet.Population, Flag.Need + (int)axis, WhoCounts.CadresAndCivilServants))];

    internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
    {
        var need = 0.0;
        foreach (var request in Requests)
            need += counting.Of(request, unit);
        return [(null, new Tally(need))];
    }

    internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
        from found in lister.Rows(RowSet.Population, Who, unit)
        from axis in Axes
        where found.Row.Has(Flag.Need + (int)axis)
        select lister.Record(RowSet.Population, found.Block, found.Row, inNumerator: true, inDenominator: false, Codes.Of(axis));
}
