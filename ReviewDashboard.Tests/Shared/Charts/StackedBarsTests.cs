using System.Globalization;
using Bunit;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Shared.Charts;

public sealed class StackedBarsTests : BunitContext
{
    public StackedBarsTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void Each_part_of_a_bar_says_its_count_and_leads_to_its_list()
    {
        var links = Bars(isShare: true).FindAll("a");
        links.Select(link => link.GetAttribute("aria-label")).ShouldBe(["Bí thư, đạt: 3/4", "Bí thư, chưa đạt: 1/4", "Trưởng Công an, đạt: 2/2"]);
        links.Select(link => link.GetAttribute("href")).ShouldBe(["?met", "?failed", "?police"]);
        links.Select(link => link.GetAttribute("tabindex")).ShouldBe(["0", "-1", "-1"]);
    }

    [Fact]
    public void Shares_fill_the_bar_and_counts_are_measured_by_the_longest()
    {
        Bars(isShare: true).FindAll("rect[x]").Select(part => part.GetAttribute("width")).ShouldBe(["75%", "25%", "100%"]);
        Bars(isShare: false).FindAll("rect[x]").Select(part => part.GetAttribute("width")).ShouldBe(["75%", "25%", "50%"]);
    }

    private IRenderedComponent<StackedBars> Bars(bool isShare) => Render<StackedBars>(parameters => parameters
        .Add(bars => bars.Rows,
        [
            new BarRow("Bí thư", [new("good", "đạt", 3, "?met"), new("behind", "chưa đạt", 1, "?failed"), new("no-data", "chưa đủ dữ liệu", 0, "?missing")], "75 %"),
            new BarRow("Trưởng Công an", [new("good", "đạt", 2, "?police")], "100 %"),
        ])
        .Add(bars => bars.Label, "Chức danh")
        .Add(bars => bars.IsShare, isShare));
}
