using System.Text.Json;
using ReviewDashboard.App.Commands;
using ReviewDashboard.Tests.Packages;
using Shouldly;
using Xunit;
using Reviewer = ReviewDashboard.App.Commands.CommandLine;

namespace ReviewDashboard.Tests.Commands;

public sealed class PackageCommandTests
{
    [Fact]
    public async Task A_package_goes_in_and_out_and_the_history_is_verified()
    {
        await using var bench = await Bench.OpenAsync();
        var target = bench.NewPath();

        var import = await Terminal.RunAsync(bench, "import", new SmallPackage().WriteTo(bench.NewPath()), "--lang", "en");
        var export = await Terminal.RunAsync(bench, "export", target, "--lang", "vi");
        var verify = await Terminal.RunAsync(bench, "verify");

        (import.Code, export.Code, verify.Code).ShouldBe((Reviewer.Done, Reviewer.Done, Reviewer.Done));
        import.Output.ShouldContain("rows read");
        export.Output.ShouldContain("Đã ghi");
        import.Error.ShouldBeEmpty();
        File.Exists(Path.Combine(target, "datapackage.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_refused_import_ends_with_1_and_says_in_JSON_what_is_wrong()
    {
        await using var bench = await Bench.OpenAsync();
        var package = new SmallPackage().With("officials.csv", SmallPackage.Officials.Replace("1961-11-30", "1961-02-30", StringComparison.Ordinal));

        var run = await Terminal.RunAsync(bench, "import", package.WriteTo(bench.NewPath()), "--format", "json", "--lang", "en");

        run.Code.ShouldBe(Reviewer.Refused);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["read", "inserted", "updated", "unchanged", "errors"]);
        var error = json.RootElement.GetProperty("errors")[0];
        error.EnumerateObject().Select(property => property.Name).ShouldBe(["file", "line", "column", "value", "rule", "message"]);
        (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetString(),
            error.GetProperty("value").GetString(), error.GetProperty("rule").GetString()).ShouldBe(("officials.csv", 3, "birth_date", "1961-02-30", "bad_day"));
        run.Error.ShouldContain("officials.csv:3:birth_date");
    }

    [Theory]
    [InlineData("2014-01-31T17:00:00")]
    [InlineData("yesterday")]
    public async Task An_instant_without_an_offset_is_refused(string instant)
    {
        await using var bench = await Bench.OpenAsync();

        var run = await Terminal.RunAsync(bench, "export", bench.NewPath(), "--as-known-on", instant);

        run.Code.ShouldBe(Reviewer.Refused);
        run.Error.ShouldContain(instant);
    }

    [Fact]
    public async Task What_cannot_be_done_ends_with_1_and_a_message_without_a_stack_trace()
    {
        await using var bench = await Bench.OpenAsync();
        var foreign = Directory.CreateDirectory(bench.NewPath()).FullName;
        await File.WriteAllTextAsync(Path.Combine(foreign, "letter.txt"), "", TestContext.Current.CancellationToken);
        var noDatabase = Path.Combine(foreign, "letter.txt", "review.db");

        var export = await Terminal.RunAsync(bench, "export", foreign);
        var verify = await Terminal.RunAsync(bench, "verify", "--database", noDatabase);

        (export.Code, verify.Code).ShouldBe((Reviewer.Refused, Reviewer.Refused));
        (export.Error + verify.Error).ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("en", "it is no database, or it is damaged", "it is a folder or may not be written to")]
    [InlineData("vi", "tệp không phải là cơ sở dữ liệu", "đó là thư mục")]
    public async Task A_database_that_cannot_be_used_is_named_with_the_reason_and_left_as_it_is(string language, string foreign, string closed)
    {
        await using var bench = await Bench.OpenAsync();
        var (letter, folder) = (bench.NewPath(), Directory.CreateDirectory(bench.NewPath()).FullName);
        await File.WriteAllTextAsync(letter, "Kính gửi Sở Nội vụ, đây không phải là cơ sở dữ liệu.", TestContext.Current.CancellationToken);

        var onLetter = await Terminal.RunAsync(bench, "verify", "--database", letter, "--lang", language);
        var onFolder = await Terminal.RunAsync(bench, "account", "add", "a", "--role", "admin", "--database", folder, "--lang", language);

        (onLetter.Code, onFolder.Code).ShouldBe((Reviewer.Refused, Reviewer.Refused));
        onLetter.Error.ShouldContain(letter);
        onLetter.Error.ShouldContain(foreign);
        onFolder.Error.ShouldContain(closed);
        (await File.ReadAllTextAsync(letter, TestContext.Current.CancellationToken)).ShouldStartWith("Kính gửi");
    }

    [Fact]
    public async Task An_export_that_cannot_be_written_leaves_nothing_behind()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        var file = bench.NewPath();
        await File.WriteAllTextAsync(file, "thư", TestContext.Current.CancellationToken);

        var onFile = await Terminal.RunAsync(bench, "export", file, "--lang", "en");
        var belowFile = await Terminal.RunAsync(bench, "export", Path.Combine(file, "x"), "--lang", "en");

        (onFile.Code, belowFile.Code).ShouldBe((Reviewer.Refused, Reviewer.Refused));
        onFile.Error.ShouldContain("is a file");
        belowFile.Error.ShouldContain(file);
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(file)!, "*.partial").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_name_is_short_and_plain()
    {
        await using var bench = await Bench.OpenAsync();

        foreach (var name in new[] { new string('a', 65), "đặng", "a b" })
        {
            var run = await Terminal.RunAsync(bench, "account", "add", name, "--role", "admin", "--lang", "en");
            run.Code.ShouldBe(Reviewer.Refused);
            run.Error.ShouldContain("at most 64");
        }

        (await Terminal.RunAsync(bench, "account", "add", "@a", "--role", "admin")).Code.ShouldBe(Reviewer.Done);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("account", "list")]
    [InlineData("export", "nowhere")]
    [InlineData("import", "no-such-folder")]
    public async Task Reading_from_a_database_that_is_not_there_does_not_make_one(params string[] args)
    {
        await using var bench = await Bench.OpenAsync();
        var missing = bench.NewPath();

        (await Terminal.RunAsync(bench, [.. args, "--database", missing])).Code.ShouldBe(Reviewer.Refused);

        File.Exists(missing).ShouldBeFalse();
    }

    [Fact]
    public async Task A_dry_run_leaves_no_database_behind()
    {
        await using var bench = await Bench.OpenAsync();
        var missing = bench.NewPath();

        (await Terminal.RunAsync(bench, "import", new SmallPackage().WriteTo(bench.NewPath()), "--dry-run", "--database", missing)).Code.ShouldBe(Reviewer.Done);

        File.Exists(missing).ShouldBeFalse();
    }

    [Fact]
    public async Task The_past_is_exported_as_it_was_known()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        var before = Bench.Contents(await bench.ExportAsync());
        bench.Time.Advance(TimeSpan.FromHours(1));
        await bench.ImportAsync("officials.csv", SmallPackage.Officials.Replace("Chăm", "Raglai", StringComparison.Ordinal));
        var target = bench.NewPath();

        (await Terminal.RunAsync(bench, "export", target, "--as-known-on", "2014-01-10T08:30:00+07:00")).Code.ShouldBe(Reviewer.Done);

        Bench.Contents(target).ShouldBe(before);
    }

    [Theory]
    [InlineData(null, null, "vi")]
    [InlineData("en_US.UTF-8", "vi_VN.UTF-8", "en")]
    [InlineData("", "en_GB.UTF-8", "en")]
    [InlineData("C.UTF-8", "en_GB.UTF-8", "vi")]
    public void The_language_is_that_of_the_environment_else_Vietnamese(string? all, string? lang, string expected) =>
        Languages.Choose(["verify"], name => name == "LC_ALL" ? all : lang).ShouldBe(expected);
}
