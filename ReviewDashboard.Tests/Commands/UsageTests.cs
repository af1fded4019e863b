using ReviewDashboard.Tests.Packages;
using Shouldly;
using Xunit;
using Reviewer = ReviewDashboard.App.Commands.CommandLine;

namespace ReviewDashboard.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("frobnicate", "The commands are: serve,", "Các lệnh gồm: serve,")]
    [InlineData("account", "one of its commands: add, list, reset", "một trong các lệnh con: add, list, reset")]
    [InlineData("account frobnicate", "The commands are: add, list, reset", "Các lệnh gồm: add, list, reset")]
    [InlineData("import", "import needs PATH: The folder", "import còn thiếu PATH: Thư mục")]
    [InlineData("import ∅", "import needs PATH: The folder", "import còn thiếu PATH: Thư mục")]
    [InlineData("export ∅", "export needs DIR", "export còn thiếu DIR")]
    [InlineData("generate ∅", "generate needs DIR", "generate còn thiếu DIR")]
    [InlineData("account reset ∅", "account reset needs NAME", "account reset còn thiếu NAME")]
    [InlineData("verify --database ∅", "--database needs a value after it", "Sau --database phải có giá trị")]
    [InlineData("import x y", "“y” is one argument too many for import", "import không nhận thêm đối số “y”")]
    [InlineData("import x --frob", "import has no option “--frob”. Its options are: --dry-run,", "import không có tùy chọn “--frob”")]
    [InlineData("import x --format xml", "--format does not take “xml”. Choose one of: json, text", "--format không nhận giá trị “xml”")]
    [InlineData("import x --reason", "--reason needs a value after it", "Sau --reason phải có giá trị")]
    [InlineData("account add @a", "account add needs the option --role", "account add còn thiếu tùy chọn --role")]
    [InlineData("verdicts --on 1 --on 2", "--on is given more than once", "--on được ghi nhiều lần")]
    [InlineData("indicators --year 2012 --on 2012-01-01", "Use either --year or --on", "Chỉ dùng một trong hai")]
    [InlineData("generate x --communes abc", "“abc” is no whole number that --communes takes", "--communes không nhận “abc”")]
    [InlineData("generate x --communes 99999999999", "must be from 1 to", "phải từ 1 đến")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence_in_the_language_spoken(string words, string english, string vietnamese)
    {
        await using var bench = await Bench.OpenAsync();

        // The database stands first: after an option that lacks its value it would be taken for that value.
        string[] args = [.. words.Contains("--database", StringComparison.Ordinal) ? [] : new[] { "--database", bench.DatabaseFile },
            .. words.Split(' ').Select(word => word == "∅" ? "" : word)];

        var inEnglish = await Terminal.RunAsync(bench, ["--lang", "en", .. args]);
        var inVietnamese = await Terminal.RunAsync(bench, ["--lang", "vi", .. args]);

        (inEnglish.Code, inEnglish.Output).ShouldBe((Reviewer.WrongUsage, ""));
        inEnglish.Error.ShouldContain(english);
        (inVietnamese.Code, inVietnamese.Output).ShouldBe((Reviewer.WrongUsage, ""));
        inVietnamese.Error.ShouldContain(vietnamese);
    }

    [Fact]
    public async Task All_wrong_usage_is_told_at_once_each_thing_once()
    {
        await using var bench = await Bench.OpenAsync();

        var run = await Terminal.RunAsync(bench, "verdicts", "x", "--format", "xml", "--lang", "en");

        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4, run.Error);
    }

    [Fact]
    public async Task A_long_word_is_cut_where_it_is_told_of()
    {
        await using var bench = await Bench.OpenAsync();

        (await Terminal.RunAsync(bench, new string('x', 10_000))).Error.Length.ShouldBeLessThan(500);
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_is_refused_in_Vietnamese()
    {
        await using var bench = await Bench.OpenAsync();

        (await Terminal.RunAsync(bench, "verify", "--lang", "fr")).Error.ShouldContain("--lang không nhận giá trị “fr”");
    }

    [Theory]
    [InlineData("en", "Usage:", "import PATH [options]", "Arguments:", "Options:", "Brings a data package")]
    [InlineData("vi", "Cách dùng:", "import PATH [tùy chọn]", "Đối số:", "Tùy chọn:", "Nhập gói dữ liệu")]
    public async Task Help_is_in_the_language_asked_for(string language, params string[] words)
    {
        await using var bench = await Bench.OpenAsync();

        var run = await Terminal.RunAsync(bench, "import", "--help", "--lang", language);

        (run.Code, run.Error).ShouldBe((Reviewer.Done, ""));
        foreach (var word in words)
            run.Output.ShouldContain(word);
    }

    [Theory]
    [InlineData("")]
    [InlineData("import")]
    [InlineData("account add")]
    [InlineData("verdicts")]
    public async Task Help_fits_a_terminal_and_names_every_option_that_the_command_takes(string words)
    {
        await using var bench = await Bench.OpenAsync();

        var run = await Terminal.RunAsync(bench, [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        run.Output.Split(Environment.NewLine).ShouldAllBe(line => line.Length <= 80);
        foreach (var option in new[] { "-h, --help", "--database FILE", "--lang en|vi" })
            run.Output.ShouldContain(option);
    }
}
