namespace ReviewDashboard.Core.Packages;

/// <summary>What an import did, or in a dry run would do. A refused import did nothing and has errors.</summary>
/// <param name="Read">Rows read from the files.</param>
/// <param name="Inserted">New rows.</param>
/// <param name="Updated">Rows that were there and differ.</param>
/// <param name="Unchanged">Rows that were there and are the same.</param>
/// <param name="Errors">All errors of all files, in the order of tables and lines.</param>
/// <param name="ChangeNumber">The change in the history; null when nothing was written.</param>
public sealed record ImportReport(
    long Read, long Inserted, long Updated, long Unchanged, IReadOnlyList<ImportError> Errors, long? ChangeNumber)
{
    public bool IsRefused => Errors.Count > 0;
}

/// <summary>One reason to refuse an import.</summary>
/// <param name="File">Name of the file in the package, or the path where there is no package.</param>
/// <param name="Line">Physical line from 1, null where the whole file is meant.</param>
/// <param name="Column">Column of the contract, null where the row or the file is meant.</param>
/// <param name="Value">The value as written, shortened when very long.</param>
/// <param name="Rule">Code of the rule; it never changes with the language.</param>
/// <param name="Message">What is wrong and how to mend it, in the reader's language.</param>
public sealed record ImportError(string File, long? Line, string? Column, string? Value, string Rule, string Message);
