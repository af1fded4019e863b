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

    public void Add(PersonParts parts)
    {
        if (people.Count > 0 && string.CompareOrdinal(people[^1].Id, parts.Person.Id) > 0)
        {
            late.Add(parts);
            return;
        }

        people.Add(parts.Person with
        {
            Postings = Append(postings, parts.Postings),
            Qualifications = Append(qualifications, parts.Qualifications),
            Enrolments = Append(enrolments, parts.Enrolments),
            Cases = Append(cases, parts.Cases),
            Appraisals = Append(appraisals, parts.Appraisals),
            Plans = Append(plans, parts.Plans),
        });
    }

    /// <summary>Adds the people of a block that are still to come.</summary>
    public void Append(BlockBuilder next)
    {
        foreach (var person in next.people)
        {
            Add(new PersonParts(
                person,
                Of(next.postings, person.Postings), Of(next.qualifications, person.Qualifications),
                Of(next.enrolments, person.Enrolments), Of(next.cases, person.Cases),
                Of(next.appraisals, person.Appraisals), Of(next.plans, person.Plans)));
        }

        late.AddRange(next.late);
    }

    public PeopleBlock Block() => late.Aggregate(
        new PeopleBlock([.. people], [.. postings], [.. qualifications], [.. enrolments], [.. cases], [.. appraisals], [.. plans]),
        BlockPatch.With);

    private static Stretch Append<T>(List<T> all, T[] added)
    {
        all.AddRange(added);
        return new Stretch(all.Count - added.Length, added.Length);
    }

    private static T[] Of<T>(List<T> all, Stretch stretch) => stretch.Length == 0 ? [] : [.. all.Slice(stretch.Start, stretch.Length)];
}
