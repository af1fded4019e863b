using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
        UnauthorizedAccessException => CommandTexts.NoRight.Say(cause.Message),
        FileNotFoundException or DirectoryNotFoundException => CommandTexts.NoPlace.Say(cause.Message),
        IOException => CommandTexts.FileFault.Say(cause.Message),
        DbUpdateException { InnerException: SqliteException inner } => Of(inner, database),
        SqliteException sqlite => CommandTexts.DatabaseFault.Say(database(), Reason(sqlite)),
        _ => CommandTexts.Unexpected.Say(cause.GetType().Name, cause.Message),
    };

    private static string Reason(SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy => CommandTexts.DatabaseBusy,
        ReadOnly or CannotOpen => CommandTexts.DatabaseClosed,
        Corrupt or NotADatabase => CommandTexts.DatabaseForeign,
        Full => CommandTexts.DatabaseFull,
        _ => cause.Message,
    };
}
