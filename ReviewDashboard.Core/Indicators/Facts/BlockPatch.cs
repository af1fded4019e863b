namespace ReviewDashboard.Core.Indicators.Facts;

/// <summary>Makes a block anew after a change of one person's records: arrays are copied, nothing is read again.</summary>
internal static class BlockPatch
{
    /// <summary>The block with one person's facts in place of those here, or added to them.</summary>
    public static PeopleBlock With(PeopleBlock block, PersonParts parts)
    {
        var place = block.Find(parts.Person.Id);
        return place >= 0 ? Put(block, place, 1, [parts.Person], parts) : Put(block, ~place, 0, [parts.Person], parts);
    }

    /// <summary>The block without one of its people.</summary>
    public static PeopleBlock Without(PeopleBlock block, string officialId) => Put(block, block.Find(officialId), 1, [], PersonParts.None);

    /// <summary>Takes <paramref name="taken"/> people (one or none) away at a place and puts one or none there; arrays are copied,
    /// and the stretches of those behind move along.</summary>
    private static PeopleBlock Put(PeopleBlock block, int place, int taken, PersonFact[] put, PersonParts parts)
    {
        var old = taken > 0 ? block.People[place] : StartOf(block, place);
        var after = block.People.AsSpan(place + taken);
        var people = new PersonFact[block.People.Length - taken + put.Length];
        block.People.AsSpan(0, place).CopyTo(people);
        foreach (var person in put)
        {
            people[place] = person with
            {
                Postings = new(old.Postings.Start, parts.Postings.Length),
                Qualifications = new(old.Qualifications.Start, parts.Qualifications.Length),
                Enrolments = new(old.Enrolments.Start, parts.Enrolments.Length),
                Cases = new(old.Cases.Start, parts.Cases.Length),
                Appraisals = new(old.Appraisals.Start, parts.Appraisals.Length),
                Plans = new(old.Plans.Start, parts.Plans.Length),
            };
        }

        for (var i = 0; i < after.Length; i++)
        {
            ref readonly var person = ref after[i];
            people[place + put.Length + i] = person with
            {
                Postings = Moved(person.Postings, old.Postings, parts.Postings.Length),
                Qualifications = Moved(person.Qualifications, old.Qualifications, parts.Qualifications.Length),
                Enrolments = Moved(person.Enrolments, old.Enrolments, parts.Enrolments.Length),
                Cases = Moved(person.Cases, old.Cases, parts.Cases.Length),
                Appraisals = Moved(person.Appraisals, old.Appraisals, parts.Appraisals.Length),
                Plans = Moved(person.Plans, old.Plans, parts.Plans.Length),
            };
        }

        return new PeopleBlock(
            people,
            Splice(block.AllPostings, old.Postings, parts.Postings),
            Splice(block.AllQualifications, old.Qualifications, parts.Qualifications),
            Splice(block.AllEnrolments, old.Enrolments, parts.Enrolments),
            Splice(block.AllCases, old.Cases, parts.Cases),
            Splice(block.AllAppraisals, old.Appraisals, parts.Appraisals),
            Splice(block.AllPlans, old.Plans, parts.Plans));
    }

    // Nobody, at the place where the next one's records begin.
    private static PersonFact StartOf(PeopleBlock block, int place) => place < block.People.Length
        ? default(PersonFact) with
        {
            Postings = block.People[place].Postings with { Length = 0 },
            Qualifications = block.People[place].Qualifications with { Length = 0 },
            Enrolments = block.People[place].Enrolments with { Length = 0 },
            Cases = block.People[place].Cases with { Length = 0 },
            Appraisals = block.People[place].Appraisals with { Length = 0 },
            Plans = block.People[place].Plans with { Length = 0 },
        }
        : default(PersonFact) with
        {
            Postings = new(block.AllPostings.Length, 0),
            Qualifications = new(block.AllQualifications.Length, 0),
            Enrolments = new(block.AllEnrolments.Length, 0),
            Cases = new(block.AllCases.Length, 0),
            Appraisals = new(block.AllAppraisals.Length, 0),
            Plans = new(block.AllPlans.Length, 0),
        };

    private static Stretch Moved(Stretch stretch, Stretch old, int length) => stretch with { Start = stretch.Start - old.Length + length };

    private static T[] Splice<T>(T[] all, Stretch old, T[] put) => [.. all.AsSpan(0, old.Start), .. put, .. all.AsSpan(old.End)];
}
