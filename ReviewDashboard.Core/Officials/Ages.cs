namespace ReviewDashboard.Core.Officials;

/// <summary>Whole years and whole months between days.</summary>
public static class Ages
{
    /// <summary>Age on a day in whole years, the birthday counted as reached; in a common year somebody
    /// born on 29 February reaches it on 1 March.</summary>
    public static int On(DateOnly birth, DateOnly day)
    {
        var (birthYear, birthMonth, birthDay) = birth;
        var (year, month, dayOfMonth) = day;
        return year - birthYear - (month < birthMonth || (month == birthMonth && dayOfMonth < birthDay) ? 1 : 0);
    }

    /// <summary>The first day on which <see cref="On"/> says so many years; beyond the calendar its last or first day.</summary>
    public static DateOnly Reached(DateOnly birth, int years)
    {
        var (born, month, day) = birth;
        var year = (long)born + years;
        if (year > DateOnly.MaxValue.Year)
            return DateOnly.MaxValue;
        if (year < DateOnly.MinValue.Year)
            return DateOnly.MinValue;
        return (month, day) is (2, 29) && !DateTime.IsLeapYear((int)year) ? new DateOnly((int)year, 3, 1) : new DateOnly((int)year, month, day);
    }

    /// <summary>The same day number some months on, or that month's last day where there is none;
    /// past the calendar its last day.</summary>
    public static DateOnly MonthsAfter(DateOnly day, int months) =>
        months > (DateOnly.MaxValue.Year - day.Year) * 12 ? DateOnly.MaxValue : day.AddMonths(months);
}
