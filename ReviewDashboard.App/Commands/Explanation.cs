using System.Globalization;
using Microsoft.Data.Sqlite;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;

namespace ReviewDashboard.App.Commands;

/// <summary>Says in one sentence why a command could not do its work, and what to do about it.</summary>
public static class Explanation
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>One sentence for people: what ended the command, and how to mend it.</summary>
    /// <param name="cause">What ended the command.</param>
    /// <param name="database">The file of the records, as it was given; asked for only where it matters.</param>
    public static string Of(Exception cause, Func<string> database) => cause switch
    {
        RefusedException => cause.Message,
        OperationCanceledException => CommandTexts.Cancelled,
        UnauthorizedAccessException => Say(CommandTexts.NoRight, cause.Message),
        FileNotFoundException or DirectoryNotFoundException => Say(CommandTexts.NoPlace, cause.Message),
        IOException => Say(CommandTexts.FileFault, cause.Message),
        SqliteException sqlite => Say(CommandTexts.DatabaseFault, database(), Reason(sqlite)),
        _ => Say(CommandTexts.Unexpected, cause.GetType().Name, cause.Message),
    };

    private static string Reason(SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy => CommandTexts.DatabaseBusy,
        ReadOnly or CannotOpen => CommandTexts.DatabaseClosed,
        Corrupt or NotADatabase => CommandTexts.DatabaseForeign,
        Full => CommandTexts.DatabaseFull,
        _ => cause.Message,
    };

    private static string Say(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
