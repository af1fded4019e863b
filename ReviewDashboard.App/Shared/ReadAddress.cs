using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.App.Shared;

/// <summary>An address taken apart once: a page of figures makes hundreds of links from its own.</summary>
public sealed class ReadAddress
{
    [ThreadStatic]
    private static ReadAddress? latest;

    private readonly string uri;
    private readonly List<(string Key, string Pair)> query = [];
    private readonly List<(string Key, string Pair)> kept = [];

    private ReadAddress(string uri)
    {
        this.uri = uri;
        var at = new Uri(uri);
        Path = at.AbsolutePath;
        foreach (var (key, values) in Query(uri))
        {
            query.AddRange(values.OfType<string>().Select(value => (key, Pair(key, value))));
            if (key is "year" or "on" || Codes.Find<FilterKey>(key) is not null)
                kept.Add((key, Pair(key, values.ToString())));
        }
    }

    /// <summary>Its path, without the query.</summary>
    public string Path { get; }

    /// <summary>The query of an absolute address. Keys are written in one way, unlike in other query strings of the platform.</summary>
    public static Dictionary<string, StringValues> Query(string uri) => new(QueryHelpers.ParseQuery(new Uri(uri).Query), StringComparer.Ordinal);

    /// <summary>Takes an absolute address apart; the one that was asked for before on this thread is remembered.</summary>
    public static ReadAddress Of(string uri) => latest?.uri == uri ? latest : latest = new ReadAddress(uri);

    /// <summary>The same page with some keys set, or with null taken away; a page number never survives a change.</summary>
    public string With(ReadOnlySpan<(string Key, string? Value)> changes) => Write(Path, query, changes);

    /// <summary>Another page, by its path, on the same day with the same filter and with some keys set.</summary>
    public string Keeping(string path, ReadOnlySpan<(string Key, string? Value)> changes) => Write(path, kept, changes);

    private static string Write(string path, List<(string Key, string Pair)> kept, ReadOnlySpan<(string Key, string? Value)> changes)
    {
        var text = new StringBuilder(path);
        var separator = '?';
        foreach (var (key, pair) in kept)
        {
            if (key != "page" && !Contains(changes, key))
                Add(pair);
        }

        foreach (var (key, value) in changes)
        {
            if (value is not null)
                Add(Pair(key, value));
        }

        return text.ToString();

        void Add(string pair)
        {
            text.Append(separator).Append(pair);
            separator = '&';
        }
    }

    private static bool Contains(ReadOnlySpan<(string Key, string? Value)> changes, string key)
    {
        foreach (var change in changes)
        {
            if (change.Key == key)
                return true;
        }

        return false;
    }

    /// <summary>Commas are allowed in a query and are what separates our codes.</summary>
    private static string Pair(string key, string value) =>
        $"{Uri.EscapeDataString(key)}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}";
}
