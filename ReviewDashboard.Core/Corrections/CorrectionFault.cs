using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>A column of a form, and what is wrong with what was typed into it and how to mend it, in the reader's language.</summary>
public sealed record CorrectionFault(string Column, string Message)
{
    internal static CorrectionFault Of(RecordColumn column, string message, params object?[] values) =>
        new(column.Name, message.Say(values));
}
