using System.CommandLine;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Verification;

namespace ReviewDashboard.App.Commands;

/// <summary><c>verify</c>: proves that nobody altered records or history past the program, and that figures are what the records say.</summary>
public static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", CommandTexts.Verify);
        command.SetAction(async (parsed, token) =>
        {
            var report = await RunAsync(parsed, token);
            foreach (var fault in report.Faults)
                await parsed.InvocationConfiguration.Error.WriteLineAsync(fault);
            if (report.Faults.Count > 0)
                return CommandLine.Refused;
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                CommandTexts.VerifyDone.Say(report.History.Changes, report.History.Digest, report.Facts.Officials, report.Facts.Figures));
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<VerificationReport> RunAsync(ParseResult parsed, CancellationToken token)
    {
        await using var db = await parsed.OpenExistingDatabaseAsync(token);
        using var bar = new ProgressBar(parsed.InvocationConfiguration.Error);
        return await DatabaseVerification.RunAsync(db, facts: null, new Random(), token, bar);
    }
}
