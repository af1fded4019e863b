using System.Text;
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
        using var officials = Rows<Official>("id");
        using var postings = Open<Posting>((posting, id) => posting.OfficialId = id);
        using var qualifications = Open<Qualification>((qualification, id) => qualification.OfficialId = id);
        using var enrolments = Open<Enrolment>((enrolment, id) => enrolment.OfficialId = id);
        using var cases = Open<DisciplineCase>((@case, id) => @case.OfficialId = id);
        using var appraisals = Open<Appraisal>((appraisal, id) => appraisal.OfficialId = id);
        using var planned = Open<PlannedSuccessor>((plan, id) => plan.OfficialId = id);
        while (officials.Read(token))
        {
            var key = officials.Key;
            var official = officials.Record();
            var id = official.Id = Encoding.UTF8.GetString(key);
            var file = new OfficialFile(
                official, postings.Of(id, key), qualifications.Of(id, key), enrolments.Of(id, key), cases.Of(id, key), appraisals.Of(id, key),
                planned.Of(id, key), Replacements: []);
            yield return file;
        }

        // Foreign keys make sure of it; a database that was edited without them would lose all that follows.
        if (!(postings.IsAtEnd && qualifications.IsAtEnd && enrolments.IsAtEnd && cases.IsAtEnd && appraisals.IsAtEnd && planned.IsAtEnd))
            throw new RefusedException(DatabaseTexts.BrokenReference);

        Companion<T> Open<T>(Action<T, string> setOfficial) where T : class => new(Rows<T>("official_id"), setOfficial, token);

        // The key is read once, and not again as a column.
        RecordRows<T> Rows<T>(string key) where T : class =>
            new(
                reader, RecordTables.For<T>(), key,
                [.. RecordTables.For<T>().Columns.Where(column => column.Name != key && !NotCounted[typeof(T)].Contains(column.Property.Name))],
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
    private sealed class Companion<T>(RecordRows<T> rows, Action<T, string> setOfficial, CancellationToken token) : IDisposable
        where T : class
    {
        private readonly List<T> own = [];

        /// <summary>Whether there is a row that was not taken; null until somebody asks.</summary>
        private bool? hasRow;

        public bool IsAtEnd => !(hasRow ??= rows.Read(token));

        /// <summary>The records of an official.</summary>
        /// <param name="id">The official's id, which they share.</param>
        /// <param name="key">The same as the database has it.</param>
        public T[] Of(string id, ReadOnlySpan<byte> key)
        {
            own.Clear();
            while (!IsAtEnd && rows.Key.SequenceEqual(key))
            {
                var record = rows.Record();
                setOfficial(record, id);
                own.Add(record);
                hasRow = null;
            }

            return [.. own];
        }

        public void Dispose() => rows.Dispose();
    }
}
