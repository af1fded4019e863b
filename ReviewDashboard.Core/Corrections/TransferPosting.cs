using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Texts;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Ends a posting as transferred and begins the next on the same day: two records of one change.</summary>
internal sealed class TransferPosting : CorrectionAct<Posting>
{
    internal override bool TakesId => true;

    /// <summary>The day of the transfer is to be typed, and whether the duties in the new place are laid down is not known.</summary>
    public override RecordDraft Begin(RecordDraft seen)
    {
        var next = seen.Copy();
        next[Codes.SnakeCase(nameof(Posting.From))] = null;
        next[Codes.SnakeCase(nameof(Posting.DutiesDefined))] = "false";
        return next;
    }

    /// <summary>The form shows the posting to come: the one that ends is found by its id.</summary>
    internal override IReadOnlyList<object> Records(OfficialFile before, object record, string? freeId)
    {
        var next = (Posting)record;
        var ending = before.Postings.First(posting => posting.Id == next.Id);
        return
        [
            Copy(ending, ending.Id, to: next.From, EndReason.Transferred),
            Copy(next, freeId!, to: null, reason: null),
        ];
    }

    /// <summary>A transfer leads to another post.</summary>
    internal override IEnumerable<CorrectionFault> Check(
        object record, OfficialFile before, OfficialFile after, CorrectionGround ground, IReadOnlySet<string> unread)
    {
        var faults = base.Check(record, before, after, ground, unread);
        var isDayKnown = !unread.Contains(Codes.SnakeCase(nameof(Posting.From)));
        return isDayKnown && record is Posting { To: null } next && after.Postings.Any(other => other.Id != next.Id && other.To == next.From && IsSamePost(other, next))
            ? faults.Append(new CorrectionFault(Codes.SnakeCase(nameof(Posting.CommuneCode)), CorrectionTexts.SamePost))
            : faults;
    }

    private static bool IsSamePost(Posting one, Posting other) => one.CommuneCode == other.CommuneCode && one.TitleCode == other.TitleCode;

    private static Posting Copy(Posting posting, string id, DateOnly? to, EndReason? reason) => new()
    {
        Id = id,
        OfficialId = posting.OfficialId,
        CommuneCode = posting.CommuneCode,
        TitleCode = posting.TitleCode,
        From = posting.From,
        To = to,
        Main = posting.Main,
        EntryRoute = posting.EntryRoute,
        EndReason = reason,
        DutiesDefined = posting.DutiesDefined,
    };
}
