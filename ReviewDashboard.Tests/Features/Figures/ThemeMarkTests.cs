using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ReviewDashboard.App.Features;
using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Figures;

/// <summary>What the charts of the theme pages show is what the lists behind them hold.</summary>
public sealed class ThemeMarkTests(SeedFacts seed) : IClassFixture<SeedFacts>
{
    private static readonly CurrentUser Leader = new("leader", Role.Leader);

    /// <summary>Of who is not paid in full only the sums are known, and days are no records.</summary>
    private static readonly string[] Unlisted = ["behind-POL-01", "plain-DOC-02"];

    public static TheoryData<string> Names => [.. ThemeSheets.All.Select(sheet => sheet.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mark_opens_a_list_of_as_many_records_or_as_large_a_sum(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        var sheet = ThemeSheets.All.Single(sheet => sheet.Name == name);
        var marks = 0;
        foreach (var (unit, on, filter) in Questions())
        {
            var ground = Ground(sheet, unit, on, filter);
            foreach (var (card, segment) in sheet.Cards(ground).Where(card => UndefinedWords.OfAll(ground.Figures, card.Indicators) is null).SelectMany(card => (card.Bars ?? []).SelectMany(bar => bar.Segments, (_, segment) => (card, segment))))
            {
                if (segment.Count == 0 || !segment.Href.StartsWith("/records/", StringComparison.Ordinal))
                    continue;
                var (list, code) = List(segment.Href);
                if (Unlisted.Contains($"{segment.Class}-{code}"))
                    continue;
                double[] sums = [list.Rows.Count, list.Rows.Sum(row => row.Part), list.Rows.Sum(row => row.Whole)];
                sums.ShouldContain(sum => Math.Abs(sum - segment.Count) < 1e-6 || Math.Abs(list.Rows.Sum(row => row.Whole - row.Part) - segment.Count) < 1e-6, $"{card.Id}: {segment.Name} {segment.Count} {segment.Href}");
                marks++;
            }
        }

        marks.ShouldBeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_card_of_a_page_has_a_table_of_its_own_for_the_download(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var sheet = ThemeSheets.All.Single(sheet => sheet.Name == name);
        var ground = Ground(sheet, UnitTree.Province, seed.Facts.DefaultDay, ReviewFilter.None);
        sheet.Cards(ground).Select(card => card.Id).ShouldBe(sheet.Ids);
        foreach (var card in sheet.Page.Cards)
        {
            var (table, _) = sheet.Table(card, ground);
            table.Rows.ShouldAllBe(row => row.Cells.Count == table.Columns.Count, card);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_filter_that_leaves_figures_undefined_says_so_on_every_card_of_theirs(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        var sheet = ThemeSheets.All.Single(sheet => sheet.Name == name);
        var women = ReviewFilter.Parse([KeyValuePair.Create("sex", (string?)"female")], seed.Facts.TitleCodes).Filter;
        var ground = Ground(sheet, UnitTree.Province, seed.Facts.DefaultDay, women);
        foreach (var card in sheet.Cards(ground))
        {
            var isUndefined = card.Indicators.All(code => !IndicatorCatalogue.Find(code)!.TakesPersonFilters);
            (UndefinedWords.OfAll(ground.Figures, card.Indicators) is not null).ShouldBe(isUndefined, card.Id);
        }
    }

    [Fact]
    public void A_download_of_what_is_undefined_for_a_unit_holds_nothing_of_another()
    {
        var sheet = ThemeSheets.All.Single(sheet => sheet.Name == Links.Tasks);
        sheet.Table("register", Ground(sheet, "597", seed.Facts.DefaultDay, ReviewFilter.None)).Table.Rows.ShouldBeEmpty();
        sheet.Table("register", Ground(sheet, UnitTree.Province, seed.Facts.DefaultDay, ReviewFilter.None)).Table.Rows.Count.ShouldBe(12);
    }

    private IEnumerable<(string Unit, DateOnly On, ReviewFilter Filter)> Questions()
    {
        var mountains = ReviewFilter.Parse([KeyValuePair.Create("terrain", (string?)"mountain")], seed.Facts.TitleCodes).Filter;
        yield return (UnitTree.Province, seed.Facts.DefaultDay, ReviewFilter.None);
        yield return ("597", ReviewFacts.YearEnd(2013), ReviewFilter.None);
        yield return (UnitTree.Province, ReviewFacts.YearEnd(2014), mountains);
        yield return ("23092", seed.Facts.DefaultDay, ReviewFilter.None);
    }

    private ThemeGround Ground(ThemeSheet sheet, string unit, DateOnly on, ReviewFilter filter)
    {
        var address = new Uri(new Uri("http://localhost"), Links.Filter($"http://localhost/{sheet.Name}?unit={unit}&year={on.Year}", filter)).AbsoluteUri;
        var figures = new OverviewQuery(seed.Facts, Leader, sheet.Theme).Of(unit, on, filter, kpi: null);
        return new ThemeGround(seed.Facts, Leader, figures, new FigureLinks(address, sheet.Page, unit, seed.Facts.Units, Leader));
    }

    private (RecordList List, string Code) List(string href)
    {
        var uri = new Uri(new Uri("http://localhost"), href);
        var asked = PageAddress.Parse(uri.AbsoluteUri, seed.Facts, RecordPage.Keys, Leader);
        asked.Faults.ShouldBeEmpty();
        var query = QueryHelpers.ParseQuery(uri.Query);
        var code = uri.Segments[^1];
        var part = Codes.Find<RecordPart>(query.GetValueOrDefault("part").ToString()) ?? RecordPart.Numerator;
        var detail = query.TryGetValue("detail", out var text) ? text.ToString() : null;
        return (new RecordListQuery(seed.Facts, Leader).Of(IndicatorCatalogue.Find(code)!, asked.On, asked.Filter, asked.Unit, part, search: null, detail), code);
    }
}
