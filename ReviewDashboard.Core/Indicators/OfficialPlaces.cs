using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Review;

namespace ReviewDashboard.Core.Indicators;

/// <summary>Where an official stands in the records of the standard.</summary>
/// <param name="Commune">Commune of the main posting.</param>
/// <param name="Category">Its category; the records show other people than cadres and civil servants only when asked for them.</param>
/// <param name="Part">The part of the records.</param>
public sealed record OfficialPlace(string Commune, TitleCategory Category, RecordPart Part)
{
    public bool IsCountedByDefault => Category is TitleCategory.Cadre or TitleCategory.CivilServant;
}

/// <summary>Finds officials in the records of the standard.</summary>
public static class OfficialPlaces
{
    /// <summary>Places by id of those of <paramref name="officials"/> who are in a main posting on a day.</summary>
    public static IReadOnlyDictionary<string, OfficialPlace> Of(ReviewFacts facts, DateOnly on, IReadOnlySet<string> officials)
    {
        var places = new Dictionary<string, OfficialPlace>(StringComparer.Ordinal);
        foreach (var (block, row) in new RecordLister(facts, on, ReviewFilter.None).Rows(RowSet.Population, WhoCounts.Everybody, Units.UnitTree.Province))
        {
            var id = block.People[row.Person].Id;
            if (officials.Contains(id))
                places.TryAdd(id, new(facts.Units.Communes[row.Commune].Code, facts.Titles[row.Title].Category, row.Has(Flag.Judged) ? RecordPart.Denominator : RecordPart.Neither));
        }

        return places;
    }
}
