using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Why a record is corrected.</summary>
public enum ReasonKind
{
    /// <summary>It was typed wrongly.</summary>
    TypingError,

    /// <summary>A decision or diploma says so.</summary>
    Document,

    /// <summary>It was reported late.</summary>
    LateReport,

    /// <summary>A check found it.</summary>
    Verification,

    Other,
}

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

    /// <summary>Reads what the history keeps; false for the reason of an import, which is plain text.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CorrectionReason? reason)
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

    /// <summary>What is wrong with it; null where nothing is.</summary>
    internal CorrectionFault? Fault() => Words switch
    {
        _ when Kind is ReasonKind.Other && string.IsNullOrWhiteSpace(Words) => new CorrectionFault(CorrectionFaults.Reason, CorrectionTexts.ReasonWordsMissing),
        { Length: > CorrectionFaults.LongestReason } => new CorrectionFault(CorrectionFaults.Reason, CorrectionTexts.TooLong.Say("", CorrectionFaults.LongestReason)),
        _ => null,
    };
}

/// <summary>One act on one official's record.</summary>
/// <param name="OfficialId">Whose record it is.</param>
/// <param name="Act">What is done.</param>
/// <param name="Seen">The record's texts as the form was opened with them: what came between is told and not overwritten.
/// Of a new record what the form began with.</param>
/// <param name="Draft">What the form holds.</param>
public sealed record CorrectionRequest(string OfficialId, CorrectionAct Act, RecordDraft Seen, RecordDraft Draft);
