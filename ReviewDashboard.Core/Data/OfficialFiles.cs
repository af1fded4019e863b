using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Texts;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Data;

/// <summary>Officials with all of theirs that is counted person by person, one after the other in the order of their ids: each table is read
/// once along with the officials, so that a million people never lie in memory as records, and without what nothing is counted by. Plans for replacing them are kept with the registers.</summary>
internal static class OfficialFiles
{
    /// <summary>The tables that are read here.</summary>
    public static IReadOnlyCollection<RecordTable> Tables { get; } = new[]
    {
        typeof(Official), typeof(Posting), typeof(Qualification), typeof(Enrolment), typeof(DisciplineCase), typeof(Appraisal),
        typeof(PlannedSuccessor),
    }.Select(RecordTables.For).ToHashSet();

    /// <summary>What nothing is counted by: left out of millions of rows, it saves a sixth of all values.</summary>
    private static readonly ILookup<Type, string> NotCounted = new (Type Record, string[] Properties)[]
    {
        (typeof(Official), [nameof(Official.PartyJoinedOn)]),
        (typeof(Qualification), [nameof(Qualification.Institution), nameof(Qualification.Mode)]),
        (typeof(Enrolment), [nameof(Enrolment.Grade), nameof(Enrolment.Evaluation)]),
        (typeof(DisciplineCase),
            [nameof(DisciplineCase.ViolatedOn), nameof(DisciplineCase.Regime), nameof(DisciplineCase.DecisionNo), nameof(DisciplineCase.EffectiveUntil)]),
    }.SelectMany(entry => entry.Properties, (entry, property) => (entry.Record, property)).ToLookup(entry => entry.Record, entry => entry.property);

    /// <summary>The officials whose ids lie in a range.</summary>
    /// <param name="reader">The database.</param>
    /// <param name="from">The first id; null for no bound.</param>
    /// <param name="before">The first id no longer read; null for no bound.</param>
    /// <param name="token">Stops the reading.</param>
    public static IEnumerable<OfficialFile> Read(PlainReader reader, string? from, string? before, CancellationToken token)
    {
        using var postings = Open<Posting>(posting => posting.OfficialId);
        using var qualifications = Open<Qualification>(qualification => qualification.OfficialId);
        using var enrolments = Open<Enrolment>(enrolment => enrolment.OfficialId);
        using var cases = Open<DisciplineCase>(@case => @case.OfficialId);
        using var appraisals = Open<Appraisal>(appraisal => appraisal.OfficialId);
        using var planned = Open<PlannedSuccessor>(plan => plan.OfficialId);
        foreach (var official in Rows<Official>("id"))
        {
            yield return new OfficialFile(
                official, postings.Of(official.Id), qualifications.Of(official.Id), enrolments.Of(official.Id), cases.Of(official.Id),
                appraisals.Of(official.Id), planned.Of(official.Id), Replacements: []);
        }

        // Foreign keys make sure of it; a database that was edited without them would lose all that follows.
        if (!(postings.IsAtEnd && qualifications.IsAtEnd && enrolments.IsAtEnd && cases.IsAtEnd && appraisals.IsAtEnd && planned.IsAtEnd))
            throw new RefusedException(DatabaseTexts.BrokenReference);

        Companion<T> Open<T>(Func<T, string> officialOf) where T : class => new(Rows<T>("official_id"), officialOf);

        IEnumerable<T> Rows<T>(string id) where T : class =>
            RecordLoader.Rows<T>(
                reader, [.. RecordTables.For<T>().Columns.Where(column => !NotCounted[typeof(T)].Contains(column.Property.Name))],
                Clause(id, from, before), [.. new[] { from, before }.OfType<string>()], token);
    }

    private static string Clause(string id, string? from, string? before) => (from, before) switch
    {
        (null, null) => $"ORDER BY {id}",
        (null, _) => $"WHERE {id} < ? ORDER BY {id}",
        (_, null) => $"WHERE {id} >= ? ORDER BY {id}",
        _ => $"WHERE {id} >= ? AND {id} < ? ORDER BY {id}",
    };

    /// <summary>Rows of another table in the order of their officials, taken official by official.</summary>
    private sealed class Companion<T> : IDisposable
        where T : class
    {
        private readonly IEnumerator<T> rows;
        private readonly Func<T, string> officialOf;
        private readonly List<T> own = [];

        public Companion(IEnumerable<T> rows, Func<T, string> officialOf)
        {
            this.rows = rows.GetEnumerator();
            this.officialOf = officialOf;
            IsAtEnd = !this.rows.MoveNext();
        }

        public bool IsAtEnd { get; private set; }

        public T[] Of(string officialId)
        {
            own.Clear();
            while (!IsAtEnd && string.Equals(officialOf(rows.Current), officialId, StringComparison.Ordinal))
            {
                own.Add(rows.Current);
                IsAtEnd = !rows.MoveNext();
            }

            return [.. own];
        }

        public void Dispose() => rows.Dispose();
    }
}
