using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Figures;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Figures;

/// <summary>The tables of charts.</summary>
public sealed class FigureTablesTests
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    public FigureTablesTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;

    /// <summary>Lý Văn Rạng failed a course and never held a post.</summary>
    [Fact]
    public void What_happened_to_people_without_a_posting_is_a_line_so_that_districts_add_up()
    {
        var rows = Rows(Theme.Training, "TRN-02");
        rows[^1][0].ShouldBe("chưa xác định đơn vị");
        rows[^1][2..4].ShouldBe(["0", "1"]);
        var whole = Facts.Count(IndicatorCatalogue.Find("TRN-02")!, new DateOnly(2013, 12, 31), ReviewFilter.None, [UnitTree.Province]).Single();
        rows.Sum(row => int.Parse(row[3], CultureInfo.InvariantCulture)).ShouldBe((int)whole.Denominator!.Value);
    }

    [Fact]
    public void Where_districts_add_up_there_is_no_such_line() => Rows(Theme.Overview, "STD-01").Count.ShouldBe(Facts.Units.Districts.Count);

    private static List<string[]> Rows(Theme theme, string kpi)
    {
        var overview = new OverviewQuery(Facts, new CurrentUser("leader", Role.Leader), theme).Of(UnitTree.Province, new DateOnly(2013, 12, 31), ReviewFilter.None, kpi);
        return [.. FigureTables.Of(FigureTables.Ranking, overview).Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray())];
    }
}
