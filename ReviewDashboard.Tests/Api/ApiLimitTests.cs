using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReviewDashboard.App.Api;
using ReviewDashboard.Core;
using ReviewDashboard.Tests.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Api;

/// <summary>The app with a limit of three requests a minute.</summary>
public sealed class LimitedApp : RunningApp
{
    protected override string[] Arguments => [$"--{ApiRateLimit.Setting}=3"];
}

public sealed class ApiLimitTests(LimitedApp app) : IClassFixture<LimitedApp>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_that_asks_too_often_is_told_when_to_go_on_and_others_are_not_held_up()
    {
        using var leader = await app.SignedInAsync("leader");
        for (var i = 0; i < 3; i++)
            (await leader.GetAsync("/api/v1/units", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var refused = await leader.GetAsync("/api/v1/units", Token);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        using var inspector = await app.SignedInAsync("inspector");
        (await inspector.GetAsync("/api/v1/units", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await leader.GetAsync("/", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_limit_that_is_no_number_keeps_the_server_from_starting(string limit)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(ApiRateLimit.Setting, (string?)limit)]).Build();
        Should.Throw<RefusedException>(() => ApiRateLimit.Add(new ServiceCollection(), settings)).Message.ShouldContain(limit);
    }
}
