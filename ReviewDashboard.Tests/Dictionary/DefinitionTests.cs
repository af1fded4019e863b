using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReviewDashboard.App.Features.Dictionary;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Dictionary;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Dictionary;

/// <summary>What the dictionary says of indicators is what they are counted by.</summary>
public sealed class DefinitionTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    // Tables that no other table refers to: taking their rows away leaves the rest sound.
    private static readonly RecordTable[] Leaves =
    [
        .. new[]
        {
            "quotas", "standards", "qualifications", "appraisals", "planning", "course_quotas", "enrolments", "discipline_cases", "recommendations",
            "targets", "documents", "acknowledgements", "proposals", "allowances", "study_sessions", "facilities", "it_status",
        }.Select(name => RecordTables.Find(name)!),
    ];

    public static TheoryData<string> Codes => [.. IndicatorCatalogue.All.Select(indicator => indicator.Code)];

    [Fact]
    public void Only_the_tables_that_an_indicator_names_move_its_figure_and_each_of_them_moves_some()
    {
        var moving = new HashSet<(string Indicator, string Table)>();
        for (var seed = 1; seed <= 12; seed++)
        {
            var records = RandomPackage.Make(seed, people: 12);
            string[] units = [UnitTree.Province, .. records.Of<District>().Select(district => district.Code)];
            DateOnly[] days = [.. Enumerable.Range(2010, 6).Select(ReviewFacts.YearEnd)];
            var whole = ReviewFacts.Build(records, version: 1).CountAll(IndicatorCatalogue.All, days, ReviewFilter.None);
            foreach (var table in Leaves)
            {
                var rest = ReviewFacts.Build(Without(records, table), version: 1).CountAll(IndicatorCatalogue.All, days, ReviewFilter.None);
                foreach (var indicator in IndicatorCatalogue.All)
                {
                    if (days.All(day => Figures(whole, indicator, day, units).SequenceEqual(Figures(rest, indicator, day, units))))
                        continue;
                    moving.Add((indicator.Code, table.Name));
                    indicator.Sources.ShouldContain(table, $"{indicator.Code} without {table.Name}");
                }
            }
        }

        var named = IndicatorCatalogue.All.SelectMany(indicator => indicator.Sources.Intersect(Leaves).Select(table => (indicator.Code, table.Name)));
        named.Except(moving).ShouldBeEmpty();
    }

    [Fact]
    public void Yearly_records_are_counted_on_31_December_alone()
    {
        foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.IsYearly))
        {
            for (var seed = 1; seed <= 5; seed++)
            {
                var facts = ReviewFacts.Build(RandomPackage.Make(seed, people: 8), version: 1);
                facts.Count(indicator, new DateOnly(2013, 12, 30), ReviewFilter.None, [UnitTree.Province]).ShouldAllBe(figure => !(figure.Numerator > 0), indicator.Code);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_and_caveat_is_said_in_both_languages(string code)
    {
        var indicator = IndicatorCatalogue.Find(code)!;
        var english = Sentences(indicator, ScreenLanguages.English);
        var vietnamese = Sentences(indicator, ScreenLanguages.Vietnamese);
        english.ShouldAllBe(sentence => !string.IsNullOrWhiteSpace(sentence));
        vietnamese.Count.ShouldBe(english.Count);
        vietnamese.Intersect(english).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_said_follows_how_it_is_counted()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        DefinitionWords.Interval(Find("STA-01")).ShouldContain("no part of the denominator");
        DefinitionWords.Interval(Find("FAC-03")).ShouldContain("money");
        DefinitionWords.Interval(Find("STA-07")).ShouldContain("no proportion");
        DefinitionWords.Who(Find("TRN-02")).ShouldStartWith("Without a filter everybody");
        DefinitionWords.Who(Find("TRN-08")).ShouldStartWith("Without a filter only cadres");
        DefinitionWords.Who(Find("TSK-01")).ShouldStartWith("Added up from records");
        DefinitionWords.Filters(Find("STA-08")).ShouldContain("one year before");
        DefinitionWords.Filters(Find("DIS-05")).ShouldContain("opened");
        DefinitionWords.Filters(Find("PLN-02")).ShouldStartWith("Takes terrain and kind alone");
        DefinitionWords.Caveats(Find("TRN-05"), Facts.Review).ShouldContain(caveat => caveat.Contains($"{Facts.Review.LeaveWindowMonths} months", StringComparison.Ordinal));
        DefinitionWords.Caveats(Find("PLN-03"), Facts.Review).ShouldContain(caveat => caveat.StartsWith("Counts people and not events", StringComparison.Ordinal));
        DefinitionWords.Caveats(Find("POL-02"), Facts.Review).ShouldContain(caveat => caveat.StartsWith("Money that is not known", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_of_the_glossary_is_used_and_explained_in_both_languages()
    {
        foreach (var language in new[] { ScreenLanguages.English, ScreenLanguages.Vietnamese })
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
            var used = IndicatorCatalogue.All.SelectMany(Glossary.UsedBy).Select(term => term.Key).ToHashSet();
            Glossary.All.Select(term => term.Key).Except(used).ShouldBeEmpty(language.Name);
            Glossary.All.Select(term => term.Name).ShouldBeUnique();
            Glossary.All.ShouldAllBe(term => term.Meaning.Length > term.Name.Length);
        }
    }

    [Theory]
    [InlineData("STA-07", "trainable")]
    [InlineData("TRN-05", "left")]
    [InlineData("INS-04", "reinspection")]
    [InlineData("PRP-01", "proposal")]
    [InlineData("POL-02", "arrears")]
    public void A_definition_leads_to_its_words_in_both_languages(string code, string term)
    {
        foreach (var language in new[] { ScreenLanguages.English, ScreenLanguages.Vietnamese })
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
            Glossary.UsedBy(Find(code)).Select(used => used.Key).ShouldContain(term, language.Name);
        }
    }

    [Fact]
    public void A_changed_definition_has_a_new_version()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var lines = IndicatorCatalogue.All.Select(indicator => $"{indicator.Code} {indicator.Version.Number} {Digest(indicator)}").ToList();
        var known = File.ReadAllLines(Path.Combine(Repository.Root, "ReviewDashboard.Tests", "Dictionary", "definitions.txt"));
        lines.Except(known).ShouldBeEmpty(
            "What is counted changed: raise Version of the indicator, then put its line into ReviewDashboard.Tests/Dictionary/definitions.txt. "
            + $"If only the wording changed, put the line there alone.\n{string.Join('\n', lines.Except(known))}\n");
        known.Except(lines).ShouldBeEmpty();
    }

    private static Indicator Find(string code) => IndicatorCatalogue.Find(code)!;

    private static List<Figure> Figures(FigureTable table, Indicator indicator, DateOnly day, string[] units) => [.. units.SelectMany(unit => table.AllOf(indicator, day, unit))];

    private static RecordSet Without(RecordSet records, RecordTable left)
    {
        var rest = new RecordSet();
        foreach (var table in RecordTables.All.Where(table => table != left))
        {
            foreach (var record in records.Of(table))
                rest.Add(table, record);
        }

        return rest;
    }

    private static List<string> Sentences(Indicator indicator, CultureInfo language)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        return [.. DefinitionSheet.Rules(indicator).Select(rule => rule.Text), .. DefinitionWords.Caveats(indicator, Facts.Review), DefinitionSheet.Family(indicator.Family)];
    }

    private static string Digest(Indicator indicator)
    {
        var text = string.Join('|',
            indicator.Numerator, indicator.Denominator, indicator.Note, indicator.Unit, indicator.Direction, indicator.LowestLevel, indicator.TakesPersonFilters,
            indicator.TakesPlaceFilters, indicator.IsFlow, indicator.HasInterval, indicator.Bounds, indicator.Who, indicator.AddsUp,
            string.Join(',', indicator.Sources.Select(table => table.Name)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
    }
}
