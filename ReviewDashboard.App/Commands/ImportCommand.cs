using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Packages;

namespace ReviewDashboard.App.Commands;

/// <summary><c>import PATH</c>: brings a data package, or one table of it, into the database.</summary>
public static class ImportCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static Command Create()
    {
        var path = CommonOptions.NewArgument("PATH", CommandTexts.ImportPath);
        var dryRun = new Option<bool>("--dry-run") { Description = CommandTexts.ImportDryRun };
        var reason = new Option<string?>("--reason") { Description = CommandTexts.ImportReason, HelpName = "TEXT" };
        var format = new Option<string?>("--format") { Description = CommandTexts.ImportFormat };
        format.AcceptOnlyFromAmong("json", "text");
        var command = new Command("import", CommandTexts.Import) { path, dryRun, reason, format };
        command.SetAction(async (parsed, token) =>
        {
            var from = parsed.GetRequiredValue(path);
            var why = parsed.GetValue(reason) is { Length: > 0 } given ? given : $"import {from}";
            var request = new ImportRequest(from, CommonOptions.User, why, parsed.GetValue(dryRun));
            // No database is made for what cannot be imported.
            var report = PackageImport.Look(from) ?? await RunAsync(parsed, request, token);
            await SayAsync(report, request.IsDryRun, parsed.GetValue(format) == "json", parsed.InvocationConfiguration);
            return report.IsRefused ? CommandLine.Refused : CommandLine.Done;
        });
        return command;
    }

    private static async Task<ImportReport> RunAsync(ParseResult parsed, ImportRequest request, CancellationToken token)
    {
        using var trial = request.IsDryRun && !File.Exists(parsed.DatabaseFile()) ? new TrialDatabase() : null;
        await using var db = await (trial is null ? parsed.OpenDatabaseAsync(token) : trial.OpenAsync(token));
        using var bar = new ProgressBar(parsed.InvocationConfiguration.Error);
        return await new PackageImport(db, TimeProvider.System).RunAsync(request, bar, token);
    }

    private static async Task SayAsync(ImportReport report, bool isDryRun, bool asJson, InvocationConfiguration streams)
    {
        if (asJson)
            await streams.Output.WriteLineAsync(JsonSerializer.Serialize(
                new { report.Read, report.Inserted, report.Updated, report.Unchanged, report.Errors }, Json));
        foreach (var error in report.Errors)
            await streams.Error.WriteLineAsync($"{Place(error)} [{error.Rule}] {error.Message}");
        if (report.IsRefused)
            await streams.Error.WriteLineAsync(CommandTexts.ImportRefused.Say(report.Errors.Count));
        else if (!asJson)
            await streams.Output.WriteLineAsync(string.Format(
                CultureInfo.CurrentCulture, isDryRun ? CommandTexts.ImportWouldDo : CommandTexts.ImportDone,
                report.Read, report.Inserted, report.Updated, report.Unchanged));
    }

    private static string Place(ImportError error) =>
        string.Join(':', new[] { error.File, error.Line?.ToString(CultureInfo.InvariantCulture), error.Column }.Where(part => part is not null));
}
