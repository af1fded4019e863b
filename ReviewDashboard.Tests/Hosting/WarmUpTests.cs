using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReviewDashboard.App.Hosting;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Hosting;

/// <summary>Pages are drawn once before the first reader comes.</summary>
public sealed class WarmUpTests(RunningApp running) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Every_page_is_drawn_beforehand_and_with_its_content()
    {
        var warmUp = running.App.Services.GetServices<IHostedService>().OfType<WarmUp>().ShouldHaveSingleItem();
        var addresses = warmUp.Addresses().ToList();
        addresses.Count.ShouldBeGreaterThan(10);
        foreach (var address in addresses)
        {
            var html = await Task.Run(() => warmUp.DrawAsync(address), TestContext.Current.CancellationToken);
            html.ShouldContain("<h1", Case.Sensitive, address);
            html.ShouldNotContain("role=\"status\">Đang", Case.Sensitive, address);
            html.ShouldNotContain("class=\"card failure\"", Case.Sensitive, address);
        }
    }
}
