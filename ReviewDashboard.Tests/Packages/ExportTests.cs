using System.Text.Json;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Packages;
using ReviewDashboard.Core.Records;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Packages;

public sealed class ExportTests
{
    [Fact]
    public async Task What_goes_out_and_in_again_comes_out_the_same_byte_for_byte()
    {
        await using var first = await Bench.OpenAsync(new SmallPackage());
        await using var second = await Bench.OpenAsync();
        var package = await first.ExportAsync();

        (await second.ImportAsync(package)).Errors.ShouldBeEmpty();

        Bench.Contents(await second.ExportAsync()).ShouldBe(Bench.Contents(package));
    }

    [Fact]
    public async Task An_empty_database_goes_out_and_in_again()
    {
        await using var bench = await Bench.OpenAsync();

        (await bench.ImportAsync(await bench.ExportAsync())).Read.ShouldBe(0);
    }

    [Fact]
    public async Task Rows_stand_in_the_order_of_their_key_and_values_as_the_contract_writes_them()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());

        var files = Bench.Contents(await bench.ExportAsync());

        files["targets.csv"].ShouldBe("indicator_code,unit_code,year,value\nSTD-01,597,2015,-1.5\nSTD-01,province,2015,90\n");
        files["officials.csv"].ShouldContain("\nO-3,\"K'Brèoh, \"\"già làng\"\"\",male,1955-01-01,K'Ho,,\n");
        files["tasks.csv"].ShouldContain("T-1,T1,\"Rà soát,\nbổ sung\",TU,HU597;TU,2014-06-30,,\n");
        files.Keys.ShouldBe([.. RecordTables.All.Select(table => table.Name + ".csv").Append("datapackage.json").Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_left_alone_and_an_earlier_export_is_replaced()
    {
        await using var bench = await Bench.OpenAsync(new SmallPackage());
        var foreign = Directory.CreateDirectory(bench.NewPath()).FullName;
        await File.WriteAllTextAsync(Path.Combine(foreign, "letter.txt"), "", TestContext.Current.CancellationToken);
        await using var db = bench.OpenDb();
        var export = new PackageExport(db);

        await Should.ThrowAsync<RefusedException>(() => export.WriteAsync(foreign, null, CancellationToken.None));

        Directory.GetFiles(foreign).ShouldHaveSingleItem();
        var earlier = await bench.ExportAsync(db);
        await export.WriteAsync(earlier, null, CancellationToken.None);
        Directory.GetDirectories(Path.GetDirectoryName(foreign)!).ShouldNotContain(folder => folder.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_descriptor_says_what_the_tables_are()
    {
        await using var bench = await Bench.OpenAsync();
        using var json = JsonDocument.Parse(Bench.Contents(await bench.ExportAsync())["datapackage.json"]);

        var package = json.RootElement;
        package.GetProperty("profile").GetString().ShouldBe("tabular-data-package");
        var resources = package.GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("name").GetString()!);
        resources.Keys.ShouldBe(RecordTables.All.Select(table => table.Name));
        var inspections = resources["inspections"].GetProperty("schema");
        inspections.GetProperty("primaryKey")[0].GetString().ShouldBe("id");
        inspections.GetProperty("foreignKeys").EnumerateArray().Select(key => key.GetProperty("reference").GetProperty("resource").GetString())
            .ShouldBe(["agencies", "", "communes"]);
        var standards = resources["standards"].GetProperty("schema");
        standards.TryGetProperty("foreignKeys", out _).ShouldBeFalse();
        standards.GetProperty("fields")[2].GetProperty("constraints").GetProperty("pattern").GetString()
            .ShouldBe("(urban|lowland|mountain|island)(;(urban|lowland|mountain|island))*");
    }
}
