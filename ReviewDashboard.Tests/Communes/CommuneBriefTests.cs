using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Communes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.Hosting;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Communes;

/// <summary>What the brief of a commune says to each role, and that its figures are those of their lists.</summary>
public sealed class CommuneBriefTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    private ReviewFacts Facts => app.App.Services.GetRequiredService<CurrentFacts>().Facts;

    [Fact]
    public async Task Holders_stand_title_by_title_with_their_verdicts()
    {
        var staffing = (await OfAsync(SmallProvince.HamDuc, Role.Inspector))!.Staffing.ToDictionary(row => row.Title.Code);
        staffing["PARTY_SECRETARY"].Holders.ShouldHaveSingleItem().Verdict!.Result.ShouldBe(VerdictResult.Met);
        staffing["JUSTICE"].Holders.Select(holder => holder.OfficialId).ShouldBe(["em", "giang"]);
        staffing["JUSTICE"].Holders[0].FirstReason!.Criterion.ShouldBe(Criterion.MinEducation);
        staffing["PARTY_DEPUTY"].Holders[0].FirstReason!.Result.ShouldBe(VerdictResult.Unknown);
    }

    [Fact]
    public async Task Every_figure_is_as_long_as_its_list()
    {
        var brief = (await OfAsync(SmallProvince.HamDuc, Role.Inspector))!;
        foreach (var row in brief.Figures.Where(row => row.Figure is not null && row.Indicator.Unit is IndicatorUnit.Percent && row.Indicator.Code is not "STA-01"))
        {
            Facts.List(row.Indicator, EndOf2013, ReviewFilter.None, SmallProvince.HamDuc).Sum(record => record.Part).ShouldBe(row.Figure!.Numerator!.Value, row.Indicator.Code);
            Facts.List(row.Indicator, EndOf2013, ReviewFilter.None, SmallProvince.HamDuc).Sum(record => record.Whole).ShouldBe(row.Figure.Denominator!.Value, row.Indicator.Code);
        }

        brief.BelowStandard.Count(below => !below.CanStudy && below.Holder.FirstReason!.Rule.Level is not null).ShouldBe(brief.Untrainable);
        brief.DropOuts.Count.ShouldBe(brief.Training.Sum(year => (int)year.DropOut!.Numerator!));
        brief.LeftAfter.Count.ShouldBe(brief.Training.Sum(year => (int)year.Left!.Numerator!));
    }

    [Fact]
    public async Task A_leader_receives_counts_of_discipline_and_no_case()
    {
        var brief = (await OfAsync(SmallProvince.HamDuc, Role.Leader))!;
        brief.Cases.ShouldBeEmpty();
        brief.Discipline.ShouldBe((1, 0));
        brief.DropOuts.Concat(brief.LeftAfter).ShouldAllBe(record => record.BirthDate == null);
    }

    [Fact]
    public async Task An_inspector_receives_the_cases_by_the_post_of_the_day()
    {
        var brief = (await OfAsync(SmallProvince.HamDuc, Role.Inspector))!;
        brief.Cases.Select(found => found.Name).ShouldBe(["Nguyễn Văn An", "Bùi Văn Ích", "Huỳnh Văn Em", "Huỳnh Văn Em"]);
    }

    [Fact]
    public async Task A_clerk_receives_no_brief_of_another_district()
    {
        (await OfAsync(SmallProvince.TamThanh, Role.Clerk, SmallProvince.HamThuanBac)).ShouldBeNull();
        (await OfAsync(SmallProvince.HamDuc, Role.Clerk, SmallProvince.HamThuanBac)).ShouldNotBeNull();
        (await OfAsync("99999", Role.Admin)).ShouldBeNull();
    }

    [Fact]
    public void A_title_below_its_fewest_holders_is_vacant_unless_the_kind_of_commune_has_none()
    {
        var scribe = new Scribe();
        scribe.District("597", "Hàm Thuận Bắc");
        scribe.Commune("1", "597", "Hàm Đức", Terrain.Lowland, 1);
        scribe.Commune("2", "597", "Phú Thủy", Terrain.Urban, 1, CommuneKind.Ward);
        scribe.Title("PARTY_SECRETARY", "Bí thư Đảng ủy", TitleCategory.Cadre);
        scribe.Title("COUNCIL_CHAIR", "Chủ tịch Hội đồng nhân dân", TitleCategory.Cadre);
        scribe.Title("POLICE_CHIEF", "Trưởng Công an", TitleCategory.CivilServant);
        foreach (var title in scribe.Records.Of<Title>())
            title.MinPosts = 1;
        scribe.Records.Of<Title>()[2].Kinds = [CommuneKind.Commune, CommuneKind.Township];
        scribe.Person("an", "Nguyễn Văn An", Sex.Male, "1965-05-20");
        scribe.Post("an", "1", "PARTY_SECRETARY", "2005-06-01");
        scribe.Post("an", "1", "COUNCIL_CHAIR", "2011-06-01", isMain: false, id: "second");
        scribe.Person("binh", "Trần Văn Bình", Sex.Male, "1970-05-20");
        scribe.Post("binh", "1", "POLICE_CHIEF", "2005-06-01", "2013-03-01", EndReason.Retired);
        var facts = ReviewFacts.Build(scribe.Records, version: 1);

        var rows = new CommuneStaffing(facts).Of("1", EndOf2013).ToDictionary(row => row.Title.Code);
        rows["PARTY_SECRETARY"].Vacant.ShouldBe(0);
        rows["COUNCIL_CHAIR"].Vacant.ShouldBe(0, "a second holder fills it");
        rows["COUNCIL_CHAIR"].Holders.ShouldHaveSingleItem().MainTitle.ShouldBe("PARTY_SECRETARY");
        rows["POLICE_CHIEF"].Vacant.ShouldBe(1);
        rows["POLICE_CHIEF"].VacantSince.ShouldBe(new DateOnly(2013, 3, 1));
        new CommuneStaffing(facts).Of("1", new DateOnly(2013, 2, 28)).Single(row => row.Title.Code == "POLICE_CHIEF").Vacant.ShouldBe(0);
        new CommuneStaffing(facts).Of("2", EndOf2013).Select(row => (row.Title.Code, row.Vacant)).ShouldBe([("COUNCIL_CHAIR", 1), ("PARTY_SECRETARY", 1)]);
    }

    private Task<CommuneBrief?> OfAsync(string commune, Role role, string? district = null) =>
        new CommuneBriefQuery(app.App.Services.GetRequiredService<IDbContextFactory<ReviewDb>>())
            .OfAsync(Facts, new CurrentUser("reader", role, district), commune, EndOf2013, ReviewFilter.None, TestContext.Current.CancellationToken);
}
