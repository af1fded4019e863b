using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Who is counted while no filter says otherwise (a category filter replaces it, a title filter lifts it).</summary>
public enum WhoCounts
{
    CadresAndCivilServants,
    Everybody,
}

/// <summary>What filters look at, one bit per value: of each group (category, sex, age, ethnicity, terrain, kind)
/// exactly one bit is set; who has no posting has <see cref="NoPosting"/> in place of category, terrain and kind.</summary>
internal static class Traits
{
    public const uint NoPosting = 1u << 19;

    /// <summary>Cadre or civil servant.</summary>
    public const uint Specialised = 0b0011;

    /// <summary>Neither cadre nor civil servant.</summary>
    public const uint NonSpecialised = 0b1100;

    /// <summary>The ages in years at which one band ends and the next begins.</summary>
    public static ReadOnlySpan<int> BandEnds => [30, 40, 50];

    private const int Category = 0;
    private const int OfSex = 4;
    private const int Age = 6;
    private const int Ethnicity = 10;
    private const int OfTerrain = 12;
    private const int Kind = 16;

    public static uint Of(in PersonFact person, int age)
    {
        var band = 0;
        while (band < BandEnds.Length && age >= BandEnds[band])
            band++;
        return (1u << (OfSex + (int)person.Sex)) | (1u << (Age + band)) | (1u << (Ethnicity + (person.IsKinh ? 0 : 1)));
    }

    public static uint Of(TitleCategory category) => 1u << (Category + (int)category);

    public static uint Of(TitleCategory category, Commune commune) =>
        Of(category) | (1u << (OfTerrain + (int)commune.Terrain)) | (1u << (Kind + (int)commune.Kind));

    /// <summary>The bits that a row must not have to pass a filter (titles aside).</summary>
    public static uint Forbidden(ReviewFilter filter, WhoCounts who)
    {
        var forbidden = Others(filter, FilterKey.Category, Category, Codes.All(typeof(TitleCategory)))
            | Others(filter, FilterKey.Sex, OfSex, Codes.All(typeof(Sex)))
            | Others(filter, FilterKey.Age, Age, ReviewFilter.AgeBands)
            | Others(filter, FilterKey.Ethnicity, Ethnicity, ReviewFilter.Ethnicities)
            | Others(filter, FilterKey.Terrain, OfTerrain, Codes.All(typeof(Terrain)))
            | Others(filter, FilterKey.Kind, Kind, Codes.All(typeof(CommuneKind)));
        var asksForPost = filter.Has(FilterKey.Category) || filter.Has(FilterKey.Title);
        if (asksForPost || filter.AsksForPlace)
            forbidden |= NoPosting;
        if (who is WhoCounts.CadresAndCivilServants && !asksForPost)
            forbidden |= NonSpecialised | NoPosting;
        return forbidden;
    }

    private static uint Others(ReviewFilter filter, FilterKey key, int shift, IReadOnlyList<string> codes)
    {
        var others = 0u;
        for (var i = 0; i < codes.Count && filter.Has(key); i++)
        {
            if (!filter[key].Contains(codes[i]))
                others |= 1u << (shift + i);
        }

        return others;
    }
}
