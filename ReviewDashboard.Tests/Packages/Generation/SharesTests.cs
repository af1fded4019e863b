using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Core.Verification.Plain;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Packages.Generation;

/// <summary>The shares that make the province believable, within three points, whatever the seed.</summary>
public sealed class SharesTests
{
    private const double Points = 3;

    private readonly List<string> faults = [];

    [Theory]
    [InlineData(2015)]
    [InlineData(7)]
    public void The_province_has_the_shares_of_a_believable_one(long seed)
    {
        using var package = new GeneratedPackage(seed: seed);
        var records = package.Read();
        var facts = ReviewFacts.Build(records, version: 1);
        LevelsOfTheStaff(new PlainTerms(records));
        StaffAtBothEnds(facts);
        EveryYear(facts);
        Natives(facts);
        PlacesAndPay(records);
        Oversight(records);
        faults.ShouldBeEmpty();
    }

    private void LevelsOfTheStaff(PlainTerms terms)
    {
        Shares(Axis.Education, [("upper_secondary", 82, 95)]);
        Shares(Axis.Professional, [("none", 32, 9), ("elementary", 6, 3), ("intermediate", 47, 44), ("college", 4, 6), ("university", 11, 37.5), ("postgraduate", 0, 0.5)]);
        Shares(Axis.Political, [("none", 24, 12), ("elementary", 20, 15), ("intermediate", 53, 66)]);
        Shares(Axis.StateManagement, [("none", 42, 16)]);
        Shares(Axis.Informatics, [("none", 62, 20)]);

        void Shares(Axis axis, (string Level, double From, double To)[] aims)
        {
            foreach (var day in new[] { End(2010), End(2015) })
            {
                var held = Staff(terms, day).Select(posting => terms.LevelOn(posting.OfficialId, axis, day)).ToList();
                var known = held.Where(level => level is not null).ToList();
                Near($"{axis} unknown {day.Year}", Percent(held.Count - known.Count, held.Count), day.Year == 2010 ? 3 : 1.5);
                foreach (var (level, from, to) in aims)
                    Near($"{axis} {level} {day.Year}", Percent(known.Count(one => one == Levels.Rank(axis, level)), known.Count), day.Year == 2010 ? from : to);
            }
        }
    }

    private void StaffAtBothEnds(ReviewFacts facts)
    {
        foreach (var (code, from, to) in new[]
        {
            ("STD-01", 40.0, 75.0), ("STA-01", 90, 97), ("STA-02", 22, 29), ("STA-03", 20, 26), ("STA-04", 9, 10), ("LVL-05", 58, 84), ("LVL-06", 38, 80),
        })
        {
            Near($"{code} 2010", Value(facts, code, 2010), from);
            Near($"{code} 2015", Value(facts, code, 2015), to);
        }

        Within("staff in 2010", Figure(facts, "STA-02", 2010).Denominator!.Value, 2600, 2800);
        Within("staff in 2015", Figure(facts, "STA-02", 2015).Denominator!.Value, 2790, 2990);
    }

    private void EveryYear(ReviewFacts facts)
    {
        for (var year = 2011; year <= 2015; year++)
        {
            foreach (var (code, low, high) in new[]
            {
                ("TRN-01", 80.0, 92.0), ("TRN-02", 86, 90), ("TRN-03", 7, 10), ("TRN-05", 3, 5), ("TRN-07", 5, 9), ("STA-09", 4, 4), ("DIS-01", 8, 14),
            })
                Within($"{code} {year}", Value(facts, code, year), low - Points, high + Points);
            Within($"enrolled {year}", Figure(facts, "TRN-07", year).Denominator!.Value, 350, 500);
            Within($"classes {year}", Figure(facts, "TRN-12", year).Denominator!.Value, 15, 25);
        }

        Near("evaluated 2011", Value(facts, "TRN-04", 2011), 35);
        Near("evaluated 2015", Value(facts, "TRN-04", 2015), 60);
    }

    private void Natives(ReviewFacts facts)
    {
        foreach (var year in new[] { 2010, 2015 })
        {
            var cadres = facts.Count(IndicatorCatalogue.Find("STA-06")!, End(year), ReviewFilter.None.With(FilterKey.Category, ["cadre"]), ["province"])[0];
            var servants = facts.Count(IndicatorCatalogue.Find("STA-06")!, End(year), ReviewFilter.None.With(FilterKey.Category, ["civil_servant"]), ["province"])[0];
            Within($"native cadres {year}", cadres.Value!.Value, 80 - Points, 90 + Points);
            Within($"native civil servants {year}", servants.Value!.Value, 60 - Points, 70 + Points);
        }
    }

    private void PlacesAndPay(RecordSet records)
    {
        var communes = records.Of<Commune>();
        foreach (var (year, offices, halls, office) in new[] { (2010, 70, 75, 10), (2015, 88, 90, 65) })
        {
            var built = records.Of<Facility>().Where(facility => facility.BuiltOn is null || facility.BuiltOn <= End(year)).ToList();
            Near($"offices {year}", Percent(built.Count(one => one is { Kind: FacilityKind.CommuneOffice, State: FacilityState.Solid }), communes.Count), offices);
            Near($"halls {year}", Percent(built.Count(one => one is { Kind: FacilityKind.HamletHall, State: not FacilityState.Missing }), communes.Sum(one => one.Hamlets)), halls);
            Near($"e-office {year}", Percent(records.Of<ItStatus>().Count(one => one.Year == year && one.EOffice), communes.Count), office);
        }

        foreach (var year in records.Of<Allowance>().GroupBy(row => row.Year))
            Within($"paid {year.Key}", Percent(year.Sum(row => row.PaidInFull), year.Sum(row => row.Entitled)), 96, 99);
    }

    private void Oversight(RecordSet records)
    {
        var due = records.Of<Recommendation>().Where(row => row.DueOn.Year is >= 2011 and <= 2015).ToList();
        Near("recommendations on time", Percent(due.Count(row => row.DoneOn <= row.DueOn), due.Count), 60);
        var advised = records.Of<Recommendation>().Select(row => row.InspectionId).ToHashSet();
        var again = records.Of<Inspection>().Where(row => row.ParentId is not null).Select(row => row.ParentId).ToHashSet();
        var findings = records.Of<Inspection>().Where(row => row.ParentId is null && row.ConcludedOn is { Year: >= 2011 and <= 2014 } && advised.Contains(row.Id)).ToList();
        Near("findings looked at again", Percent(findings.Count(row => again.Contains(row.Id)), findings.Count), 33, 2 * Points);
    }

    private static IEnumerable<Posting> Staff(PlainTerms terms, DateOnly day) =>
        terms.MainPostingsOn(day).Where(posting => terms.TitleOf(posting).Category is TitleCategory.Cadre or TitleCategory.CivilServant);

    private static DateOnly End(int year) => new(year, 12, 31);

    private static Figure Figure(ReviewFacts facts, string code, int year) =>
        facts.Count(IndicatorCatalogue.Find(code)!, End(year), ReviewFilter.None, ["province"])[0];

    private static double Value(ReviewFacts facts, string code, int year) => Figure(facts, code, year).Value!.Value;

    private static double Percent(double part, double whole) => 100 * part / whole;

    private void Near(string what, double value, double aim, double tolerance = Points) => Within(what, value, aim - tolerance, aim + tolerance);

    private void Within(string what, double value, double low, double high)
    {
        if (value < low || value > high)
            faults.Add($"{what}: {value:0.0} is not within {low:0.0} to {high:0.0}");
    }
}
