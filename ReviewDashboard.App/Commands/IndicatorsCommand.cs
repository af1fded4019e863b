using System.CommandLine;
using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.App.Commands;

/// <summary>Figures of units, years and filters.</summary>
public static class IndicatorsCommand
{
    private static readonly string[] Header =
        ["code", "breakdown", "unit", "year", "on", "numerator", "denominator", "value", "low", "high", "at_least", "at_most"];

    public static Command Create()
    {
        var unit = new Option<string?>("--unit") { Description = FiguresCommandTexts.Unit, HelpName = "CODE|province|all" };
        var year = new Option<string?>("--year") { Description = FiguresCommandTexts.Year, HelpName = "Y|Y-Y" };
        var on = new Option<string?>("--on") { Description = FiguresCommandTexts.On, HelpName = "DAY" };
        var code = new Option<string?>("--code") { Description = FiguresCommandTexts.Code, HelpName = "STD-01,…" };
        var where = new Option<string[]>("--where")
        {
            Description = FiguresCommandTexts.Where,
            HelpName = "KEY=VALUE,…",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var asKnownOn = CommonOptions.NewAsKnownOn();
        var format = NewFormat();
        var command = new Command("indicators", FiguresCommandTexts.Indicators) { unit, year, on, code, where, asKnownOn, format };
        on.Validators.Add(result =>
        {
            if (result.GetValue(year) is not null)
                result.AddError(FiguresCommandTexts.YearOrDay);
        });
        command.SetAction(async (parsed, token) =>
        {
            var faults = new List<QuestionFault>();
            var instant = QuestionParts.InstantOf(parsed.GetValue(asKnownOn), faults);
            var facts = await FactsReader.ReadAsync(parsed, instant, token);
            var (question, others) = FigureQuestion.Parse(
                facts, parsed.GetValue(unit), parsed.GetValue(year), parsed.GetValue(on), parsed.GetValue(code), parsed.GetValue(where)!);
            FactsReader.Refuse([.. faults, .. others]);
            Write(parsed.InvocationConfiguration.Output, parsed.GetValue(format)!, facts, [.. FigureAnswer.Of(facts, question)]);
            return CommandLine.Done;
        });
        return command;
    }

    public static Option<string> NewFormat()
    {
        var format = new Option<string>("--format") { Description = FiguresCommandTexts.Format, DefaultValueFactory = _ => Results.Json };
        format.AcceptOnlyFromAmong(Results.Json, Results.Csv, Results.Table);
        return format;
    }

    private static void Write(TextWriter output, string format, ReviewFacts facts, IReadOnlyList<FigureAnswer> figures)
    {
        if (format is Results.Json)
            Results.WriteJson(output, figures);
        else if (format is Results.Csv)
            Results.WriteCsv(output, Header, figures.Select(Fields));
        else
            Results.WriteTable(output, FiguresCommandTexts.TableHeader.Split('|'), [.. figures.Select(figure => Readable(facts, figure))]);
    }

    private static string?[] Fields(FigureAnswer figure) =>
    [
        figure.Code, figure.Breakdown, figure.Unit, figure.Year?.ToString(CultureInfo.InvariantCulture),
        figure.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Results.Plain(figure.Numerator), Results.Plain(figure.Denominator),
        Results.Plain(figure.Value), Results.Plain(figure.Low), Results.Plain(figure.High), Results.Plain(figure.AtLeast), Results.Plain(figure.AtMost),
    ];

    private static string?[] Readable(ReviewFacts facts, FigureAnswer figure) =>
    [
        figure.Code, figure.Breakdown, IndicatorCatalogue.Find(figure.Code)!.Name, figure.Unit is UnitTree.Province ? UnitWords.Title(facts.Units, figure.Unit) : $"{figure.Unit} {facts.Units.Name(figure.Unit)}",
        Formats.Day(figure.On), figure.Value?.ToString("N1", CultureInfo.CurrentCulture) ?? "–",
        figure.Denominator is { } denominator ? $"{figure.Numerator:0.##}/{denominator:0.##}" : null,
        figure.Low is null ? null : $"{figure.Low.Value.ToString("N1", CultureInfo.CurrentCulture)} – {figure.High!.Value.ToString("N1", CultureInfo.CurrentCulture)}",
    ];
}
