using Microsoft.Data.Sqlite;
using ReviewDashboard.Core;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Corrections;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Indicators;

/// <summary>Facts that are read from a database person by person are those of its records, and those of a country are counted as its lists are.</summary>
public sealed class FactsLoaderTests
{
    private const int People = 300;
    private const int Districts = 70;

    [Fact]
    public async Task Facts_read_from_the_database_are_those_of_all_its_records()
    {
        using var seed = await SeedDatabase.MakeAsync(TestContext.Current.CancellationToken);
        var records = PlainPackage.Read(Repository.SeedData);
        var built = ReviewFacts.Build(records, 1);
        seed.Facts.Version.ShouldBe(1);
        seed.Facts.NewestRecord.ShouldBe(built.NewestRecord);
        seed.Facts.Blocks.Length.ShouldBe(built.Blocks.Length);
        foreach (var (read, expected) in seed.Facts.Blocks.Zip(built.Blocks))
        {
            read.People.ShouldBe(expected.People);
            foreach (var (one, other) in read.People.Zip(expected.People))
            {
                read.Postings(one).ToArray().ShouldBe(expected.Postings(other).ToArray());
                read.Qualifications(one).ToArray().ShouldBe(expected.Qualifications(other).ToArray());
                read.Cases(one).ToArray().ShouldBe(expected.Cases(other).ToArray());
            }
        }

        var leader = new CurrentUser("leader", Role.Leader);
        var plans = new ReplacementPlans(seed.Facts, leader).Of(UnitTree.Province, built.DefaultDay, ReviewFilter.None);
        plans.Count(line => line.Plan is not null).ShouldBeGreaterThan(0);
        plans.Select(line => (line.Record.Id, line.Plan?.Id, line.State))
            .ShouldBe(new ReplacementPlans(built, leader).Of(UnitTree.Province, built.DefaultDay, ReviewFilter.None).Select(line => (line.Record.Id, line.Plan?.Id, line.State)));

        DateOnly[] days = [new(2012, 2, 29), new(2015, 12, 31)];
        var (counted, wanted) = (seed.Facts.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None), built.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None));
        foreach (var indicator in IndicatorCatalogue.All)
        {
            foreach (var unit in built.Units.All())
                counted.AllOf(indicator, days[1], unit).ShouldBe(wanted.AllOf(indicator, days[1], unit), $"{indicator.Code} of {unit}");
            counted.AllOf(indicator, days[0], UnitTree.Province).ShouldBe(wanted.AllOf(indicator, days[0], UnitTree.Province), indicator.Code);
        }
    }

    /// <summary>UTF-8, which the database compares by, and UTF-16 do not agree about these letters: half of the officials come too late.</summary>
    [Fact]
    public async Task Officials_whose_ids_the_database_orders_in_another_way_are_read_as_all_others()
    {
        using var seed = await SeedDatabase.MakeAsync(TestContext.Current.CancellationToken);
        var officials = seed.Facts.Blocks.SelectMany(block => block.People).Select(person => person.Id).Order(StringComparer.Ordinal).ToList();
        string[] columns =
        [
            .. from table in RecordTables.All
               from column in table.Columns
               where column.References == typeof(Official) || (table.Type == typeof(Official) && column.IsKey)
               select $"UPDATE \"{table.Name}\" SET \"{column.Name}\" = iif(\"{column.Name}\" < '{officials[officials.Count / 2]}', 'Ａ', '😀') || \"{column.Name}\"",
        ];
        await ExecuteAsync(seed.File, columns);
        var read = (await CurrentFacts.ReadAsync(ReviewDatabase.ConnectionString(seed.File), TestContext.Current.CancellationToken))!;
        foreach (var block in read.Blocks)
            block.People.Select(person => person.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        var day = read.DefaultDay;
        var (counted, wanted) = (read.CountAll(IndicatorCatalogue.All, [day], ReviewFilter.None), seed.Facts.CountAll(IndicatorCatalogue.All, [day], ReviewFilter.None));
        foreach (var indicator in IndicatorCatalogue.All)
        {
            foreach (var unit in read.Units.All())
                counted.AllOf(indicator, day, unit).ShouldBe(wanted.AllOf(indicator, day, unit), $"{indicator.Code} of {unit}");
        }
    }

    [Fact]
    public async Task Records_of_nobody_are_refused_and_not_passed_over()
    {
        using var seed = await SeedDatabase.MakeAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(seed.File, "DELETE FROM officials WHERE id = (SELECT official_id FROM postings LIMIT 1)");
        (await Should.ThrowAsync<RefusedException>(() => CurrentFacts.ReadAsync(ReviewDatabase.ConnectionString(seed.File), TestContext.Current.CancellationToken)))
            .Message.ShouldBe(DatabaseTexts.BrokenReference);
    }

    [Fact]
    public async Task Reading_tells_how_far_it_is()
    {
        using var seed = await SeedDatabase.MakeAsync(TestContext.Current.CancellationToken);
        var told = new ToldShares();
        await CurrentFacts.ReadAsync(ReviewDatabase.ConnectionString(seed.File), TestContext.Current.CancellationToken, told);
        told.Shares.Count.ShouldBeGreaterThan(3);
        told.Shares.Order().Last().ShouldBeInRange(0.6, 1);
    }

    [Fact]
    public void A_country_of_many_districts_counts_what_its_lists_hold_before_and_after_a_change()
    {
        var records = Country();
        var facts = ReviewFacts.Build(records, 1);
        CountsItsLists(facts);
        var mover = records.Of<Official>()[People / 2];
        foreach (var posting in records.Of<Posting>().Where(posting => posting.OfficialId == mover.Id))
            posting.CommuneCode = records.Of<Commune>()[^1].Code;
        var moved = facts.With(Files.Of(records, mover.Id), 2, null);
        CountsItsLists(moved);
        CountsItsLists(facts);
        var again = ReviewFacts.Build(records, 2);
        foreach (var official in records.Of<Official>())
            moved.HomeOf(official.Id)!.District.ShouldBe(again.HomeOf(official.Id)!.District, official.Id);
        moved.Knows("nobody").ShouldBeFalse();
    }

    /// <summary>Past the foreign keys, as only somebody does who edits the file by hand.</summary>
    private static async Task ExecuteAsync(string file, params IEnumerable<string> statements)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A random package of a few hundred people in more districts than are laid together.</summary>
    private static RecordSet Country()
    {
        var records = RandomPackage.Make(2015, People);
        var random = new Random(2015);
        var like = records.Of<Commune>()[0];
        for (var i = 10; i < 10 + Districts; i++)
        {
            records.Of<District>().Add(new District { Code = $"8{i}", Name = $"Huyện {i}", Kind = DistrictKind.District });
            records.Of<Commune>().Add(new Commune { Code = $"800{i}", DistrictCode = $"8{i}", Name = $"Xã {i}", Kind = like.Kind, Class = like.Class, Terrain = like.Terrain });
        }

        foreach (var posting in records.Of<Posting>())
            posting.CommuneCode = records.Of<Commune>()[random.Next(records.Of<Commune>().Count)].Code;
        return records;
    }

    private static void CountsItsLists(ReviewFacts facts)
    {
        var on = ReviewFacts.YearEnd(2013);
        string[] units = [UnitTree.Province, facts.Units.Districts[0].Code, facts.Units.Districts[^1].Code, facts.Units.Communes[^1].Code];
        foreach (var code in new[] { "STD-01", "LVL-01", "STA-08", "DIS-01", "DIS-04", "TRN-02", "TRN-07", "APR-01", "PLN-02" })
        {
            var indicator = IndicatorCatalogue.Find(code)!;
            foreach (var unit in units)
            {
                var figure = facts.Count(indicator, on, ReviewFilter.None, [unit])[0];
                facts.List(indicator, on, ReviewFilter.None, unit).Count(record => record.InNumerator).ShouldBe((int)figure.Numerator!, $"{code} of {unit}");
                facts.CountFor([indicator], [on], ReviewFilter.None, [unit]).Of(indicator, on, unit).ShouldBe(figure);
            }
        }
    }
}
