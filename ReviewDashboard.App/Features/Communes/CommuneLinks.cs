using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Communes;

/// <summary>Addresses that a commune's page leads to, on the same day with the same filter.</summary>
public sealed class CommuneLinks(string uri, string commune)
{
    public string Official(string id) => Links.Keeping(uri, Links.Official(id));

    /// <summary>The records behind a figure of the commune, narrowed to a detail.</summary>
    public string Records(string indicator, RecordPart part = RecordPart.Numerator, int? year = null, string? detail = null)
    {
        var list = Links.Keeping(uri, $"/records/{indicator}", commune);
        var address = new Uri(new Uri(uri), list).AbsoluteUri;
        if (year is { } other)
            address = new Uri(new Uri(uri), Links.With(address, ("year", other.ToString(CultureInfo.InvariantCulture)), ("on", null))).AbsoluteUri;
        return Links.With(address, ("part", part is RecordPart.Numerator ? null : Codes.Of(part)), ("detail", detail));
    }

    /// <summary>The page of a theme about the commune.</summary>
    public string Page(string name) => Links.Keeping(uri, $"/{name}", commune);

    /// <summary>A place on the page.</summary>
    public string Section(string id) => $"{Links.With(uri)}#{id}";
}
