using System.Diagnostics.CodeAnalysis;
using ReviewDashboard.Core.Records;

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
public sealed record CorrectionReason(ReasonKind Kind, string? Words)
{
    private const string Separator = ": ";

    /// <summary>As the history keeps it, in no language: <c>document: QĐ 12/QĐ-UBND</c>.</summary>
    public override string ToString() =>
        string.IsNullOrWhiteSpace(Words) ? Codes.Of(Kind) : Codes.Of(Kind) + Separator + Words.Trim();

    /// <summary>Reads what the history keeps; false for the reason of an import, which is plain text.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CorrectionReason? reason)
    {
        var parts = text.Split(Separator, 2);
        reason = Codes.Find<ReasonKind>(parts[0]) is { } kind ? new CorrectionReason(kind, parts.Length > 1 ? parts[1] : null) : null;
        return reason is not null;
    }
}

/// <summary>One act on one official's record.</summary>
/// <param name="OfficialId">Whose record it is.</param>
/// <param name="Act">What is done.</param>
/// <param name="Seen">The record's texts as the form was opened with them: what came between is told and not overwritten.
/// Of a new record what the form began with.</param>
/// <param name="Draft">What the form holds.</param>
public sealed record CorrectionRequest(string OfficialId, CorrectionAct Act, RecordDraft Seen, RecordDraft Draft);
