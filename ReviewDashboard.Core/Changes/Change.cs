namespace ReviewDashboard.Core.Changes;

/// <summary>One act that changed records: a correction, an import. All its rows were written in one transaction.</summary>
public sealed class Change
{
    /// <summary>What stands before the user in <see cref="By"/> of a change that a command made.</summary>
    public const string CommandPrefix = "cli:";

    /// <summary>Characters of the words of a reason that a form takes.</summary>
    public const int LongestReason = 500;

    /// <summary>1, 2, 3 … without gaps; the newest number is the version of the data.</summary>
    public long Number { get; set; }

    /// <summary>When it was committed, in UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The account, or <c>cli:USER</c> for the command line.</summary>
    public required string By { get; set; }

    /// <summary>Whether a command made it, and no form.</summary>
    public bool IsOfCommand => By.StartsWith(CommandPrefix, StringComparison.Ordinal);

    public required string Reason { get; set; }

    /// <summary>SHA-256, in hexadecimal, of the digest before, of this change and of every row it touched, before and after.</summary>
    public required string Digest { get; set; }
}
