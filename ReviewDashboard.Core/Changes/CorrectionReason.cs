using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Changes;

/// <summary>A reason from the list, with words of one's own; <see cref="ReasonKind.Other"/> needs them.</summary>
/// <param name="Kind">From the list.</param>
/// <param name="Words">One's own.</param>
/// <param name="Undone">The change that was taken back; null for a correction.</param>
public sealed record CorrectionReason(ReasonKind Kind, string? Words, long? Undone = null)
{
    private const string Separator = ": ";
    private const string Undo = "undo ";

    /// <summary>As the history keeps it, in no language: <c>document: QĐ 12/QĐ-UBND</c>, <c>undo 12: typing_error</c>.</summary>
    public override string ToString() => (Undone is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Undo}{number}{Separator}") : "")
        + (string.IsNullOrWhiteSpace(Words) ? Codes.Of(Kind) : Codes.Of(Kind) + Separator + Words.Trim());

    /// <summary>Why a form changed records; null for a change that a command made, whose reason is plain text.</summary>
    public static CorrectionReason? Of(Change change) =>
        !change.IsOfCommand && TryParse(change.Reason, out var reason) ? reason : null;

    /// <summary>Reads what the history keeps; false for what no form wrote.</summary>
    private static bool TryParse(string text, [NotNullWhen(true)] out CorrectionReason? reason)
    {
        var parts = text.Split(Separator, 2);
        if (parts.Length > 1 && parts[0].StartsWith(Undo, StringComparison.Ordinal)
            && long.TryParse(parts[0].AsSpan(Undo.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (TryParse(parts[1], out reason))
                reason = reason with { Undone = number };
            return reason is not null;
        }

        reason = Codes.Find<ReasonKind>(parts[0]) is { } kind ? new CorrectionReason(kind, parts.Length > 1 ? parts[1] : null) : null;
        return reason is not null;
    }
}
