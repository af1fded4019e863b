namespace ReviewDashboard.Core;

/// <summary>The days around one on which something stays as it is, of which the days are known when it may change.</summary>
/// <param name="on">The day.</param>
internal struct SameDays(DateOnly on)
{
    /// <summary>The first of the days.</summary>
    public DateOnly From { get; private set; } = DateOnly.MinValue;

    /// <summary>The first day after them; none follows the last of the calendar.</summary>
    public DateOnly Until { get; private set; } = DateOnly.MaxValue;

    /// <summary>It may be otherwise from each of these days on.</summary>
    public void ChangesOn(params ReadOnlySpan<DateOnly> days)
    {
        foreach (var day in days)
            ChangesOn(day);
    }

    /// <summary>It may be otherwise from a day on; millions of days are told one at a time.</summary>
    public void ChangesOn(DateOnly day)
    {
        if (day > on)
            Until = day < Until ? day : Until;
        else if (day > From)
            From = day;
    }
}
