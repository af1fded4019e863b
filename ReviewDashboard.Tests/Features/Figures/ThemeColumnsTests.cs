using ReviewDashboard.App.Features;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Figures;

/// <summary>How the cards of a theme are laid out in two columns.</summary>
public sealed class ThemeColumnsTests(SeedFacts seed) : IClassFixture<SeedFacts>
{
    private static readonly CurrentUser Leader = new("leader", Role.Leader);

    public static TheoryData<string, string> Pages =>
        [.. ThemeSheets.All.SelectMany(sheet => new[] { UnitTree.Province, "597", "602" }.Select(unit => (sheet.Name, unit)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_card_stands_once_and_in_its_order(string name, string unit)
    {
        var (sheet, ground) = Ground(name, unit);
        var own = sheet.Cards(ground).Where(card => !card.IsWide).ToList();
        var columns = ThemeColumns.Of(own, ground, sheet.Theme);
        columns.Left.Concat(columns.Right).ShouldBe(own);
    }

    [Fact]
    public void The_years_leave_a_long_ranking_where_the_left_column_would_end_far_above()
    {
        Columns("leaving", "597").HasYearsLeft.ShouldBeTrue();
        Columns("leaving", UnitTree.Province).HasYearsLeft.ShouldBeFalse();
    }

    private ThemeColumns Columns(string name, string unit)
    {
        var (sheet, ground) = Ground(name, unit);
        return ThemeColumns.Of([.. sheet.Cards(ground)], ground, sheet.Theme);
    }

    private (ThemeSheet Sheet, ThemeGround Ground) Ground(string name, string unit)
    {
        var sheet = ThemeSheets.All.Single(sheet => sheet.Name == name);
        var figures = new OverviewQuery(seed.Facts, Leader, sheet.Theme).Of(unit, seed.Facts.DefaultDay, ReviewFilter.None, kpi: null);
        return (sheet, new ThemeGround(seed.Facts, Leader, figures, new FigureLinks($"http://localhost/{name}?unit={unit}", sheet.Page, unit, seed.Facts.Units, Leader)));
    }
}
