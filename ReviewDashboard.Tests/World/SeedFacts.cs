using ReviewDashboard.Core.Indicators.Facts;
using Xunit;

namespace ReviewDashboard.Tests.World;

/// <summary>The facts of the seed data, for the tests of a class.</summary>
public sealed class SeedFacts : IAsyncLifetime
{
    public ReviewFacts Facts { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var seed = await SeedDatabase.MakeAsync(CancellationToken.None);
        Facts = seed.Facts;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
