using System.CommandLine;
using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Commands;

/// <summary>Verdicts of the people in post on a day, criterion by criterion.</summary>
public static class VerdictsCommand
{
    private static readonly string[] Header =
        ["official", "posting", "unit", "title", "on", "verdict", "criterion", "rule", "document", "clause", "required", "held", "result"];

    public static Command Create()
    {
        var unit = new Option<string?>("--unit") { Description = FiguresCommandTexts.VerdictUnit, HelpName = "CODE" };
        var official = new Option<string?>("--official") { Description = FiguresCommandTexts.Official, HelpName = "ID" };
        var on = new Option<string>("--on") { Description = FiguresCommandTexts.VerdictOn, HelpName = "DAY", Required = true };
        var format = IndicatorsCommand.NewFormat();
        var command = new Command("verdicts", FiguresCommandTexts.Verdicts) { unit, official, on, format };
        command.SetAction(async (parsed, token) =>
        {
            var facts = await FactsReader.ReadAsync(parsed, asKnownOn: null, token);
            var (question, faults) = VerdictQuestion.Parse(facts, parsed.GetValue(unit), parsed.GetValue(official), parsed.GetValue(on)!);
            FactsReader.Refuse(faults);
            Write(parsed.InvocationConfiguration.Output, parsed.GetValue(format)!, [.. question.Of(facts)]);
            return CommandLine.Done;
        });
        return command;
    }

    private static void Write(TextWriter output, string format, PostingVerdict[] verdicts)
    {
        if (format is Results.Json)
            Results.WriteJson(output, verdicts.Select(VerdictAnswer.Of));
        else if (format is Results.Csv)
            Results.WriteCsv(output, Header, verdicts.SelectMany(Lines));
        else
            Results.WriteTable(output, Header, [.. verdicts.SelectMany(Lines)]);
    }

    private static IEnumerable<string?[]> Lines(PostingVerdict verdict)
    {
        string?[] head =
        [
            verdict.OfficialId, verdict.PostingId, verdict.CommuneCode, verdict.TitleCode,
            verdict.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Codes.Of(verdict.Verdict.Result),
        ];
        return verdict.Verdict.Criteria.Count == 0
            ? [[.. head, null, null, null, null, null, null, null]]
            : verdict.Verdict.Criteria.Select(criterion => (string?[])
            [
                .. head, Codes.Of(criterion.Criterion), criterion.Rule.Id, criterion.Rule.Document, criterion.Rule.Clause,
                criterion.Required, criterion.Held, Codes.Of(criterion.Result),
            ]);
    }
}
