using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Shared;

/// <summary>What all readers with the same rights see at the same address in the same language is made once for all of them
/// and kept for as long as the facts stand that it was made of. It must not change once it is made.</summary>
public static class MadeOnce
{
    /// <summary>Units in all that are kept of each kind, as the figures of a page take memory by them: three hundred pages of a province.</summary>
    private const int MostUnits = 40_000;

    /// <summary>What was made before for such a reader, or else what is made now.</summary>
    /// <param name="facts">What it is made of.</param>
    /// <param name="uri">The address that asks for it.</param>
    /// <param name="user">Who asks; null where it is the same for all.</param>
    /// <param name="make">Makes it in the language of now.</param>
    public static T Of<T>(ReviewFacts facts, string uri, CurrentUser? user, Func<T> make)
        where T : class
    {
        var made = Kind<T>.Made.GetValue(facts, static _ => []);
        var key = new Key(uri, user?.Role, user?.DistrictCode, CultureInfo.CurrentCulture.Name);
        if (made.TryGetValue(key, out var known))
            return known;
        if ((made.Count + 1) * facts.Units.Communes.Count > MostUnits)
            made.Clear();
        return made.GetOrAdd(key, make());
    }

    private static class Kind<T>
        where T : class
    {
        public static readonly ConditionalWeakTable<ReviewFacts, ConcurrentDictionary<Key, T>> Made = [];
    }

    private sealed record Key(string Uri, Role? Role, string? District, string Language);
}
