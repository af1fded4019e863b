using System.CommandLine;
using System.CommandLine.Help;
using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Commands;

/// <summary>Starts the web host on a database file; the arguments are those of the command line.</summary>
public delegate Task Serve(string[] args, string database, CancellationToken token);

/// <summary>The command line: what it offers, and how it ends. Results go to the output, everything else to the error stream.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, Serve serve, TextWriter output, TextWriter error, CancellationToken token)
    {
        Languages.Speak(Languages.Choose(args, Environment.GetEnvironmentVariable));
        // A word that begins with @ is a word, not the name of a file with arguments.
        var parsed = Root(args, serve).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in UsageFaults.Of(parsed))
                await error.WriteLineAsync(fault);
            await error.WriteLineAsync(CommandTexts.WrongUsage);
            return WrongUsage;
        }

        try
        {
            var streams = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error };
            return await parsed.InvokeAsync(streams, token);
        }
        catch (Exception cause)
        {
            await error.WriteLineAsync(Explanation.Of(cause, parsed.DatabaseFile));
            return Refused;
        }
    }

    private static RootCommand Root(string[] args, Serve serve)
    {
        var root = new RootCommand(CommandTexts.Root)
        {
            CommonOptions.NewDatabase(),
            CommonOptions.NewLanguage(),
            ServeCommand.Create(args, serve),
            IndicatorsCommand.Create(),
            VerdictsCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            VerifyCommand.Create(),
            AccountCommand.Create(),
            GenerateCommand.Create(),
        };
        ServeCommand.MakeDefault(root, args, serve);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                (help.Description, help.Action) = (CommandTexts.Help, new Help());
            else if (option is VersionOption)
                option.Description = CommandTexts.Version;
        }

        return root;
    }
}
