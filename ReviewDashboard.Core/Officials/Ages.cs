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

    /// <summary>The same day number some months on, or that month's last day where there is none;
    /// past the calendar its last day.</summary>
    public static DateOnly MonthsAfter(DateOnly day, int months) =>
        months > (DateOnly.MaxValue.Year - day.Year) * 12 ? DateOnly.MaxValue : day.AddMonths(months);
}
