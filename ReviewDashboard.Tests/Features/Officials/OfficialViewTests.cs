using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Features.Officials;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Features.Officials;

/// <summary>The page of an official as people read it.</summary>
public sealed class OfficialViewTests : BunitContext
{
    private static readonly ReviewFacts Facts = ReviewFacts.Build(SmallProvince.Records, version: 1);
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    public OfficialViewTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.Vietnamese;
    }

    [Fact]
    public void Each_criterion_stands_with_what_is_asked_held_and_its_source()
    {
        var view = View("em");
        view.Find("#verdict h2").TextContent.ShouldBe("Vì sao chưa đạt chuẩn? (31/12/2013)");
        var education = view.Find("#verdict tbody.not-met tr");
        education.TextContent.ShouldContain("Học vấn");
        education.TextContent.ShouldContain("Trung học phổ thông");
        education.TextContent.ShouldContain("Trung học cơ sở");
        education.TextContent.ShouldContain("QĐ 04/2004/QĐ-BNV, Điều 5");
        view.Find("#verdict details").TextContent.ShouldContain("bắt buộc với mọi người giữ chức danh; có hiệu lực từ 15/12/2012");
        view.Find(".remedy").TextContent.ShouldContain("không còn tuổi đào tạo");
    }

    [Fact]
    public void Every_record_has_its_place_on_the_page_and_marks_lead_to_it()
    {
        var view = View("em");
        view.FindAll("#record-postings-P-em-2008-01-01").Count.ShouldBe(1);
        view.FindAll("#record-qualifications-Q018").Count.ShouldBeLessThanOrEqualTo(1);
        view.FindAll("#timeline a[data-mark]").Select(mark => mark.GetAttribute("href")).ShouldContain("/officials/em?on=2013-12-31#record-postings-P-em-2008-01-01");
        view.FindAll("#timeline a[tabindex='0']").Count.ShouldBe(1, "one stop for all marks");
    }

    [Theory]
    [InlineData("5/9/2013", "/officials/em?on=2013-09-05")]
    [InlineData("31/12/2012", "/officials/em?year=2012")]
    [InlineData("05/05/2007", "/officials/em?on=2007-05-05")]
    public void A_day_is_typed_as_days_are_written(string typed, string address)
    {
        var view = View("em");
        view.Find("input.day").GetAttribute("value").ShouldBe("31/12/2013");
        view.Find("input.day").Change(typed);
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith(address);
    }

    [Theory]
    [InlineData("31/12/2004")]
    [InlineData("01/01/2016")]
    public void A_day_that_the_timeline_does_not_show_is_kept_and_told_which_can_be_chosen(string typed)
    {
        var view = View("em");
        view.Find("input.day").Change(typed);
        view.Find("input.day").GetAttribute("value").ShouldBe(typed);
        view.Find(".day-fault").TextContent.ShouldContain($"từ 01/01/{Facts.Review.BaselineYear - 5} đến 31/12/{Facts.Review.ToYear}");
        Services.GetRequiredService<NavigationManager>().Uri.ShouldBe("http://localhost/");
    }

    [Fact]
    public void A_rule_in_the_list_of_its_criterion_does_not_name_the_criterion_again() =>
        View("em").Find("#verdict details").TextContent.ShouldContain("Điều 5 (trung học phổ thông)");

    [Fact]
    public void A_day_that_is_none_is_kept_and_told_how_to_type_it()
    {
        var view = View("em");
        view.Find("input.day").Change("31/02/2013");
        view.Find("input.day").GetAttribute("value").ShouldBe("31/02/2013");
        view.Find(".day-fault").TextContent.ShouldContain("Gõ ngày/tháng/năm");
    }

    [Fact]
    public void A_reader_of_ages_sees_no_birth_date_and_one_of_birth_dates_does()
    {
        View("em").Find(".who").TextContent.ShouldContain("sinh ngày 15/01/1960");
        View("em", seesBirthDate: false).Find(".who").TextContent.ShouldContain("Nam, 53 tuổi");
        View("em", seesBirthDate: false).Markup.ShouldNotContain("15/01/1960");
    }

    [Fact]
    public void Who_holds_no_post_is_told_so_and_has_no_verdict()
    {
        var view = View("rang");
        view.Find("h1").TextContent.ShouldContain("không giữ chức danh nào vào ngày 31/12/2013");
        view.Find("#verdict").TextContent.ShouldContain("nên không xét chuẩn");
        view.Find("#postings").TextContent.ShouldContain("Không có bản ghi nào");
    }

    [Fact]
    public void The_changes_stand_newest_first_with_their_cause()
    {
        var changes = View("giang").FindAll("#changes li").Select(item => item.TextContent).ToList();
        changes[0].ShouldContain("15/12/2012");
        changes[0].ShouldContain("có hiệu lực (tiêu chí chuyên môn, nghiệp vụ)");
        changes[^1].ShouldContain("Nhận chức danh Tư pháp - hộ tịch");
    }

    [Fact]
    public void English_readers_get_an_English_page()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ScreenLanguages.English;
        var view = View("em");
        view.Find("#verdict h2").TextContent.ShouldBe("Why is the standard not met? (31/12/2013)");
        view.Markup.ShouldNotContain("đạt chuẩn");
    }

    private IRenderedComponent<OfficialView> View(string id, bool seesBirthDate = true)
    {
        var records = SmallProvince.Records;
        var official = records.Of<Official>().Single(official => official.Id == id);
        Posting[] postings = [.. records.Of<Posting>().Where(posting => posting.OfficialId == id)];
        var verdict = Facts.VerdictOf(id, EndOf2013);
        var portrait = new OfficialPortrait(
            new OfficialIdentity(id, official.FullName, official.Sex, seesBirthDate ? official.BirthDate : null, Ages.On(official.BirthDate, EndOf2013), official.Ethnicity, null, null),
            EndOf2013, [.. postings.Where(posting => posting.To is null)], verdict, new RuleReasons(Facts).Of(id, EndOf2013),
            verdict is null ? [] : new VerdictRemedies(Facts).Of(verdict), new VerdictHistory(Facts).Of(id, new DateOnly(2005, 1, 1), new DateOnly(2016, 1, 1)),
            postings, [.. records.Of<Qualification>().Where(qualification => qualification.OfficialId == id)], [], [new Appraisal { OfficialId = id, Year = 2013 }], [], [], []);
        return Render<OfficialView>(parameters => parameters
            .Add(view => view.Portrait, portrait)
            .Add(view => view.Facts, Facts)
            .Add(view => view.Links, new OfficialLinks($"http://localhost/officials/{id}?on=2013-12-31", Facts)));
    }
}
