namespace ReviewDashboard.Tests.World;

/// <summary>What a random package is thrown with: choices, and days and sums of money on which boundaries lie.</summary>
public sealed class Dice(Random random)
{
    private static readonly DateOnly[] Boundaries =
    [
        new(2010, 12, 31), new(2011, 1, 1), new(2011, 12, 31), new(2012, 1, 1), new(2012, 2, 29), new(2012, 12, 14), new(2012, 12, 15),
        new(2012, 12, 31), new(2013, 1, 1), new(2013, 2, 28), new(2013, 3, 1), new(2013, 8, 31), new(2014, 12, 31), new(2015, 1, 1),
        new(2015, 12, 31), new(2016, 1, 1),
    ];

    public int Next(int end) => random.Next(end);

    public int Next(int first, int end) => random.Next(first, end);

    public bool Flip() => random.Next(2) == 0;

    public T OneOf<T>(params T[] values) => values[random.Next(values.Length)];

    public T Any<T>() where T : struct, Enum => OneOf(Enum.GetValues<T>());

    /// <summary>A boundary day, or any day of 2009 to 2016.</summary>
    public DateOnly Day() => Next(3) > 0 ? OneOf(Boundaries) : new DateOnly(2009, 1, 1).AddDays(Next(8 * 365));

    /// <summary>The day that yearly figures are asked for.</summary>
    public DateOnly YearEnd() => new(Next(2011, 2016), 12, 31);

    /// <summary>Not known, that very day, the day before or after it, or any day.</summary>
    public DateOnly? DayAbout(DateOnly day) => OneOf<DateOnly?>(null, day, day.AddDays(-1), day.AddDays(1), Day());

    /// <summary>Not known, nothing, or a sum in million VND.</summary>
    public decimal? Money() => OneOf<decimal?>(null, 0, Next(1, 100), Next(1, 1000) / 10m, Next(1, 1000) / 100m);
}
