using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Lays officials out in blocks, one per district of the latest main posting, and one for who has none.
/// They come in the order that the database has their ids in, one at a time, so that nobody needs to hold the records of all.</summary>
internal sealed class FactsBuilder(FactsGround ground)
{
    private readonly BlockBuilder[] homes = [.. Enumerable.Range(0, ground.Units.Districts.Count + 1).Select(_ => new BlockBuilder())];

    /// <summary>A name is borne by many.</summary>
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Adds an official.</summary>
    public void Add(OfficialFile file)
    {
        var parts = ground.Parts(file);
        if (!names.TryGetValue(parts.Person.Name, out var name))
            names[parts.Person.Name] = name = parts.Person.Name;
        homes[ground.Home(file.Postings)].Add(parts, name);
    }

    /// <summary>Adds the officials of another builder, who come after those here.</summary>
    public void Append(FactsBuilder next) => Parallel.For(0, homes.Length, home => homes[home].Append(next.homes[home]));

    /// <summary>The blocks of all that were added.</summary>
    public IEnumerable<PeopleBlock> Blocks() => homes.AsParallel().AsOrdered().Select(home => home.Block());

    /// <summary>The officials of a set of records, by id.</summary>
    public static IEnumerable<OfficialFile> Files(RecordSet records)
    {
        var postings = Of<Posting>(posting => posting.OfficialId);
        var qualifications = Of<Qualification>(qualification => qualification.OfficialId);
        var enrolments = Of<Enrolment>(enrolment => enrolment.OfficialId);
        var cases = Of<DisciplineCase>(@case => @case.OfficialId);
        var appraisals = Of<Appraisal>(appraisal => appraisal.OfficialId);
        var planned = Of<PlannedSuccessor>(plan => plan.OfficialId);
        var replacements = Of<Replacement>(replacement => replacement.OfficialId);
        return records.Of<Official>().OrderBy(official => official.Id, StringComparer.Ordinal).Select(official => new OfficialFile(
            official, [.. postings[official.Id]], [.. qualifications[official.Id]], [.. enrolments[official.Id]], [.. cases[official.Id]],
            [.. appraisals[official.Id]], [.. planned[official.Id]], [.. replacements[official.Id]]));

        ILookup<string, T> Of<T>(Func<T, string> officialOf) where T : class => records.Of<T>().ToLookup(officialOf, StringComparer.Ordinal);
    }
}
