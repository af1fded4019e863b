using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ReviewDashboard.App.Api;

/// <summary>Tells of a page how many rows there are on all, and where its neighbours are (RFC 8288).</summary>
public static class ApiPaging
{
    public const int UsualSize = 50;
    public const int LargestSize = 1000;
    public const string Total = "X-Total-Count";

    public static void Tell(HttpContext context, int total, int page, int size)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        var neighbours = new List<(string Relation, int Page)> { ("first", 1), ("last", last) };
        if (page > 1)
            neighbours.Add(("prev", Math.Min(page - 1, last)));
        if (page < last)
            neighbours.Add(("next", page + 1));
        context.Response.Headers[Total] = total.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.Link = string.Join(", ", neighbours.Select(to => $"<{Address(context.Request, to.Page)}>; rel=\"{to.Relation}\""));
    }

    private static string Address(HttpRequest request, int page)
    {
        var others = request.Query.Where(pair => pair.Key != ApiParameter.PageNumber).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()));
        return QueryHelpers.AddQueryString(request.Path, others.Append(KeyValuePair.Create(ApiParameter.PageNumber, (string?)page.ToString(CultureInfo.InvariantCulture))));
    }
}
