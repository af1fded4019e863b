using System.Net;
using System.Net.Sockets;
using ReviewDashboard.App.Hosting;
using ReviewDashboard.Core;
using ReviewDashboard.Tests.Packages;
using Shouldly;
using Xunit;

namespace ReviewDashboard.Tests.Commands;

public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("junk")]
    [InlineData("ftp://localhost:5080")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:0;junk")]
    public void What_is_no_address_is_refused(string addresses) =>
        Should.Throw<RefusedException>(() => ServingAddress.Check(addresses)).Message.ShouldContain(addresses.Split(';')[^1]);

    [Fact]
    public void Any_free_address_will_do() => ServingAddress.Check("http://localhost:0;http://*:0;https://[::1]:0");

    [Theory]
    [InlineData("http://localhost")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://*")]
    public async Task An_address_that_another_program_has_is_told_before_the_database_is_touched(string address)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"{address}:{((IPEndPoint)other.LocalEndpoint).Port}";
        await using var bench = await Bench.OpenAsync();
        var database = bench.NewPath();

        var refusal = await Should.ThrowAsync<RefusedException>(WebHost.RunAsync(["--urls", taken], database, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain(taken);
        refusal.Message.ShouldContain("--urls");
        File.Exists(database).ShouldBeFalse();
    }
}
