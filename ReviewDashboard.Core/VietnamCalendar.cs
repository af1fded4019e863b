using System.Globalization;

namespace ReviewDashboard.Core;

/// <summary>Days and times as people in Vietnam count and write them.</summary>
public static class VietnamCalendar
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>Ways in which people type a day.</summary>
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-MM-dd"];

    /// <summary>Today in Vietnam.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime);

    /// <summary>Reads a day as people type it: 5/9/2013, 05-09-2013, 5.9.2013, 05092013 or 2013-09-05; false for what is no day of the calendar.</summary>
    public static bool TryRead(string typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>31/12/2015, in both languages.</summary>
    public static string Text(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>14:02 24/11/2026, from an instant in UTC.</summary>
    public static string Text(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
}
