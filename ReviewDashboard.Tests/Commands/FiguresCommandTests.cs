using System.Text.Json;
using ReviewDashboard.Tests.Packages;
using Shouldly;
using Xunit;
using Reviewer = ReviewDashboard.App.Commands.CommandLine;

namespace ReviewDashboard.Tests.Commands;

public sealed class FiguresCommandTests
{
    [Fact]
    public async Task Figures_come_as_the_JSON_of_the_contract()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var run = await Terminal.RunAsync(bench, "indicators", "--unit", "593", "--year", "2012", "--code", "STD-01,DIS-01");

        run.Code.ShouldBe(Reviewer.Done);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetArrayLength().ShouldBe(2);
        var figure = json.RootElement[0];
        figure.EnumerateObject().Select(property => property.Name).ShouldBe(
            ["code", "breakdown", "unit", "year", "on", "numerator", "denominator", "value", "low", "high", "at_least", "at_most"]);
        (figure.GetProperty("code").GetString(), figure.GetProperty("unit").GetString(), figure.GetProperty("year").GetInt32(),
            figure.GetProperty("on").GetString()).ShouldBe(("STD-01", "593", 2012, "2012-12-31"));
    }

    [Fact]
    public async Task A_figure_on_a_day_has_no_year_and_what_a_filter_leaves_undefined_is_left_out()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var run = await Terminal.RunAsync(bench, "indicators", "--on", "2012-06-30", "--code", "STA-01,STA-03", "--where", "sex=female", "--format", "csv");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith("STA-03,,province,,2012-06-30,1,1,100,");
    }

    [Fact]
    public async Task All_junk_in_a_question_is_refused_in_one_answer()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var run = await Terminal.RunAsync(
            bench, "indicators", "--unit", "1", "--year", "201x", "--code", "STD-99", "--where", "sex=x", "colour=red", "--as-known-on", "now", "--lang", "en");

        (run.Code, run.Output).ShouldBe((Reviewer.Refused, ""));
        foreach (var junk in new[] { "\"1\"", "201x", "STD-99", "\"x\"", "colour", "now", "Its values are: " })
            run.Error.ShouldContain(junk);
    }

    [Fact]
    public async Task A_verdict_names_the_rule_it_rests_on()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var run = await Terminal.RunAsync(bench, "verdicts", "--on", "2012-07-01", "--official", "O-2");

        using var json = JsonDocument.Parse(run.Output);
        var verdict = json.RootElement[0];
        verdict.EnumerateObject().Select(property => property.Name).ShouldBe(["official", "posting", "unit", "title", "on", "verdict", "criteria"]);
        verdict.GetProperty("verdict").GetString().ShouldBe("not_met");
        verdict.GetProperty("criteria")[0].EnumerateObject().Select(property => property.Name).ShouldBe(
            ["criterion", "rule", "document", "clause", "required", "held", "result"]);
        verdict.GetProperty("criteria")[0].GetProperty("rule").GetString().ShouldBe("S-2");
    }

    [Theory]
    [InlineData(Reviewer.WrongUsage, "verdicts")]
    [InlineData(Reviewer.WrongUsage, "indicators", "--year", "2012", "--on", "2012-01-01")]
    [InlineData(Reviewer.WrongUsage, "indicators", "--format", "xml")]
    [InlineData(Reviewer.WrongUsage, "generate", "nowhere", "--communes", "abc")]
    [InlineData(Reviewer.WrongUsage, "generate", "nowhere", "--communes", "0")]
    [InlineData(Reviewer.Refused, "indicators", "--where", "sex")]
    [InlineData(Reviewer.Refused, "verdicts", "--on", "2013-02-30")]
    [InlineData(Reviewer.Refused, "verdicts", "--on", "2013-02-28", "--official", "nobody")]
    [InlineData(Reviewer.Refused, "indicators", "--database", "nowhere.db")]
    public async Task What_cannot_be_answered_says_why(int code, params string[] args)
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var run = await Terminal.RunAsync(bench, args);

        (run.Code, run.Output).ShouldBe((code, ""));
        run.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("2000-01-01T00:00:00Z", Reviewer.Refused, "nothing was known")]
    [InlineData("2100-01-01T00:00:00Z", Reviewer.Done, "")]
    public async Task Figures_are_those_known_at_an_instant(string instant, int code, string message)
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var run = await Terminal.RunAsync(bench, "indicators", "--as-known-on", instant, "--lang", "en");

        run.Code.ShouldBe(code, run.Error);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_database_without_a_review_period_is_told_to_be_empty()
    {
        await using var bench = await Bench.OpenAsync();

        var run = await Terminal.RunAsync(bench, "indicators", "--lang", "en");

        (run.Code, run.Output).ShouldBe((Reviewer.Refused, ""));
        run.Error.ShouldContain("no review period");
    }
}
