using System.Text.Json;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Corrections;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.App.Features.Corrections;

/// <summary>What a browser kept of a form: the record's texts when it was opened, and what was typed, by field.</summary>
public sealed record KeptDraft(string Seen, Dictionary<string, string> Values)
{
    /// <summary>What a browser keeps a form under.</summary>
    public static string Name(CurrentUser user, string officialId, CorrectionAct act, string? key) => $"draft {user.Name} {officialId} {act.Code}:{key}";

    /// <summary>The record as the form was opened with it; null where that cannot be read.</summary>
    public RecordDraft? SeenOf(CorrectionAct act) =>
        JsonSerializer.Deserialize<string?[]>(Seen) is { } row && row.Length == act.Table.Columns.Count ? new RecordDraft(act.Table, row) : null;
}

/// <summary>What stands in an open form.</summary>
public sealed class FormState
{
    private readonly CorrectionAct act;

    public FormState(CorrectionAct act, RecordDraft seen)
    {
        this.act = act;
        Seen = seen;
        Draft = act.Begin(seen);
        foreach (var column in act.Fields)
            Draft[column.Name] = CorrectionWords.Typed(column, Draft[column.Name]);
    }

    /// <summary>The record's texts as the form was opened with them.</summary>
    public RecordDraft Seen { get; private set; }

    /// <summary>What is typed.</summary>
    public RecordDraft Draft { get; }

    public ReasonKind? Reason { get; set; }

    public string? ReasonWords { get; set; }

    public CorrectionReason? CorrectionReason => Reason is { } kind ? new(kind, ReasonWords) : null;

    /// <summary>What was seen, for the browser to keep beside what is typed.</summary>
    public string SeenText => JsonSerializer.Serialize(act.Table.Columns.Select(column => Seen[column.Name]));

    /// <summary>A level belongs to its axis: with another axis it is to be chosen anew.</summary>
    public void Type(string column, string? text)
    {
        if (column == "axis" && Draft.Axis != text)
            Draft["level"] = null;
        Draft[column] = text;
    }

    /// <summary>Goes on from the record as it is now; what was typed over it stays.</summary>
    public void GoOn(RecordDraft now)
    {
        foreach (var column in act.Fields.Where(column => Draft[column.Name] == CorrectionWords.Typed(column, Seen[column.Name])))
            Draft[column.Name] = CorrectionWords.Typed(column, now[column.Name]);
        Seen = now;
    }

    /// <summary>Takes over what a browser kept; false where that is nothing new, or of another record.</summary>
    public bool Restore(KeptDraft kept)
    {
        if (kept.SeenOf(act) is not { } before || act.Table.Columns.Any(column => Identifies(column) && before[column.Name] != Seen[column.Name]))
            return false;
        Seen = before;
        var isNew = false;
        foreach (var column in act.Fields)
        {
            if (!kept.Values.TryGetValue(column.Name, out var text) || text == (Draft[column.Name] ?? ""))
                continue;
            Draft[column.Name] = text;
            isNew = true;
        }

        if (kept.Values.TryGetValue("reason-kind", out var reason) && Enum.TryParse<ReasonKind>(reason, out var kind))
            Reason = kind;
        ReasonWords = kept.Values.GetValueOrDefault("reason-words");
        return isNew;
    }

    private static bool Identifies(RecordColumn column) => column.IsKey || column.References == typeof(Official);
}
