using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators;

/// <summary>One entry of a register with what it adds to a figure.</summary>
/// <param name="Source">The record.</param>
/// <param name="Commune">Place of the commune that it counts for; -1 for the province only.</param>
/// <param name="Part">What it adds to the numerator, or to the count or sum.</param>
/// <param name="Whole">What it adds to the denominator.</param>
/// <param name="Day">Its day.</param>
/// <param name="TitleCode">The title that it is about.</param>
/// <param name="Detail">What else is told of it, see <see cref="CountedRecord.Detail"/>.</param>
/// <param name="Why">Why it adds nothing, where it adds nothing to either.</param>
internal readonly record struct Entry(
    object Source, int Commune, double Part, double Whole = 0, DateOnly? Day = null, string? TitleCode = null, string? Detail = null, NotCounted? Why = null);

/// <summary>A figure that is summed over entries of registers: its list are the entries themselves.</summary>
internal sealed class RegisterIndicator : Indicator
{
    /// <summary>The entries of all units on a day, place filters aside.</summary>
    public required Func<ReviewFacts, DateOnly, IEnumerable<Entry>> Entries { get; init; }

    /// <summary>The record classes that the entries are made from.</summary>
    public required Type[] From { get; init; }

    /// <summary>The denominator is people in post, and not a sum of entries.</summary>
    public bool IsPerPeople { get; init; }

    internal override bool CanLeaveOut => true;

    internal override IEnumerable<Type> SourceTypes => base.SourceTypes.Union(From);

    internal override IReadOnlyList<CountRequest> Requests => IsPerPeople ? [CountRequest.Population] : [];

    internal override IEnumerable<(string? Breakdown, Tally Tally)> Figures(Counting counting, string unit)
    {
        var (part, whole) = counting.Of(this);
        var denominator = IsPerPeople ? counting.Of(CountRequest.Population, unit) : whole.Of(unit);
        return [(null, new Tally(Rounded(part.Of(unit)), IsSum ? null : Rounded(denominator)))];
    }

    internal override IEnumerable<CountedRecord> Records(RecordLister lister, string unit) =>
        Entries(lister.Facts, lister.On).Where(entry => lister.Chooses(unit, entry.Commune)).Select(lister.Record)
            .Concat(!IsPerPeople ? [] : lister.Rows(RowSet.Population, Who, unit)
                .Select(found => lister.Record(RowSet.Population, found.Block, found.Row, inNumerator: false, inDenominator: true)));

    /// <summary>The sums of all entries, for every unit.</summary>
    internal (Tallies Part, Tallies Whole) Tally(Counting counting)
    {
        var slots = counting.Slots;
        var (part, whole) = (new double[slots.Count], new double[slots.Count]);
        foreach (var entry in Entries(counting.Facts, counting.On))
        {
            if (entry.Commune >= 0 && !RowFilter.Chooses(counting.Filter, counting.Facts.Units.Communes[entry.Commune]))
                continue;
            var slot = slots.OfCommune(entry.Commune);
            part[slot] += entry.Part;
            whole[slot] += entry.Whole;
        }

        slots.AddUp(part);
        slots.AddUp(whole);
        return (new Tallies(slots, part), new Tallies(slots, whole));
    }

    // Money is kept to the đồng, a millionth of what it is counted in.
    private static double Rounded(double sum) => Math.Round(sum, 6);

    /// <summary>One entry per commune.</summary>
    internal static IEnumerable<Entry> PerCommune(ReviewFacts facts, Func<int, Commune, (double Part, double Whole, DateOnly? Day)> entry)
    {
        for (var place = 0; place < facts.Units.Communes.Count; place++)
        {
            var commune = facts.Units.Communes[place];
            var (part, whole, day) = entry(place, commune);
            yield return new Entry(commune, place, part, whole, day);
        }
    }

    /// <summary>One entry per commune, counted in the numerator where it is among some.</summary>
    internal static IEnumerable<Entry> PerCommune(ReviewFacts facts, IEnumerable<(int Commune, DateOnly? Day)> some)
    {
        var days = some.GroupBy(found => found.Commune).ToDictionary(group => group.Key, group => group.Max(found => found.Day));
        return PerCommune(facts, (place, _) => days.TryGetValue(place, out var day) ? (1, 1, day) : (0, 1, null));
    }
}
