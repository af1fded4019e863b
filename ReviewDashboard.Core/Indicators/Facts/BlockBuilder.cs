using System.Runtime.InteropServices;

namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>The people of one block as they come.</summary>
internal sealed class BlockBuilder
{
    private readonly List<PersonFact> people = [];
    private readonly List<PostingFact> postings = [];
    private readonly List<QualificationFact> qualifications = [];
    private readonly List<EnrolmentFact> enrolments = [];
    private readonly List<CaseFact> cases = [];
    private readonly List<AppraisalFact> appraisals = [];
    private readonly List<PlanFact> plans = [];

    /// <summary>Those who came out of order: a database may order rare letters in another way.</summary>
    private readonly List<PersonParts> late = [];

    /// <summary>Adds a person.</summary>
    /// <param name="parts">The person's facts.</param>
    /// <param name="name">The person's name, as one text with others of that name.</param>
    public void Add(PersonParts parts, string name)
    {
        if (Follows(parts.Person))
        {
            people.Add(parts.Person with
            {
                Name = name,
                Postings = Append(postings, parts.Postings),
                Qualifications = Append(qualifications, parts.Qualifications),
                Enrolments = Append(enrolments, parts.Enrolments),
                Cases = Append(cases, parts.Cases),
                Appraisals = Append(appraisals, parts.Appraisals),
                Plans = Append(plans, parts.Plans),
            });
        }
        else
        {
            late.Add(parts with { Person = parts.Person with { Name = name } });
        }
    }

    /// <summary>Adds the people of a block that are still to come.</summary>
    public void Append(BlockBuilder next)
    {
        if (next.people.Count > 0 && Follows(next.people[0]))
            AppendInOrder(next);
        else
            late.AddRange(next.people.Select(next.PartsOf));
        late.AddRange(next.late);
    }

    public PeopleBlock Block() => late.Aggregate(
        new PeopleBlock([.. people], [.. postings], [.. qualifications], [.. enrolments], [.. cases], [.. appraisals], [.. plans]),
        BlockPatch.With);

    private bool Follows(in PersonFact person) => people.Count == 0 || string.CompareOrdinal(people[^1].Id, person.Id) < 0;

    private void AppendInOrder(BlockBuilder next)
    {
        foreach (ref readonly var person in CollectionsMarshal.AsSpan(next.people))
        {
            people.Add(person with
            {
                Postings = Behind(postings, person.Postings),
                Qualifications = Behind(qualifications, person.Qualifications),
                Enrolments = Behind(enrolments, person.Enrolments),
                Cases = Behind(cases, person.Cases),
                Appraisals = Behind(appraisals, person.Appraisals),
                Plans = Behind(plans, person.Plans),
            });
        }

        postings.AddRange(next.postings);
        qualifications.AddRange(next.qualifications);
        enrolments.AddRange(next.enrolments);
        cases.AddRange(next.cases);
        appraisals.AddRange(next.appraisals);
        plans.AddRange(next.plans);
    }

    private PersonParts PartsOf(PersonFact person) => new(
        person,
        Of(postings, person.Postings), Of(qualifications, person.Qualifications), Of(enrolments, person.Enrolments),
        Of(cases, person.Cases), Of(appraisals, person.Appraisals), Of(plans, person.Plans));

    private static Stretch Append<T>(List<T> all, T[] added)
    {
        all.AddRange(added);
        return new Stretch(all.Count - added.Length, added.Length);
    }

    // Where the records of a person of the next lie once they are added here.
    private static Stretch Behind<T>(List<T> all, Stretch stretch) => stretch with { Start = all.Count + stretch.Start };

    private static T[] Of<T>(List<T> all, Stretch stretch) => CollectionsMarshal.AsSpan(all).Slice(stretch.Start, stretch.Length).ToArray();
}
