using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Records;

/// <summary>What the address of a list of records asks for, for the page and for its files.</summary>
/// <param name="Page">Unit, day and filter, with the list's own faults beside the others.</param>
/// <param name="Part">Which of the records behind the figure.</param>
/// <param name="Search">Words to be found; null for none.</param>
/// <param name="Detail">What the list is narrowed to; null for nothing.</param>
/// <param name="Number">The page of the list, from 1.</param>
public sealed record RecordListAddress(PageAddress Page, RecordPart Part, string? Search, string? Detail, int Number)
{
    /// <summary>Reads the list's own keys; what is junk in them is ignored and told like all other junk.</summary>
    public static RecordListAddress Of(PageAddress address, string uri, ReviewFacts facts)
    {
        var own = new OwnQuery(uri);
        var part = own.Read("part", Codes.Find<RecordPart>);
        var number = own.Read("page", OwnQuery.Number);
        var detail = own.Known("detail", text => RecordDetails.Find(text, facts) is not null);
        return new RecordListAddress(
            address.WithFaults(own.Faults, uri), part ?? RecordPart.Numerator, own.Words("q"), detail, number ?? 1);
    }
}
