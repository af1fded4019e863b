using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Data.Sqlite;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;

namespace ReviewDashboard.App.Commands;

/// <summary>Options that every command takes, and what commands read from them.</summary>
public static class CommonOptions
{
    public const string Database = "--database";
    public const string Language = "--lang";

    /// <summary>Who acts from the command line, as the change history names that person.</summary>
    public static string User => Change.CommandPrefix + Environment.UserName;

    public static Option NewDatabase()
    {
        var option = new Option<string?>(Database) { Description = CommandTexts.Database, HelpName = "FILE", Recursive = true };
        option.Validators.Add(RefuseEmpty);
        return option;
    }

    /// <summary>An argument that must be filled: an empty one, as of a variable without a value, is as good as none.</summary>
    public static Argument<string> NewArgument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(RefuseEmpty);
        return argument;
    }

    /// <summary>The instant at which records were known.</summary>
    public static Option<string?> NewAsKnownOn() => new("--as-known-on") { Description = CommandTexts.AsKnownOn, HelpName = "INSTANT" };

    public static Option NewLanguage()
    {
        var option = new Option<string?>(Language) { Description = CommandTexts.Language, Recursive = true };
        option.AcceptOnlyFromAmong(Languages.Vietnamese, Languages.English);
        return option;
    }

    /// <summary>The SQLite file: the option, else the connection string <c>ConnectionStrings__Review</c>, else the default.</summary>
    public static string DatabaseFile(this ParseResult parsed)
    {
        if (parsed.GetValue<string?>(Database) is { } file)
            return file;
        var connection = Environment.GetEnvironmentVariable("ConnectionStrings__Review");
        return string.IsNullOrEmpty(connection) ? ReviewDatabase.DefaultFile : new SqliteConnectionStringBuilder(connection).DataSource;
    }

    /// <summary>Opens a database that is there already, migrated to today's schema; never makes one.</summary>
    /// <exception cref="RefusedException">There is no such file.</exception>
    public static Task<ReviewDb> OpenExistingDatabaseAsync(this ParseResult parsed, CancellationToken token)
    {
        var file = parsed.DatabaseFile();
        return File.Exists(file)
            ? parsed.OpenDatabaseAsync(token)
            : throw new RefusedException(FiguresCommandTexts.NoDatabase.Say(file));
    }

    /// <summary>Opens the database, made and migrated to today's schema.</summary>
    public static async Task<ReviewDb> OpenDatabaseAsync(this ParseResult parsed, CancellationToken token)
    {
        var file = parsed.DatabaseFile();
        await ReviewDatabase.MigrateAsync(file, token);
        return new ReviewDb(ReviewDatabase.Options(file));
    }

    private static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens is [{ Value: "" }])
            result.AddError(CommandTexts.WrongUsage);
    }
}
