using ReviewDashboard.App.Features.Corrections;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Features.Officials;

/// <summary>Addresses of an official's page in another state; everything else of the address is kept.</summary>
public sealed class OfficialLinks(string uri, ReviewFacts facts)
{
    /// <summary>Keys of the address that are the page's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["table", CorrectionAddress.Name];

    private const string Timeline = "timeline";

    /// <summary>The page on another day; the end of a year is named by its year.</summary>
    public string Day(DateOnly day) => day == facts.DefaultDay ? Links.Year(uri, null)
        : day is { Month: 12, Day: 31 } && day.Year >= facts.Review.BaselineYear && day.Year <= facts.Review.ToYear ? Links.Year(uri, day.Year)
        : Links.Day(uri, day);

    public string View(bool isTable) => Links.With(uri, ("table", isTable ? Timeline : null));

    public static bool IsTable(string? asked) => asked == Timeline;

    /// <summary>The place of a record on the page; the parts of a composite key in the order of the contract.</summary>
    public string Record(string table, params object[] key) => $"{Links.With(uri)}#{Links.RecordId(table, key)}";

    /// <summary>Another page on the same day with the same filter.</summary>
    public string Place(string unit) => Links.Keeping(uri, Links.Place(facts.Units, unit));

    public string Download
    {
        get
        {
            var page = Links.With(uri, ("table", null)).Split('?', 2);
            return $"/export{page[0]}/{Timeline}.csv{(page.Length > 1 ? "?" + page[1] : "")}";
        }
    }
}
