using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ReviewDashboard.App.Api;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Api;

/// <summary>A CSV file is opened by a spreadsheet without doing anything there.</summary>
public sealed class CsvDownloadTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84 91", "'+84 91")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("–", "–")]
    [InlineData("-", "-")]
    [InlineData("a-b", "a-b")]
    public void A_text_that_begins_like_a_formula_is_text(string text, string written) => RowOf(text).ShouldBe(written);

    [Fact]
    public void A_number_below_zero_stays_a_number() => RowOf(new DataCell("−1,5 điểm", -1.5)).ShouldBe("-1,5");

    private static string RowOf(DataCell cell)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
        var facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
        var asked = new PageAddress("province", facts.DefaultDay, HasDay: false, ReviewFilter.None, [], "/");
        var file = (FileContentHttpResult)CsvDownload.Of("x", new DataTable("x", ["x"], [new DataRow([cell])]), facts, asked, DateTimeOffset.UnixEpoch);
        return Encoding.UTF8.GetString(file.FileContents.Span).Split("\r\n")[^2];
    }
}
