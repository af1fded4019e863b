using Microsoft.EntityFrameworkCore;
using ReviewDashboard.Core.Accounts;
using ReviewDashboard.Core.Changes;
using ReviewDashboard.Core.Data;
using ReviewDashboard.Core.Indicators.Facts;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Where an official's records are corrected: opens a form's draft, shows the effect before saving, and saves
/// record, history and figures as one.</summary>
public sealed class CorrectionDesk(IDbContextFactory<ReviewDb> databases, CurrentFacts current, TimeProvider time)
{
    /// <summary>The draft that a form begins with; null where the act cannot be done to the record, or there is none.</summary>
    /// <param name="file">The official's records.</param>
    /// <param name="act">What is to be done.</param>
    /// <param name="key">The record's key within the file (an id, of an appraisal its year); null for a new record.</param>
    public static RecordDraft? Open(OfficialFile file, CorrectionAct act, string? key)
    {
        if (act.MakesRecord)
            return FileRecords.Begin(file, act.Table);
        return FileRecords.Find(file, act.Table, key) is { } record && act.Fits(record) ? FileRecords.Draft(act.Table, record) : null;
    }

    /// <summary>What saving would do, counted on a copy of the facts: faults, or the effect.</summary>
    public async Task<CorrectionPreview> PreviewAsync(CurrentUser user, CorrectionRequest request, DateOnly on, CancellationToken token)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        if (await OfficialFileQuery.OfAsync(db, request.OfficialId, token) is not { } file || !await CorrectionRights.CanCorrectAsync(db, user, file, token))
            return new CorrectionPreview([], null);
        if (Stored(request, file) is not { } stored)
            return new CorrectionPreview([], null);
        var facts = current.Facts;
        var (faults, after, _) = await ApplyAsync(db, request, stored, file, facts, token);
        return faults.Count > 0
            ? new CorrectionPreview(faults, null)
            : new CorrectionPreview([], CorrectionEffect.Of(facts, facts.With(after, facts.Version, facts.ChangedAt), request.OfficialId, on, user));
    }

    /// <summary>Checks permission, the record's state and the draft, and writes record and history in one transaction;
    /// open pages see the new figures when it returns.</summary>
    public async Task<CorrectionOutcome> SaveAsync(CurrentUser user, CorrectionRequest request, CorrectionReason reason, CancellationToken token)
    {
        if (CorrectionFaults.Of(reason) is { } fault)
            return new CorrectionOutcome.Invalid([fault]);
        await using var db = await databases.CreateDbContextAsync(token);
        await using var change = await RecordedChange.BeginAsync(db, time, user.Name, reason.ToString(), token);
        var file = await OfficialFileQuery.OfAsync(db, request.OfficialId, token);
        if (file is null)
            return new CorrectionOutcome.Stale(null, null, null, []);
        if (!await CorrectionRights.CanCorrectAsync(db, user, file, token))
            return new CorrectionOutcome.Forbidden();
        var stored = Stored(request, file);
        var differing = stored is null ? [] : Differing(request, stored);
        if (stored is null || differing.Count > 0)
            return await StaleAsync(db, request, stored, differing, token);
        var (faults, after, records) = await ApplyAsync(db, request, stored, file, current.Facts, token);
        if (faults.Count > 0)
            return new CorrectionOutcome.Invalid(faults);
        await FileRecords.PutAsync(db, file, records, token);
        await change.SaveAsync(token);
        if (await change.CommitAsync(token) is not { } number)
            return new CorrectionOutcome.Unchanged();
        await current.FollowAsync(after, number, time.GetUtcNow().UtcDateTime);
        return new CorrectionOutcome.Saved(number);
    }

    // What the record is now, or a new one begins as: a form says what it shows, and nothing of the rest.
    private static RecordDraft? Stored(CorrectionRequest request, OfficialFile file)
    {
        var table = request.Act.Table;
        if (request.Act.MakesRecord)
            return FileRecords.Begin(file, table);
        return FileRecords.Find(file, table, FileRecords.Key(request.Seen)) is { } record ? FileRecords.Draft(table, record) : null;
    }

    private static IReadOnlyList<RecordColumn> Differing(CorrectionRequest request, RecordDraft stored) =>
        request.Act.MakesRecord ? [] : [.. stored.Table.Columns.Where(column => stored[column.Name] != request.Seen[column.Name])];

    private static async Task<CorrectionOutcome.Stale> StaleAsync(
        ReviewDb db, CorrectionRequest request, RecordDraft? stored, IReadOnlyList<RecordColumn> differing, CancellationToken token)
    {
        var last = await ChangeHistory.LastOfAsync(db, request.Act.Table, FileRecords.HistoryKey(request.Seen), token);
        return new CorrectionOutcome.Stale(last?.By, last?.At, stored, differing);
    }

    private async Task<(IReadOnlyList<CorrectionFault> Faults, OfficialFile After, IReadOnlyList<object> Records)> ApplyAsync(
        ReviewDb db, CorrectionRequest request, RecordDraft stored, OfficialFile file, ReviewFacts facts, CancellationToken token)
    {
        var act = request.Act;
        var faults = new List<CorrectionFault>();
        var draft = FileRecords.Merge(act, stored, request.Draft);
        // Somebody may have added a record since the form was opened: ids are given at saving.
        var freeId = act.TakesId ? await FreeIds.NextAsync(db, act.Table, file, token) : null;
        if (act.MakesRecord)
            FileRecords.SetKey(draft, freeId!);
        var row = draft.Read(stored, faults);
        var unread = faults.Select(fault => fault.Column).ToHashSet(StringComparer.Ordinal);
        var records = act.Records(file, RecordValues.Record(act.Table, row), freeId);
        var after = records.Aggregate(file, (done, record) => done.With(record));
        var ground = new CorrectionGround(facts, VietnamCalendar.Today(time));
        faults.AddRange(records.SelectMany(record => act.Check(record, file, after, ground, unread)));
        faults.AddRange(act.Needs.Where(column => string.IsNullOrWhiteSpace(draft[column.Name])).Select(column => CorrectionFault.Of(column, CorrectionTexts.Required)));
        return (CorrectionFaults.OnForm(faults, act), after, records);
    }
}

/// <summary>What saving a correction would do.</summary>
/// <param name="Faults">What is wrong, per column; then there is no effect.</param>
/// <param name="Effect">What would change; null where there are faults, or the user may not correct.</param>
public sealed record CorrectionPreview(IReadOnlyList<CorrectionFault> Faults, CorrectionEffect? Effect);
