using System.Runtime.CompilerServices;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Packages.Generation;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Packages.Generation;

public sealed class PackageGeneratorTests
{
    [Fact]
    public void The_package_that_comes_with_the_product_is_what_the_generator_makes_byte_for_byte()
    {
        using var made = new GeneratedPackage();
        var shipped = Path.Combine(Repository(), "seed-data");
        Names(shipped).ShouldBe(Names(made.Folder));
        foreach (var name in Names(made.Folder))
            File.ReadAllBytes(Path.Combine(shipped, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(made.Folder, name))).ShouldBeTrue(name);
        new DirectoryInfo(shipped).EnumerateFiles().Sum(file => file.Length).ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void One_seed_makes_the_same_bytes_again_and_another_seed_makes_other_people()
    {
        using var one = new GeneratedPackage(communes: 20, seed: 7);
        using var again = new GeneratedPackage(communes: 20, seed: 7);
        using var other = new GeneratedPackage(communes: 20, seed: 8);
        foreach (var name in Names(one.Folder))
            File.ReadAllBytes(Path.Combine(one.Folder, name)).ShouldBe(File.ReadAllBytes(Path.Combine(again.Folder, name)), name);
        File.ReadAllText(Path.Combine(one.Folder, "officials.csv")).ShouldNotBe(File.ReadAllText(Path.Combine(other.Folder, "officials.csv")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(300)]
    public void Any_number_of_communes_makes_a_package_whose_references_hold(int communes)
    {
        using var package = new GeneratedPackage(communes);
        var records = package.Read();
        records.Of<Commune>().Count.ShouldBe(communes);
        HoldTogether(records);
    }

    [Fact]
    public void The_usual_package_holds_together()
    {
        using var package = new GeneratedPackage();
        var records = package.Read();
        HoldTogether(records);
        records.Of<Official>().Count.ShouldBeInRange(12_000, 14_500);
        records.Of<Commune>().ShouldAllBe(commune => commune.TileCol != null && commune.ResponsibleOfficialId != null);
    }

    [Fact]
    public void A_number_of_communes_that_the_codes_cannot_hold_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new GeneratedPackage(communes: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new GeneratedPackage(PackageGenerator.MostCommunes + 1));
    }

    private static void HoldTogether(RecordSet records)
    {
        foreach (var table in RecordTables.All)
        {
            var rows = records.Of(table).Select(row => RecordValues.Row(table, row)).ToList();
            KeysRise(table, rows);
            for (var i = 0; i < table.Columns.Count; i++)
                Refer(records, table.Columns[i], rows.Select(row => row[i]), table.Name);
        }

        NobodyHoldsTwoMainPosts(records);
        foreach (var enrolment in records.Of<Enrolment>())
        {
            (enrolment.OutcomeOn is null || enrolment.OutcomeOn >= enrolment.EnrolledOn).ShouldBeTrue(enrolment.Id);
            (enrolment.EvaluatedOn is null || enrolment.EvaluatedOn >= enrolment.OutcomeOn).ShouldBeTrue(enrolment.Id);
        }
    }

    private static void KeysRise(RecordTable table, List<string?[]> rows)
    {
        var key = table.Key.Select(column => table.Columns.ToList().IndexOf(column)).ToArray();
        for (var i = 1; i < rows.Count && key.Length > 0; i++)
        {
            var order = key.Select(column => string.CompareOrdinal(rows[i - 1][column], rows[i][column])).FirstOrDefault(difference => difference != 0);
            order.ShouldBeLessThan(0, $"{table.Name}: {string.Join(',', rows[i])}");
        }
    }

    private static void Refer(RecordSet records, RecordColumn column, IEnumerable<string?> values, string table)
    {
        if (column.References is null)
            return;
        var target = RecordTables.For(column.References);
        var known = records.Of(target).Select(row => RecordValues.Format(target.Key[0], target.Key[0].Property.GetValue(row))!).ToHashSet(StringComparer.Ordinal);
        values.Where(value => value is not null).SelectMany(value => value!.Split(';')).Where(value => !known.Contains(value))
            .ShouldBeEmpty($"{table}.{column.Name}");
    }

    private static void NobodyHoldsTwoMainPosts(RecordSet records)
    {
        foreach (var own in records.Of<Posting>().Where(posting => posting.Main).GroupBy(posting => posting.OfficialId))
        {
            var ordered = own.OrderBy(posting => posting.From).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                (ordered[i].To is null || ordered[i].To > ordered[i].From).ShouldBeTrue(ordered[i].Id);
                (i == 0 || ordered[i - 1].To <= ordered[i].From).ShouldBeTrue(ordered[i].Id);
            }
        }
    }

    private static List<string> Names(string folder) => [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
