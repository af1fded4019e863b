using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Where faults stand on a form.</summary>
public static class CorrectionFaults
{
    /// <summary>Name of the field of the reason, which is no column.</summary>
    public const string Reason = "reason";

    /// <summary>Characters of the words beside a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>One fault per field that the act's form shows; what concerns a column that it does not show stands at its first day,
    /// or its first field.</summary>
    internal static IReadOnlyList<CorrectionFault> OnForm(IEnumerable<CorrectionFault> faults, CorrectionAct act)
    {
        var otherwise = (act.Fields.FirstOrDefault(field => field.Kind is ColumnKind.Day) ?? act.Fields[0]).Name;
        return [.. faults.Select(fault => act.Fields.Any(field => field.Name == fault.Column) ? fault : fault with { Column = otherwise })
            .DistinctBy(fault => fault.Column, StringComparer.Ordinal)];
    }
}
