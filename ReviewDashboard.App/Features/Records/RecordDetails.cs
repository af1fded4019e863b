using System.Globalization;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Indicators;

namespace ReviewDashboard.App.Features.Records;

/// <summary>What else made a record count, in words: the outcome of an enrolment, the measure of a case, the axis of a need.</summary>
public static class RecordDetails
{
    public static string Of(CountedRecord record) => record.Detail is { } detail
        ? RecordTexts.ResourceManager.GetString($"Detail_{detail}", CultureInfo.CurrentUICulture) ?? detail
        : "–";
}
