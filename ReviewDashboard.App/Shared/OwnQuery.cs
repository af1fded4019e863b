using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ReviewDashboard.App.Shared;

/// <summary>The keys of an address that a page reads itself. What means nothing in them is left out and told.</summary>
public sealed class OwnQuery(string uri)
{
    private readonly Dictionary<string, StringValues> query = ReadAddress.Query(uri);
    private readonly List<string> faults = [];

    /// <summary>The ignored parts, as <c>key=value</c>.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The value of a key as it is written; null without one.</summary>
    public string? Text(string key) => query.GetValueOrDefault(key);

    /// <summary>The words of a key; null without one, and for blanks.</summary>
    public string? Words(string key) => Text(key)?.Trim() is { Length: > 0 } words ? words : null;

    /// <summary>The value of a key that must be known; null without one, and for what is not.</summary>
    public string? Known(string key, Func<string, bool> isKnown)
    {
        if (Text(key) is not { } text || isKnown(text))
            return Text(key);
        faults.Add($"{key}={text}");
        return null;
    }

    /// <summary>The value of a key that must be readable; null without one, and for what <paramref name="read"/> cannot read.</summary>
    public T? Read<T>(string key, Func<string, T?> read) where T : struct
    {
        if (!query.TryGetValue(key, out var text))
            return null;
        if (read(text.ToString()) is { } value)
            return value;
        faults.Add($"{key}={text}");
        return null;
    }

    /// <summary>A number from 1.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
