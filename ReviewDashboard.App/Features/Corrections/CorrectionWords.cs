using System.Globalization;
using ReviewDashboard.App.Shared;
using ReviewDashboard.App.Texts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Corrections;

/// <summary>Acts, reasons and typed values in words.</summary>
public static class CorrectionWords
{
    /// <summary>The act as the title of its form.</summary>
    public static string Of(CorrectionAct act) => Find($"Act_{act.Code}");

    /// <summary>The act as a link beside the record.</summary>
    public static string Short(CorrectionAct act) => Find($"Link_{act.Code}");

    public static string Of(ReasonKind reason) => Find($"Reason_{Codes.Of(reason)}");

    /// <summary>A value as a form shows it for typing: days as people write them, the rest as it is.</summary>
    public static string? Typed(RecordColumn column, string? text) =>
        column.Kind is ColumnKind.Day && text is not null ? Formats.Day((DateOnly)RecordValues.Parse(column, text)!) : text;

    private static string Find(string name) =>
        CorrectionFormTexts.ResourceManager.GetString(name, CultureInfo.CurrentUICulture) ?? name;
}
