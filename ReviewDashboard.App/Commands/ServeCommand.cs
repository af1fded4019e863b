using System.CommandLine;
using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core;

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
        command.Add(new Option<string?>("--urls") { Description = CommandTexts.Urls });
        foreach (var name in new[] { "--environment", "--contentRoot", "--applicationName" })
            command.Add(new Option<string?>(name) { Hidden = true });
        command.SetAction(async (parsed, token) =>
        {
            Check(parsed.GetValue<string?>("--urls"));
            await serve(args, parsed.DatabaseFile(), token);
            return CommandLine.Done;
        });
    }

    // Asked before the host starts, which would log a stack trace.
    private static void Check(string? addresses)
    {
        foreach (var address in (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
                || !(uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
                throw new RefusedException(string.Format(CultureInfo.CurrentCulture, CommandTexts.BadAddress, address));
        }
    }
}
