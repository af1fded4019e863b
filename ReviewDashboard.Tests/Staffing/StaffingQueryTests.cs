using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Units;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;
using static ReviewDashboard.Tests.World.SmallProvince;

namespace ReviewDashboard.Tests.Staffing;

/// <summary>Vacant posts, plans for who is below standard, and the pilot.</summary>
public sealed class StaffingQueryTests
{
    private static readonly DateOnly On = ReviewFacts.YearEnd(2013);
    private static readonly CurrentUser Inspector = new("inspector", Role.Inspector);
    private static readonly CurrentUser ClerkOfPhuQuy = new("clerk-602", Role.Clerk, PhuQuy);

    [Fact]
    public void A_title_is_vacant_where_fewer_hold_it_than_it_asks_for_and_second_postings_count()
    {
        var scribe = TwoCommunes();
        scribe.Post("an", HamDuc, "CHAIR", "2012-01-01");
        scribe.Post("an", HamDuc, "SECRETARY", "2012-01-01", isMain: false, id: "second");
        scribe.Post("binh", TamThanh, "CHAIR", "2012-01-01", "2013-12-31");
        var vacancies = new Vacancies(ReviewFacts.Build(scribe.Records, 1), UnitTree.Province, On, ReviewFilter.None);
        vacancies.For(Inspector).Select(post => (post.Commune.Code, post.Title.Code, post.Vacant)).ShouldBe(
            [(HamDuc, "CHAIR", 1), (TamThanh, "CHAIR", 2), (TamThanh, "SECRETARY", 1)], ignoreOrder: true);
        vacancies.ByTitle().Select(title => (title.Title.Code, title.Vacant, title.Communes)).ShouldBe([("CHAIR", 3, 2), ("SECRETARY", 1, 1)]);
    }

    [Fact]
    public void A_title_that_a_kind_of_commune_does_not_have_is_not_vacant_there()
    {
        var scribe = TwoCommunes();
        foreach (var title in scribe.Records.Of<Title>())
            title.Kinds = [CommuneKind.Ward];
        new Vacancies(ReviewFacts.Build(scribe.Records, 1), UnitTree.Province, On, ReviewFilter.None).ByTitle().ShouldBeEmpty();
    }

    [Fact]
    public void A_clerk_reads_vacant_posts_of_the_own_district_and_the_numbers_of_all()
    {
        var vacancies = new Vacancies(ReviewFacts.Build(TwoCommunes().Records, 1), UnitTree.Province, On, ReviewFilter.None);
        vacancies.For(ClerkOfPhuQuy).Select(post => post.Commune.Code).Distinct().ShouldBe([TamThanh]);
        vacancies.ByTitle().Sum(title => title.Vacant).ShouldBe(6);
    }

    [Fact]
    public void Quý_of_Tam_Thanh_is_secretary_and_chair_since_she_took_the_second_post()
    {
        var facts = ReviewFacts.Build(Records, version: 1);
        var post = new DualPosts(facts, Inspector).Of(UnitTree.Province, On, ReviewFilter.None).ShouldHaveSingleItem();
        (post.Commune.Code, post.OfficialId, post.Since).ShouldBe((TamThanh, "quy", new DateOnly(2013, 10, 1)));
        new DualPosts(facts, new CurrentUser("clerk-597", Role.Clerk, HamThuanBac)).Of(UnitTree.Province, On, ReviewFilter.None).ShouldBeEmpty();
    }

    [Fact]
    public void Who_is_below_standard_and_too_old_to_train_stands_with_the_latest_plan_decided_by_the_day()
    {
        var scribe = new Scribe();
        scribe.District(HamThuanBac, "Hàm Thuận Bắc");
        scribe.Commune(HamDuc, HamThuanBac, "Hàm Đức", Terrain.Lowland, 1);
        scribe.Title("SECRETARY", "Bí thư", TitleCategory.Cadre);
        scribe.Rule("EDU", "SECRETARY", ReviewDashboard.Core.Standards.Criterion.MinEducation, "upper_secondary");
        foreach (var name in new[] { "an", "binh", "chau" })
        {
            scribe.Person(name, name, Sex.Male, "1955-01-01");
            scribe.Post(name, HamDuc, "SECRETARY", "2010-01-01");
            scribe.Holds(name, Axis.Education, "primary");
        }

        Plan("an", ReplacementAction.Train, "2012-01-01", "2012-12-31");
        Plan("an", ReplacementAction.RetireEarly, "2013-01-01", "2013-06-30");
        Plan("an", ReplacementAction.Replace, "2014-01-01", "2014-06-30");
        Plan("binh", ReplacementAction.Transfer, "2013-01-01", "2014-06-30");
        var plans = new ReplacementPlans(ReviewFacts.Build(scribe.Records, 1), Inspector).Of(UnitTree.Province, On, ReviewFilter.None);
        plans.Select(line => (line.Record.OfficialId, line.Plan?.Action, line.State)).ShouldBe(
        [
            ("chau", null, null),
            ("an", ReplacementAction.RetireEarly, DeadlineState.Overdue),
            ("binh", ReplacementAction.Transfer, DeadlineState.Running),
        ]);
        plans.ShouldAllBe(line => line.Record.BirthDate == null);

        void Plan(string person, ReplacementAction action, string decided, string due) => scribe.Records.Of<Replacement>().Add(new Replacement
        {
            Id = $"{person}, {decided}",
            OfficialId = person,
            Action = action,
            DecidedOn = Scribe.Day(decided),
            DueOn = Scribe.Day(due),
        });
    }

    // Two chairs and one secretary are asked for in each.
    private static Scribe TwoCommunes()
    {
        var scribe = new Scribe();
        scribe.District(HamThuanBac, "Hàm Thuận Bắc");
        scribe.District(PhuQuy, "Phú Quý");
        scribe.Commune(HamDuc, HamThuanBac, "Hàm Đức", Terrain.Lowland, 1);
        scribe.Commune(TamThanh, PhuQuy, "Tam Thanh", Terrain.Island, 2);
        scribe.Title("CHAIR", "Chủ tịch", TitleCategory.Cadre);
        scribe.Title("SECRETARY", "Bí thư", TitleCategory.Cadre);
        scribe.Records.Of<Title>()[0].MinPosts = 2;
        scribe.Records.Of<Title>()[1].MinPosts = 1;
        scribe.Person("an", "An", Sex.Male, "1970-01-01");
        scribe.Person("binh", "Bình", Sex.Female, "1970-01-01");
        return scribe;
    }
}
