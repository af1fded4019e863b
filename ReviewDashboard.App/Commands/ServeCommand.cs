using System.CommandLine;
using ReviewDashboard.App.Texts;

namespace ReviewDashboard.App.Commands;

/// <summary>Serves the dashboard; also what happens without any command.</summary>
public static class ServeCommand
{
    public static Command Create(string[] args, Serve serve)
    {
        var command = new Command("serve", CommandTexts.Serve);
        MakeDefault(command, args, serve);
        return command;
    }

    /// <summary>Gives a command the options and the act of serving. The hidden ones are those of every ASP.NET Core host.</summary>
    public static void MakeDefault(Command command, string[] args, Serve serve)
    {
        command.Add(new Option<string?>("--urls") { Description = CommandTexts.Urls, HelpName = "URL" });
        foreach (var name in new[] { "--environment", "--contentRoot", "--applicationName" })
            command.Add(new Option<string?>(name) { Hidden = true });
        command.SetAction(async (parsed, token) =>
        {
            await serve(args, parsed.DatabaseFile(), token);
            return CommandLine.Done;
        });
    }
}
