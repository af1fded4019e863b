namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Things in the order of their days, so that those of a year are found without a look at all.</summary>
internal sealed class Dated<T>
{
    private readonly DateOnly[] days;
    private readonly T[] things;

    /// <summary>Puts things in the order of their days.</summary>
    public Dated(IEnumerable<(DateOnly Day, T Thing)> dated)
    {
        (DateOnly Day, T Thing)[] all = [.. dated];
        days = Array.ConvertAll(all, one => one.Day);
        things = Array.ConvertAll(all, one => one.Thing);
        Array.Sort(days, things);
    }

    /// <summary>Those of the year of a day, up to that day.</summary>
    public ReadOnlySpan<T> InYear(DateOnly on)
    {
        var begin = Before(new DateOnly(on.Year, 1, 1).DayNumber);
        return things.AsSpan(begin, Before(on.DayNumber + 1) - begin);
    }

    /// <summary>How many lie before a day, which is told by its number.</summary>
    private int Before(int day) => ~days.AsSpan().BinarySearch(new FirstFrom(day));

    // Equal to none, so that the search ends where the day would come first.
    private readonly record struct FirstFrom(int Day) : IComparable<DateOnly>
    {
        public int CompareTo(DateOnly other) => other.DayNumber < Day ? 1 : -1;
    }
}
