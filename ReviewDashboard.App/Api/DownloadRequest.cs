using Microsoft.AspNetCore.Http.Extensions;
using ReviewDashboard.App.Features.Accounts;
using ReviewDashboard.App.Features.Records;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Shared.Charts;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators;
using ReviewDashboard.Core.Indicators.Facts;

namespace ReviewDashboard.App.Api;

/// <summary>A file that is asked for: by whom, with which address, of which facts.</summary>
public sealed record DownloadRequest(HttpContext Context, CurrentFacts Current, TimeProvider Clock)
{
    public ReviewFacts Facts { get; } = Current.Facts;

    public CurrentUser User { get; } = AccountClaims.UserOf(Context.User);

    public string Uri { get; } = Context.Request.GetEncodedUrl();

    /// <summary>What the address asks for; <paramref name="ownKeys"/> are those that the page reads itself.</summary>
    public PageAddress Address(IReadOnlyCollection<string> ownKeys, Theme? theme = null, DateOnly? firstDay = null) =>
        PageAddress.Parse(Uri, Facts, ownKeys, User, theme, firstDay);

    /// <summary>The table as a file whose head says of which unit its rows are. An address with junk in it is refused: a file leaves it behind,
    /// and one that passes over a part of the question would mislead whoever opens it later. So is a place that the user may not see inside.</summary>
    /// <param name="asked">The address.</param>
    /// <param name="name">The beginning of the file's name.</param>
    /// <param name="make">Makes the table; called for an address without faults. The place is null where the user may see no rows.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="more">What else narrows the rows, in words.</param>
    public IResult Answer(PageAddress asked, string name, Func<(DataTable Table, string? Place)> make, string format = "csv", params IReadOnlyList<string> more)
    {
        if (asked.Faults.Count > 0)
            return ApiProblems.Of(StatusCodes.Status400BadRequest, ApiTexts.FileFaulty.Say(string.Join("; ", asked.Faults)));
        var (table, place) = make();
        if (place is null)
            return ApiProblems.Of(StatusCodes.Status403Forbidden, RecordTexts.OwnOnly);
        var of = asked with { Unit = place };
        return format == "xlsx" ? ExcelDownload.Of(name, table, Facts, of, Clock.GetUtcNow(), more) : CsvDownload.Of(name, table, Facts, of, Clock.GetUtcNow(), more);
    }
}
