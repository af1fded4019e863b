namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Chance that falls the same way on every machine: SplitMix64 (Steele, Lea, Flood 2014),
/// and nothing that depends on a platform's mathematics library.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Dice for one purpose, so that one part of the package does not shift another.</summary>
    public static Dice For(long seed, string purpose)
    {
        var hash = 14695981039346656037UL ^ (ulong)seed;
        foreach (var letter in purpose)
            hash = (hash ^ letter) * 1099511628211UL;
        var dice = new Dice(hash);
        dice.Next();
        return dice;
    }

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 (included) to 1 (excluded).</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count) => (int)(((UInt128)Next() * (uint)count) >> 64);

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Between(double low, double high) => low + (Share() * (high - low));

    public bool Chance(double probability) => Share() < probability;

    /// <summary>Nearly normal, mean 0 and deviation 1: twelve throws summed.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Share();
        return sum;
    }

    /// <summary>A whole number near the value, the value itself on average.</summary>
    public int Round(double value)
    {
        var whole = (int)value;
        return whole + (Chance(value - whole) ? 1 : 0);
    }

    /// <summary>A day, both ends included.</summary>
    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(Below(Math.Max(0, to.DayNumber - from.DayNumber) + 1));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>An item by its weight.</summary>
    public T Pick<T>(IReadOnlyList<(T Item, double Weight)> items)
    {
        var total = 0.0;
        foreach (var (_, weight) in items)
            total += weight;
        var throwAt = Share() * total;
        foreach (var (item, weight) in items)
        {
            throwAt -= weight;
            if (throwAt < 0)
                return item;
        }

        return items[^1].Item;
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
