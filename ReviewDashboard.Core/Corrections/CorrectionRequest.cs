namespace ReviewDashboard.Core.Corrections;

/// <summary>One act on one official's record.</summary>
/// <param name="OfficialId">Whose record it is.</param>
/// <param name="Act">What is done.</param>
/// <param name="Seen">The record's texts as the form was opened with them: what came between is told and not overwritten.
/// Of a new record what the form began with.</param>
/// <param name="Draft">What the form holds.</param>
public sealed record CorrectionRequest(string OfficialId, CorrectionAct Act, RecordDraft Seen, RecordDraft Draft);
