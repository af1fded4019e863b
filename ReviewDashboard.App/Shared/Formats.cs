using System.Globalization;
using ReviewDashboard.Core;

namespace ReviewDashboard.App.Shared;

/// <summary>Days, instants and counts in the reader's culture; figures are in <see cref="FigureWords"/>.</summary>
public static class Formats
{
    /// <summary>31/12/2015, in both languages.</summary>
    public static string Day(DateOnly day) => VietnamCalendar.Text(day);

    /// <summary>14:02 24/11/2026, from an instant in UTC to the time of Vietnam.</summary>
    public static string Instant(DateTime utc) => VietnamCalendar.Text(utc);

    /// <summary>A sum with at most one decimal: "1.204,5".</summary>
    public static string Amount(double amount) => amount.ToString("#,0.#", CultureInfo.CurrentCulture);

    public static string Count(long count) => count.ToString("N0", CultureInfo.CurrentCulture);
}
