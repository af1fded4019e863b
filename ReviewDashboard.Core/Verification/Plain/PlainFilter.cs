using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Review;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Verification.Plain;

/// <summary>A filter as its address says it: keys and values as codes; several values widen, several keys narrow.</summary>
public sealed class PlainFilter(IReadOnlyDictionary<string, string[]> values)
{
    private static readonly string[] PlaceKeys = ["terrain", "kind"];

    public static PlainFilter None { get; } = new(new Dictionary<string, string[]>());

    /// <summary>One to three keys with some of their values each; now and then places only, which more indicators take.</summary>
    public static PlainFilter Random(Random random, IReadOnlyList<string> titles)
    {
        (string Key, string[] Values)[] keys =
        [
            ("category", ["cadre", "civil_servant", "non_specialised_commune", "non_specialised_hamlet"]),
            ("title", [.. titles]), ("sex", ["male", "female"]), ("age", ["<30", "30-39", "40-49", "50+"]),
            ("ethnicity", ["kinh", "minority"]), ("terrain", ["urban", "lowland", "mountain", "island"]), ("kind", ["commune", "ward", "township"]),
        ];
        if (random.Next(3) == 0)
            keys = [.. keys.Where(entry => PlaceKeys.Contains(entry.Key))];
        random.Shuffle(keys);
        return new PlainFilter(keys.Take(random.Next(1, 4)).ToDictionary(
            entry => entry.Key, entry => entry.Values.OrderBy(_ => random.Next()).Take(random.Next(1, 3)).ToArray()));
    }

    public IReadOnlyDictionary<string, string[]> Values => values;

    public bool AsksForPerson => values.Keys.Any(key => !PlaceKeys.Contains(key));

    public bool AsksForPlace => values.Keys.Any(PlaceKeys.Contains);

    public bool AsksForPost => values.ContainsKey("category") || values.ContainsKey("title");

    public bool Takes(Commune commune) =>
        Takes("terrain", Codes.Of(commune.Terrain)) && Takes("kind", Codes.Of(commune.Kind));

    /// <summary>Category and title of the posting; without either filter the <paramref name="usual"/> categories, all when null.</summary>
    public bool Takes(Title title, TitleCategory[]? usual) =>
        Takes("category", Codes.Of(title.Category)) && Takes("title", title.Code)
        && (AsksForPost || usual is null || usual.Contains(title.Category));

    /// <summary>Sex, ethnicity, and age on the day.</summary>
    public bool Takes(Official person, DateOnly day) =>
        Takes("sex", Codes.Of(person.Sex))
        && Takes("ethnicity", person.Ethnicity == "Kinh" ? "kinh" : "minority")
        && Takes("age", PlainTerms.AgeOn(person, day) switch { < 30 => "<30", < 40 => "30-39", < 50 => "40-49", _ => "50+" });

    /// <summary>The same filter in the product's words.</summary>
    public ReviewFilter ForProduct(ReviewFacts facts) => ReviewFilter.Parse(
        values.Select(entry => KeyValuePair.Create(entry.Key, (string?)string.Join(',', entry.Value))), [.. facts.TitleCodes]).Filter;

    public override string ToString() => string.Join('&', values.Select(entry => $"{entry.Key}={string.Join(',', entry.Value)}"));

    private bool Takes(string key, string value) => !values.TryGetValue(key, out var wanted) || wanted.Contains(value);
}
