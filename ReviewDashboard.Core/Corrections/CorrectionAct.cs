using FluentValidation;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;

namespace ReviewDashboard.Core.Corrections;

/// <summary>Something that a clerk does to an official's records, such as ending a posting: which columns its form shows,
/// what it fills in, and which records it writes.</summary>
public abstract class CorrectionAct
{
    /// <summary>Its name in addresses: <c>end-posting</c>.</summary>
    public required string Code { get; init; }

    public abstract RecordTable Table { get; }

    /// <summary>Makes a new record instead of changing one.</summary>
    public bool MakesRecord { get; init; }

    /// <summary>Makes a record that needs an id, be it beside one that it changes.</summary>
    internal virtual bool TakesId => MakesRecord;

    /// <summary>The columns that its form shows, in their order.</summary>
    public required IReadOnlyList<RecordColumn> Fields { get; init; }

    /// <summary>The columns without which it is not done, though records may lack them: nobody drops out on no day.</summary>
    public IReadOnlyList<RecordColumn> Needs { get; init; } = [];

    /// <summary>Whether a field of its form must be filled in.</summary>
    public bool IsNeeded(RecordColumn column) => !column.Optional || Needs.Contains(column);

    /// <summary>Whether it can be done to a record: only a posting that has not ended is ended.</summary>
    public abstract bool Fits(object record);

    /// <summary>What its form begins with, of the record's own texts.</summary>
    public virtual RecordDraft Begin(RecordDraft seen) => seen.Copy();

    /// <summary>Puts what the act itself says into a record's texts: completing an enrolment makes its outcome completed.</summary>
    internal abstract void Fill(RecordDraft draft);

    /// <summary>The records to write, of the one that the form shows: most acts write that alone.</summary>
    /// <param name="before">The official's records.</param>
    /// <param name="record">What the form shows.</param>
    /// <param name="freeId">The id of a record that is made beside it; null for an act that takes none.</param>
    internal abstract IReadOnlyList<object> Records(OfficialFile before, object record, string? freeId);

    /// <summary>What is wrong with a record beside the others of the file. What was so before, in columns that are left as they were,
    /// is not held against whoever corrects another.</summary>
    /// <param name="record">The record as it would be.</param>
    /// <param name="before">The file as it is.</param>
    /// <param name="after">The file with the record.</param>
    /// <param name="ground">What it may name.</param>
    /// <param name="unread">Columns whose texts could not be read: nothing is said of them, nor of what depends on them.</param>
    internal abstract IEnumerable<CorrectionFault> Check(
        object record, OfficialFile before, OfficialFile after, CorrectionGround ground, IReadOnlySet<string> unread);
}

/// <summary>An act on one kind of record.</summary>
internal class CorrectionAct<T> : CorrectionAct
    where T : class
{
    public required IValidator<Corrected<T>> Validator { get; init; }

    /// <summary>What the act itself says: column values as in the data package, by property.</summary>
    public IReadOnlyDictionary<string, string?> Says { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public Func<T, bool> Takes { get; init; } = _ => true;

    public override RecordTable Table => RecordTables.For<T>();

    public override bool Fits(object record) => record is T typed && Takes(typed);

    internal override void Fill(RecordDraft draft)
    {
        foreach (var (property, text) in Says)
            draft[Codes.SnakeCase(property)] = text;
    }

    internal override IReadOnlyList<object> Records(OfficialFile before, object record, string? freeId) => [record];

    internal override IEnumerable<CorrectionFault> Check(
        object record, OfficialFile before, OfficialFile after, CorrectionGround ground, IReadOnlySet<string> unread)
    {
        var left = LeftAsTheyWere(before, record);
        var context = new ValidationContext<Corrected<T>>(new Corrected<T>((T)record, after, ground));
        return Validator.Validate(context).Errors
            .Where(error => !RuleColumns.Of(error).Any(unread.Contains) && !RuleColumns.Of(error).All(left.Contains))
            .Select(error => new CorrectionFault(RuleColumns.Own(error), error.ErrorMessage));
    }

    private HashSet<string> LeftAsTheyWere(OfficialFile before, object record)
    {
        if (FileRecords.FindSame(before, record) is not { } known)
            return [];
        var (was, will) = (FileRecords.Draft(Table, known), FileRecords.Draft(Table, record));
        return [.. Table.Columns.Select(column => column.Name).Where(column => was[column] == will[column])];
    }
}
