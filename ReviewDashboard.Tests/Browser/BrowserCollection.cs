using Xunit;

namespace ReviewDashboard.Tests.Browser;

/// <summary>All browser tests share one running app and one browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserApp>
{
    public const string Name = "Browser";
}
