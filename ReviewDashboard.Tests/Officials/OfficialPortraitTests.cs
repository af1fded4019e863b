using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Standards;
using ReviewDashboard.Tests.Hosting;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Officials;

/// <summary>What each role receives of one person.</summary>
public sealed class OfficialPortraitTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateOnly EndOf2013 = new(2013, 12, 31);

    [Fact]
    public async Task A_leader_receives_neither_birth_date_nor_discipline()
    {
        var portrait = (await OfAsync("em", new CurrentUser("leader", Role.Leader)))!;
        portrait.Identity.BirthDate.ShouldBeNull();
        portrait.Identity.Age.ShouldBe(53);
        portrait.Cases.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_inspector_receives_everything()
    {
        var portrait = (await OfAsync("em", new CurrentUser("inspector", Role.Inspector)))!;
        portrait.Identity.BirthDate.ShouldBe(new DateOnly(1960, 1, 15));
        portrait.Cases.Count.ShouldBe(2);
        portrait.Postings.ShouldHaveSingleItem().TitleCode.ShouldBe("JUSTICE");
        portrait.Verdict!.Verdict.Result.ShouldBe(VerdictResult.NotMet);
        portrait.Current.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Courses_stand_with_the_enrolments() =>
        (await OfAsync("oanh", new CurrentUser("inspector", Role.Inspector)))!.Studies.Select(study => study.Course.Name).ShouldBe(["Bồi dưỡng tin học", "Trung cấp lý luận chính trị"]);

    [Fact]
    public async Task A_clerk_receives_nothing_of_people_of_another_district()
    {
        (await OfAsync("quy", new CurrentUser("clerk-597", Role.Clerk, SmallProvince.HamThuanBac))).ShouldBeNull();
        (await OfAsync("rang", new CurrentUser("clerk-597", Role.Clerk, SmallProvince.HamThuanBac))).ShouldBeNull();
        (await OfAsync("an", new CurrentUser("clerk-597", Role.Clerk, SmallProvince.HamThuanBac))).ShouldNotBeNull();
    }

    private Task<OfficialPortrait?> OfAsync(string id, CurrentUser user)
    {
        var files = new OfficialFileQuery(app.App.Services.GetRequiredService<IDbContextFactory<ReviewDb>>());
        return new OfficialPortraitQuery(files).OfAsync(app.App.Services.GetRequiredService<CurrentFacts>().Facts, user, id, EndOf2013, TestContext.Current.CancellationToken);
    }
}
