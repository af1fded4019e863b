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

    private const string OfficialId = "official_id";

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
        using var officials = Rows<Official>("id", _ => true);
        using var postings = Open<Posting>((posting, id) => posting.OfficialId = id);
        using var qualifications = Open<Qualification>((qualification, id) => qualification.OfficialId = id);
        using var enrolments = Open<Enrolment>((enrolment, id) => enrolment.OfficialId = id);
        using var cases = Open<DisciplineCase>((@case, id) => @case.OfficialId = id);
        using var appraisals = Open<Appraisal>((appraisal, id) => appraisal.OfficialId = id);
        using var planned = Open<PlannedSuccessor>((plan, id) => plan.OfficialId = id);
        while (officials.Read(token))
        {
            var official = officials.Record();
            yield return new OfficialFile(
                official, Of(postings), Of(qualifications), Of(enrolments), Of(cases), Of(appraisals), Of(planned), Replacements: []);

            T[] Of<T>(Companion<T> companion) where T : class => companion.Of(official.Id, officials.Key);
        }

        // Foreign keys make sure of it; a database that was edited without them would lose all that follows.
        if (!(postings.IsAtEnd && qualifications.IsAtEnd && enrolments.IsAtEnd && cases.IsAtEnd && appraisals.IsAtEnd && planned.IsAtEnd))
            throw new RefusedException(DatabaseTexts.BrokenReference);

        Companion<T> Open<T>(Action<T, string> setOfficial) where T : class =>
            new(Rows<T>(OfficialId, column => !string.Equals(column.Name, OfficialId, StringComparison.Ordinal)), setOfficial, token);

        RecordRows<T> Rows<T>(string key, Func<RecordColumn, bool> isRead) where T : class =>
            new(
                reader, RecordTables.For<T>(), key,
                [.. RecordTables.For<T>().Columns.Where(column => isRead(column) && !NotCounted[typeof(T)].Contains(column.Property.Name))],
                Clause(key, from, before), [.. new[] { from, before }.OfType<string>()]);
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
        private readonly RecordRows<T> rows;
        private readonly Action<T, string> setOfficial;
        private readonly CancellationToken token;
        private readonly List<T> own = [];

        public Companion(RecordRows<T> rows, Action<T, string> setOfficial, CancellationToken token)
        {
            (this.rows, this.setOfficial, this.token) = (rows, setOfficial, token);
            IsAtEnd = !rows.Read(token);
        }

        public bool IsAtEnd { get; private set; }

        /// <summary>The records of an official.</summary>
        /// <param name="id">The official's id, which they share.</param>
        /// <param name="bytes">The same as the database has it.</param>
        public T[] Of(string id, ReadOnlySpan<byte> bytes)
        {
            own.Clear();
            while (!IsAtEnd && rows.Key.SequenceEqual(bytes))
            {
                var record = rows.Record();
                setOfficial(record, id);
                own.Add(record);
                IsAtEnd = !rows.Read(token);
            }

            return [.. own];
        }

        public void Dispose() => rows.Dispose();
    }
}
