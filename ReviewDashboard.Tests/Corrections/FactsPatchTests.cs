using CsCheck;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Corrections;

/// <summary>Facts made anew from one changed file are those made anew from all records.</summary>
public sealed class FactsPatchTests
{
    private static readonly Gen<(int Seed, int People)> SomePackage = Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 12]);

    [Fact]
    public void Facts_after_a_change_of_one_official_count_what_facts_of_all_records_count() => SomePackage.Sample(
        package =>
        {
            var records = RandomPackage.Make(package.Seed, package.People);
            var other = RandomPackage.Make(package.Seed, package.People);
            var random = new Random(package.Seed);
            var before = ReviewFacts.Build(records, version: 1);
            AreSame(before, ReviewFacts.Build(records, version: 1));
            var changed = Change(other, random);
            var patched = before.With(Files.Of(other, changed), version: 2, changedAt: null);
            AreSame(patched, ReviewFacts.Build(other, version: 2));
            AreSame(before, ReviewFacts.Build(records, version: 1));
        },
        threads: 1);

    /// <summary>Moves somebody to another commune, or gives another life: new days, levels, outcomes; or adds somebody.</summary>
    private static string Change(RecordSet records, Random random)
    {
        var official = records.Of<Official>()[random.Next(records.Of<Official>().Count)];
        official.BirthDate = official.BirthDate.AddDays(random.Next(-900, 900));
        official.Ethnicity = random.Next(2) == 0 ? Official.Majority : "Chăm";
        var communes = records.Of<Core.Units.Commune>();
        foreach (var posting in records.Of<Posting>().Where(posting => posting.OfficialId == official.Id && random.Next(2) == 0))
            posting.CommuneCode = communes[random.Next(communes.Count)].Code;
        foreach (var held in records.Of<Qualification>().Where(held => held.OfficialId == official.Id && random.Next(2) == 0))
            held.ObtainedOn = new Dice(random).Day();
        if (random.Next(3) == 0)
            records.Of<Posting>().RemoveAll(posting => posting.OfficialId == official.Id);
        if (random.Next(3) == 0)
            records.Of<Core.Training.Enrolment>().RemoveAll(enrolment => enrolment.OfficialId == official.Id);
        return official.Id;
    }

    // Asked twice: rows are kept from the second time on.
    private static void AreSame(ReviewFacts facts, ReviewFacts expected)
    {
        CountTheSame(facts, expected);
        CountTheSame(facts, expected);
    }

    private static void CountTheSame(ReviewFacts facts, ReviewFacts expected)
    {
        facts.NewestRecord.ShouldBe(expected.NewestRecord);
        DateOnly[] days = [new(2012, 2, 29), new(2012, 12, 31), new(2013, 12, 31), new(2014, 12, 31)];
        var (counted, wanted) = (facts.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None), expected.CountAll(IndicatorCatalogue.All, days, ReviewFilter.None));
        foreach (var indicator in IndicatorCatalogue.All)
        {
            foreach (var day in days)
            {
                foreach (var unit in facts.Units.All())
                    counted.AllOf(indicator, day, unit).ShouldBe(wanted.AllOf(indicator, day, unit), $"{indicator.Code} of {unit} on {day:O}");
            }
        }
    }
}
