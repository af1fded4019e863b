using System.Globalization;

namespace ReviewDashboard.App.Shared;

/// <summary>Days, instants and counts in the reader's culture; figures are in <see cref="FigureWords"/>.</summary>
public static class Formats
{
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>31/12/2015, in both languages.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>14:02 24/11/2026, from an instant in UTC to the time of Vietnam.</summary>
    public static string Instant(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Vietnam).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Count(long count) => count.ToString("N0", CultureInfo.CurrentCulture);
}
