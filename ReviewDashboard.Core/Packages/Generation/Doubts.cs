using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>A few records that an import accepts and a careful reader doubts, so that the data checks have something to find.</summary>
internal static class Doubts
{
    public static void Plant(DistrictLife life)
    {
        ForgetAnEnd(life);
        DateBeforeTheCourse(life);
        SplitAPerson(life);
    }

    /// <summary>Somebody retired whose posting was never ended.</summary>
    private static void ForgetAnEnd(DistrictLife life)
    {
        var stint = life.People.Where(person => person.Stints[^1] is { End: EndReason.Retired, Seat.IsCore: true } last && last.To!.Value.Year is >= 2012 and <= 2014)
            .Select(person => person.Stints[^1]).FirstOrDefault();
        if (stint is null || !life.Dice.Chance(0.6))
            return;
        stint.To = null;
        stint.End = null;
    }

    /// <summary>A certificate older than the course that led to it.</summary>
    private static void DateBeforeTheCourse(DistrictLife life)
    {
        var person = life.People.Find(person => person.Certificates.Exists(IsFromCourse(person)));
        if (person is null || !life.Dice.Chance(0.6))
            return;
        var index = person.Certificates.FindIndex(IsFromCourse(person));
        person.Certificates[index] = person.Certificates[index] with { On = person.Enrolments[0].EnrolledOn.AddDays(-life.Dice.Between(20, 90)) };

        static Predicate<Certificate> IsFromCourse(Person person) => certificate =>
            person.Enrolments.Count > 0 && certificate.On is not null && certificate.On == person.Enrolments[0].OutcomeOn;
    }

    /// <summary>One person with two records: the years in an earlier post stand under a number of their own.</summary>
    private static void SplitAPerson(DistrictLife life)
    {
        var person = life.People.Find(person => person.Stints.Count >= 2 && person.Stints[0].To < new DateOnly(2010, 1, 1) && person.Enrolments.Count == 0);
        if (person is null || !life.Dice.Chance(0.4))
            return;
        var twin = new Person { Name = person.Name, Sex = person.Sex, Birth = person.Birth, Ethnicity = person.Ethnicity, Talent = 0, Bent = [], Native = person.Native };
        twin.Stints.Add(new Stint(twin, person.Stints[0].Seat, person.Stints[0].From, person.Stints[0].Route) { To = person.Stints[0].To, End = person.Stints[0].End });
        person.Stints.RemoveAt(0);
        life.People.Add(twin);
    }
}
