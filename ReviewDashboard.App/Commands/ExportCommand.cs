using System.CommandLine;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Packages;

namespace ReviewDashboard.App.Commands;

/// <summary><c>export DIR</c>: writes all records as a data package, as they are or as they were once known.</summary>
public static class ExportCommand
{
    public static Command Create()
    {
        var directory = CommonOptions.NewArgument("DIR", CommandTexts.ExportDirectory);
        var asKnownOn = CommonOptions.NewAsKnownOn();
        var command = new Command("export", CommandTexts.Export) { directory, asKnownOn };
        command.SetAction(async (parsed, token) =>
        {
            var faults = new List<QuestionFault>();
            var known = QuestionParts.InstantOf(parsed.GetValue(asKnownOn), faults);
            FactsReader.Refuse(faults);
            var rows = await RunAsync(parsed, parsed.GetRequiredValue(directory), known, token);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                CommandTexts.ExportDone.Say(rows, parsed.GetRequiredValue(directory)));
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<long> RunAsync(ParseResult parsed, string directory, DateTime? known, CancellationToken token)
    {
        await using var db = await parsed.OpenExistingDatabaseAsync(token);
        using var bar = new ProgressBar(parsed.InvocationConfiguration.Error);
        if (known is not { } instant)
            return await new PackageExport(db).WriteAsync(directory, bar, token);
        await using var past = await PastRecords.OpenAsync(db, instant, token, new PartOfProgress(bar, 0, FactsReader.Rebuilt));
        return await new PackageExport(past.Db).WriteAsync(directory, new PartOfProgress(bar, FactsReader.Rebuilt, 1), token);
    }
}
