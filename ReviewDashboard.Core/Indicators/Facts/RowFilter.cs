using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>A filter ready to be asked of many rows.</summary>
internal readonly struct RowFilter
{
    private readonly uint forbidden;
    private readonly bool[]? titles;

    public RowFilter(ReviewFacts facts, ReviewFilter filter, WhoCounts who)
    {
        forbidden = Traits.Forbidden(filter, who);
        titles = filter.Has(FilterKey.Title) ? [.. facts.TitleCodes.Select(code => filter[FilterKey.Title].Contains(code))] : null;
    }

    public bool Passes(in FactRow row) => (row.Traits & forbidden) == 0 && (titles is null || titles[row.Title]);

    /// <summary>The population has cadres and civil servants first: where no other category can pass, nothing more will.</summary>
    public bool IsPastLast(RowSet set, in FactRow row) =>
        set is RowSet.Population && (forbidden & Traits.NonSpecialised) == Traits.NonSpecialised && (row.Traits & Traits.NonSpecialised) != 0;

    /// <summary>Whether the place filters choose a commune.</summary>
    public static bool Chooses(ReviewFilter filter, Commune commune) =>
        (!filter.Has(FilterKey.Terrain) || filter[FilterKey.Terrain].Contains(Records.Codes.Of(commune.Terrain)))
        && (!filter.Has(FilterKey.Kind) || filter[FilterKey.Kind].Contains(Records.Codes.Of(commune.Kind)));
}
