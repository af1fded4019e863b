using Bunit;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.Core.Indicators;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Shared.Charts;

/// <summary>The drawn components with plain values.</summary>
public sealed class ChartTests : BunitContext
{
    public ChartTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void A_tile_of_the_map_is_a_link_that_says_its_figure()
    {
        var map = Render<TileMap>(parameters => parameters
            .Add(map => map.Tiles, [Tile("1", DistanceStep.FarBehind, "xã Hàm Đức: 52,4 % (11/21)"), Tile("2", null, "xã La Dạ: không có dữ liệu")])
            .Add(map => map.Groups, [new MapGroup("597", "Hàm Thuận Bắc", "?unit=597")])
            .Add(map => map.Label, "Bản đồ"));
        var links = map.FindAll("a[data-mark]");
        links.Select(link => link.GetAttribute("aria-label")).ShouldBe(["xã Hàm Đức: 52,4 % (11/21)", "xã La Dạ: không có dữ liệu"]);
        links[0].GetAttribute("href").ShouldBe("?unit=1");
        links.Select(link => link.GetAttribute("tabindex")).ShouldBe(["0", "-1"]);
        map.FindAll("rect.step-1").Count.ShouldBe(1);
        map.FindAll("a rect.no-data").Count.ShouldBe(1);
        map.Find("g.district text").TextContent.ShouldBe("Hàm Thuận Bắc");
    }

    [Fact]
    public void A_map_wider_than_its_card_is_scrolled_by_keyboard()
    {
        var map = Render<TileMap>(parameters => parameters.Add(map => map.Tiles, []).Add(map => map.Groups, []).Add(map => map.Label, "Bản đồ"));
        map.Find("[role=region][aria-label='Bản đồ']").GetAttribute("tabindex").ShouldBe("0");
    }

    [Fact]
    public void Communes_without_a_tile_are_laid_out_below_and_none_covers_another()
    {
        var placed = Enumerable.Range(0, 5).Select(i => Tile($"a{i}", null, "") with { Column = i, Row = 0 });
        var free = Enumerable.Range(0, 300).Select(i => Tile($"b{i}", null, "") with { Group = $"d{i / 30}" });
        MapTile[] tiles = [.. placed, .. free, Tile("same", null, "") with { Column = 0, Row = 0 }];
        var layout = new MapLayout(tiles);
        var places = tiles.Select(tile => layout[tile.Code]).ToList();
        places.Distinct().Count().ShouldBe(tiles.Length);
        places.Skip(5).ShouldAllBe(place => place.Row >= 2);
        places.ShouldAllBe(place => place.Column < layout.Columns && place.Row < layout.Rows);
    }

    [Fact]
    public void A_ranking_draws_the_interval_and_says_better_or_worse_in_a_word()
    {
        var ranking = Render<Ranking>(parameters => parameters
            .Add(ranking => ranking.Units,
            [
                new RankedMark("Phan Thiết", "?unit=593", 87.7, 84, 90, "87,7 %", "371/423", Comparison.Better, "tốt hơn", "thành phố Phan Thiết: 87,7 %"),
                new RankedMark("Phú Quý", "?unit=602", null, null, null, "không có dữ liệu", "0/0", null, null, "huyện Phú Quý: không có dữ liệu"),
            ])
            .Add(ranking => ranking.Parent, new RankingLine(75.3, "tỉnh 75,3 %"))
            .Add(ranking => ranking.Label, "Xếp hạng"));
        var rows = ranking.FindAll("ol > li");
        rows[0].TextContent.ShouldContain("tốt hơn");
        rows[0].QuerySelectorAll("line.interval").Length.ShouldBe(1);
        rows[1].QuerySelectorAll("circle, line.interval").Length.ShouldBe(0);
        ranking.FindAll("line.target").Count.ShouldBe(0);
        ranking.Find(".axis text").TextContent.ShouldBe("tỉnh 75,3 %");
    }

    [Fact]
    public void A_heat_map_is_a_table_with_a_heading_for_every_row_and_year()
    {
        var heat = Render<HeatMap>(parameters => parameters
            .Add(heat => heat.Columns, ["2010", "2011"])
            .Add(heat => heat.Rows, [new HeatRow("La Gi", "?unit=594", [new HeatCell(DistanceStep.Behind, "54,0", "La Gi, 2010", "?unit=594&year=2010"), new HeatCell(null, "–", "La Gi, 2011", "?unit=594&year=2011")])])
            .Add(heat => heat.Label, "Đạt chuẩn theo đơn vị và năm"));
        heat.FindAll("th[scope=col]").Select(heading => heading.TextContent).ShouldBe(["2010", "2011"]);
        heat.Find("th[scope=row] a").GetAttribute("href").ShouldBe("?unit=594");
        heat.FindAll("tbody td").Select(cell => cell.ClassName).ShouldBe(["step-2", "no-data"]);
        heat.FindAll("tbody td a").Select(cell => (cell.GetAttribute("aria-label"), cell.GetAttribute("href"), cell.GetAttribute("tabindex")))
            .ShouldBe([("La Gi, 2010", "?unit=594&year=2010", "0"), ("La Gi, 2011", "?unit=594&year=2011", "-1")], "one stop of the keyboard for all");
    }

    [Fact]
    public void A_sparkline_breaks_where_a_year_has_no_data()
    {
        var line = Render<Sparkline>(parameters => parameters
            .Add(line => line.Values, [46.0, 53.0, null, 64.0, 70.0])
            .Add(line => line.Target, 80)
            .Add(line => line.Label, "Đạt chuẩn"));
        line.FindAll("polyline").Count.ShouldBe(2);
        line.FindAll("line.target").Count.ShouldBe(1);
        line.Find("svg").GetAttribute("aria-label").ShouldBe("Đạt chuẩn");
    }

    [Fact]
    public void A_card_shows_its_chart_or_its_table_and_the_other_is_a_link()
    {
        var card = Card(isTable: false);
        card.Markup.ShouldContain("the chart");
        card.FindAll("table").ShouldBeEmpty();
        card.Find("nav a[href='?table=map']").HasAttribute("aria-current").ShouldBeFalse();
        var table = Card(isTable: true);
        table.Markup.ShouldNotContain("the chart");
        table.Find("tbody th a").TextContent.ShouldBe("Hàm Đức");
        table.FindAll("td.number").Single().TextContent.ShouldBe("71,4 %");
    }

    [Fact]
    public void A_card_says_why_it_has_nothing_to_show()
    {
        var card = Card(isTable: false, undefined: "Không xác định với điều kiện đang lọc.");
        card.Markup.ShouldContain("Không xác định với điều kiện đang lọc.");
        card.Markup.ShouldNotContain("the chart");
    }

    [Fact]
    public void A_chart_that_fails_leaves_its_card_standing()
    {
        var card = Render<ChartCard>(parameters => Parameters(parameters, isTable: false, undefined: null)
            .Add(card => card.Chart, _ => throw new InvalidOperationException("broken")));
        card.Find("[role=alert]").QuerySelectorAll("button").Length.ShouldBe(1);
        card.Markup.ShouldContain("Xã nào còn xa chuẩn?");
    }

    private static MapTile Tile(string code, DistanceStep? step, string text) => new(code, "597", null, null, step, text, $"?unit={code}", IsOutlined: false);

    private IRenderedComponent<ChartCard> Card(bool isTable, string? undefined = null) =>
        Render<ChartCard>(parameters => Parameters(parameters, isTable, undefined).Add(card => card.Chart, "the chart"));

    private static ComponentParameterCollectionBuilder<ChartCard> Parameters(
        ComponentParameterCollectionBuilder<ChartCard> parameters, bool isTable, string? undefined) => parameters
        .Add(card => card.Id, "map")
        .Add(card => card.Title, "Xã nào còn xa chuẩn?")
        .Add(card => card.Table, () => new DataTable("Đạt chuẩn", ["Đơn vị", "Giá trị"], [new DataRow(["Hàm Đức", new DataCell("71,4 %", 71.4)], "?unit=1")]))
        .Add(card => card.IsTable, isTable)
        .Add(card => card.ChartHref, "?")
        .Add(card => card.TableHref, "?table=map")
        .Add(card => card.DownloadHref, "export/overview/map.csv")
        .Add(card => card.Undefined, undefined);
}
