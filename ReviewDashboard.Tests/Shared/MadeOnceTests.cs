using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Tests.World;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Shared;

/// <summary>What is made once for all readers who see the same, and never for others.</summary>
public sealed class MadeOnceTests
{
    private const string Here = "http://here/?title=LAND";

    private static readonly CurrentUser Leader = new("leader", Role.Leader);

    private readonly ReviewFacts facts = ReviewFacts.Build(SmallProvince.Records, version: 1);

    [Fact]
    public void Readers_with_the_same_rights_at_the_same_address_get_the_same()
    {
        var first = Make(Leader);
        Make(new CurrentUser("another leader", Role.Leader)).ShouldBeSameAs(first);
    }

    [Fact]
    public void Another_right_address_language_or_state_of_the_records_makes_it_anew()
    {
        var first = Make(Leader);
        var clerk = Make(new CurrentUser("clerk", Role.Clerk, SmallProvince.PhuQuy));
        object[] others =
        [
            first, clerk,
            Make(new CurrentUser("clerk", Role.Clerk, SmallProvince.HamThuanBac)),
            MadeOnce.Of(facts, "http://here/", Leader, () => new Made()),
            MadeOnce.Of(ReviewFacts.Build(SmallProvince.Records, version: 2), Here, Leader, () => new Made()),
            InEnglish(),
        ];
        others.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(others.Length);

        object InEnglish()
        {
            var culture = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = ScreenLanguages.English;
            try
            {
                return Make(Leader);
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }
        }
    }

    [Fact]
    public void Two_kinds_of_things_of_the_same_address_are_kept_apart()
    {
        Make(Leader);
        MadeOnce.Of(facts, Here, Leader, () => "a text").ShouldBe("a text");
    }

    [Fact]
    public void However_many_addresses_are_asked_for_only_some_are_kept()
    {
        var first = Make(Leader);
        for (var page = 0; page < 40_000; page++)
            MadeOnce.Of(facts, $"http://here/?page={page}", Leader, () => new Made());
        Make(Leader).ShouldNotBeSameAs(first);
    }

    private Made Make(CurrentUser user) => MadeOnce.Of(facts, Here, user, () => new Made());

    private sealed class Made;
}
