using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Dictionary;

namespace ReviewDashboard.App.Features.Dictionary;

/// <summary>What the address of the dictionary asks for, for the page and for its files.</summary>
/// <param name="Page">Unit, day and filter, with a family that is none among the faults.</param>
/// <param name="Search">What is searched for.</param>
/// <param name="Family">The letters of a family; null for all.</param>
public sealed record DictionaryAddress(PageAddress Page, string? Search, string? Family)
{
    /// <summary>Keys of the address that are the dictionary's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["q", "family"];

    public static DictionaryAddress Of(PageAddress address, string uri)
    {
        var own = new OwnQuery(uri);
        var family = own.Known("family", letters => DictionaryQuery.Families.Contains(letters, StringComparer.Ordinal));
        return new DictionaryAddress(address.WithFaults(own.Faults, uri), own.Words("q"), family);
    }
}
