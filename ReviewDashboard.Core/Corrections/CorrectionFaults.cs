using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Where faults stand on a form.</summary>
public static class CorrectionFaults
{
    /// <summary>Where faults of the reason of the correction stand: no column is called so, though enrolments have a reason of their own.</summary>
    public const string Reason = "change.reason";

    /// <summary>What is wrong with a reason; null where nothing is.</summary>
    internal static CorrectionFault? Of(CorrectionReason reason) => reason.Words switch
    {
        _ when reason.Kind is ReasonKind.Other && string.IsNullOrWhiteSpace(reason.Words) => new CorrectionFault(Reason, CorrectionTexts.ReasonWordsMissing),
        { } words when InvisibleText.IsInLines(words) => new CorrectionFault(Reason, CorrectionTexts.ControlCharacter),
        { Length: > Change.LongestReason } => new CorrectionFault(Reason, CorrectionTexts.TooLong.Say("", Change.LongestReason)),
        _ => null,
    };

    /// <summary>One fault per field that the act's form shows; what concerns a column that it does not show stands at its first day,
    /// or its first field.</summary>
    internal static IReadOnlyList<CorrectionFault> OnForm(IEnumerable<CorrectionFault> faults, CorrectionAct act)
    {
        var otherwise = (act.Fields.FirstOrDefault(field => field.Kind is ColumnKind.Day) ?? act.Fields[0]).Name;
        return [.. faults.Select(fault => act.Fields.Any(field => field.Name == fault.Column) ? fault : fault with { Column = otherwise })
            .DistinctBy(fault => fault.Column, StringComparer.Ordinal)];
    }
}
