namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The records of one kind in a block by the day of one event in each, so that those of a year are found without a look at all.</summary>
internal sealed class DatedRecords
{
    private readonly DateOnly[] days;
    private readonly int[] records;

    /// <summary>Puts records in the order of their days.</summary>
    /// <param name="count">How many records there are.</param>
    /// <param name="dayOf">The day of a record, a place among them; null while nothing has happened.</param>
    public DatedRecords(int count, Func<int, DateOnly?> dayOf)
    {
        records = [.. Enumerable.Range(0, count).Where(record => dayOf(record) is not null)];
        days = Array.ConvertAll(records, record => dayOf(record)!.Value);
        Array.Sort(days, records);
    }

    /// <summary>The records of the year of a day, up to that day.</summary>
    public ReadOnlySpan<int> InYear(DateOnly on)
    {
        var begin = Before(new DateOnly(on.Year, 1, 1).DayNumber);
        return records.AsSpan(begin, Before(on.DayNumber + 1) - begin);
    }

    /// <summary>How many lie before a day, which is told by its number.</summary>
    private int Before(int day)
    {
        var (begin, end) = (0, days.Length);
        while (begin < end)
        {
            var middle = (begin + end) / 2;
            if (days[middle].DayNumber < day)
                begin = middle + 1;
            else
                end = middle;
        }

        return begin;
    }
}
