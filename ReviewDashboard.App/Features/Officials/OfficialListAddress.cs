using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Standards;

namespace ReviewDashboard.App.Features.Officials;

/// <summary>What the address of the list of officials asks for, for the page and for its files.</summary>
/// <param name="Page">Unit, day and filter, with the list's own faults beside the others.</param>
/// <param name="Question">The question, of the page that is shown.</param>
public sealed record OfficialListAddress(PageAddress Page, OfficialListQuestion Question)
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 50;

    /// <summary>Keys of the address that are the list's own.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["sort", "q", "verdict", "page"];

    /// <summary>Reads the list's own keys; what is junk in them is ignored and told like all other junk.</summary>
    public static OfficialListAddress Of(PageAddress address, string uri)
    {
        var own = new OwnQuery(uri);
        var question = new OfficialListQuestion(address.Unit, address.On, address.Filter, own.Text("q"), Size: Size)
        {
            Verdict = own.Read("verdict", Codes.Find<VerdictResult>),
            Page = own.Read("page", OwnQuery.Number) ?? 1,
        };
        if (own.Read("sort", text => Codes.Find<OfficialOrder>(text.StartsWith('-') ? text[1..] : text)) is { } order)
            question = question with { Order = order, Descending = own.Text("sort")!.StartsWith('-') };
        return new OfficialListAddress(address.WithFaults(own.Faults, uri), question);
    }

    /// <summary>How an order stands in the address; the usual one does not.</summary>
    public static string? Sort(OfficialOrder order, bool descending) =>
        descending ? $"-{Codes.Of(order)}" : order is OfficialOrder.Name ? null : Codes.Of(order);
}
