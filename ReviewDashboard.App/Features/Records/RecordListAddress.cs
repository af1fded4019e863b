using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ReviewDashboard.App.Shared;
using ReviewDashboard.Core.Indicators;
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
    public static RecordListAddress Of(PageAddress address, string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        var faults = new List<string>();
        var part = Read("part", Codes.Find<RecordPart>);
        var number = Read("page", NumberOf);
        return new RecordListAddress(
            address.WithFaults(faults, uri), part ?? RecordPart.Numerator, Text("q"), Text("detail"), number ?? 1);

        T? Read<T>(string key, Func<string, T?> read) where T : struct
        {
            if (!query.TryGetValue(key, out var text))
                return null;
            if (read(text.ToString()) is { } value)
                return value;
            faults.Add($"{key}={text}");
            return null;
        }

        string? Text(string key) => query.TryGetValue(key, out var text) && text.ToString().Trim() is { Length: > 0 } words ? words : null;
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
