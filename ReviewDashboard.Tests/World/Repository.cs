namespace ReviewDashboard.Tests.World;

/// <summary>Where the repository lies that these tests were built in.</summary>
public static class Repository
{
    public static string Root { get; } =
        AppContext.BaseDirectory[..AppContext.BaseDirectory.LastIndexOf("ReviewDashboard.Tests", StringComparison.Ordinal)];

    public static string SeedData => Path.Combine(Root, "seed-data");
}
