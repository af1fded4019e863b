namespace ReviewDashboard.Core.Review;

/// <summary>What figures can be narrowed by: <see cref="Terrain"/> and <see cref="Kind"/> choose communes, the others people.</summary>
public enum FilterKey
{
    Category,
    Title,
    Sex,
    Age,
    Ethnicity,
    Terrain,
    Kind,
}

/// <summary>A filter key or value that means nothing.</summary>
/// <param name="Key">The key as given.</param>
/// <param name="Value">The value as given; null when the key itself is unknown.</param>
public sealed record FilterFault(string Key, string? Value);
