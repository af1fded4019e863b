using System.Globalization;
using System.Runtime.CompilerServices;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Verification.Plain;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>The worked example that stands beside the repository, when it does: a package with the figures and verdicts
/// that an independent implementation counted.</summary>
public sealed class WorkedExampleTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Figures => new()
    {
        { "figures.csv", "" },
        { "figures-age-40-49.csv", "age=40-49" },
        { "figures-mountain-civil-servants-and-non-specialised.csv", "terrain=mountain&category=civil_servant,non_specialised_commune" },
        { "figures-sex-female-age-under-40.csv", "sex=female&age=<30,30-39" },
        { "figures-title-pc-chair-or-elderly.csv", "title=PC_CHAIR,ELDERLY" },
        { "figures-wards-and-townships-minority.csv", "kind=ward,township&ethnicity=minority" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void The_plain_implementation_counts_every_figure_of_the_example(string file, string filterText)
    {
        if (Example() is not { } example)
            return;
        var plain = new PlainIndicators(PlainPackage.Read(Path.Combine(example, "package")));
        Compare(Path.Combine(example, file), PlainIndicators.Codes, (code, unit, on) => plain.Count(code, unit, on, Filter(filterText)));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void The_facts_count_every_figure_of_the_example(string file, string filterText)
    {
        if (Example() is not { } example)
            return;
        var facts = ReviewFacts.Build(PlainPackage.Read(Path.Combine(example, "package")), version: 1);
        var filter = Filter(filterText).ForProduct(facts);
        Compare(Path.Combine(example, file), [.. IndicatorCatalogue.All.Select(indicator => indicator.Code)], (code, unit, on) =>
            [.. facts.Count(IndicatorCatalogue.Find(code)!, on, filter, [unit]).Select(PlainFigure.From)]);
    }

    [Theory]
    [InlineData("verdicts-2012-02-29.csv")]
    [InlineData("verdicts-2013-06-30.csv")]
    public void The_plain_implementation_judges_every_posting_of_the_example(string file)
    {
        if (Example() is not { } example)
            return;
        var terms = new PlainTerms(PlainPackage.Read(Path.Combine(example, "package")));
        var judge = new PlainJudge(terms);
        var day = Day(Path.GetFileNameWithoutExtension(file)["verdicts-".Length..]);

        var judged = terms.MainPostingsOn(day).SelectMany(posting =>
        {
            var verdict = judge.Judge(posting, day);
            return verdict.Criteria.Count == 0
                ? [$"{posting.Id},{verdict.Result},,,"]
                : verdict.Criteria.Select(one => $"{posting.Id},{verdict.Result},{Codes.Of(one.Criterion)},{one.Result},{one.Rule}");
        });

        judged.ShouldBe(File.ReadLines(Path.Combine(example, file)).Skip(1), ignoreOrder: true);
    }

    private void Compare(string file, string[] codes, Func<string, string, DateOnly, IReadOnlyList<PlainFigure>> count)
    {
        var rows = PlainPackage.Rows(File.ReadAllText(file)).Where(row => codes.Contains(row["code"])).ToList();

        var differences = rows.GroupBy(row => (Code: row["code"], Unit: row["unit"], Year: row["year"])).SelectMany(group =>
        {
            var counted = count(group.Key.Code, group.Key.Unit, EndOf(group.Key.Year));
            return group.Where(row => !counted.Any(figure => figure.IsSame(Expected(row))))
                .Select(row => $"{string.Join(',', row.Values)} but counted {string.Join(" | ", counted)}");
        });

        differences.ShouldBeEmpty();
        rows.Select(row => row["code"]).Distinct().ShouldBe(
            codes.Where(code => count(code, "province", EndOf("2015")).Count > 0), ignoreOrder: true);
        output.WriteLine($"{rows.Count} figures compared.");
    }

    private string? Example([CallerFilePath] string source = "")
    {
        var root = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(source)))!;
        var folder = Path.Combine(root, "..", "shared", "examples");
        if (Directory.Exists(folder))
            return folder;
        output.WriteLine("No worked example beside the repository: nothing to compare with.");
        return null;
    }

    private static PlainFigure Expected(Dictionary<string, string> row) =>
        new(row["code"], row["breakdown"].Length == 0 ? null : row["breakdown"], row["unit"], Number(row["numerator"]), Number(row["denominator"]))
        {
            Low = Number(row["low"]),
            High = Number(row["high"]),
            AtLeast = Number(row["at_least"]),
            AtMost = Number(row["at_most"]),
        };

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static PlainFilter Filter(string text) => new(text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1].Split(',')));

    private static DateOnly EndOf(string year) => Day($"{year}-12-31");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
