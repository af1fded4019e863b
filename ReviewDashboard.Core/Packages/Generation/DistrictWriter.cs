using ReviewDashboard.Core.Discipline;
using ReviewDashboard.Core.Officials;
using ReviewDashboard.Core.Oversight;
using ReviewDashboard.Core.Staffing;
using ReviewDashboard.Core.Training;
using ReviewDashboard.Core.Units;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Turns the story of a district into rows of the package.</summary>
internal sealed class DistrictWriter(PackageTables tables)
{
    public void Write(DistrictLife life, DistrictStory story, Inspecting inspecting)
    {
        foreach (var person in life.People)
            WritePerson(person);
        foreach (var entry in story.Personnel.Appraisals.OrderBy(entry => entry.Person.Id, StringComparer.Ordinal).ThenBy(entry => entry.Appraisal.Year))
            tables.Add(With(entry.Appraisal, row => row.OfficialId = entry.Person.Id));
        foreach (var (person, plan) in story.Personnel.Plans)
            tables.Add(With(plan, row => (row.Id, row.OfficialId) = (tables.NextId<PlannedSuccessor>("L"), person.Id)));
        foreach (var (person, replacement) in story.Personnel.Replacements)
            tables.Add(With(replacement, row => (row.Id, row.OfficialId) = (tables.NextId<Replacement>("R"), person.Id)));
        foreach (var (person, discipline) in story.Conduct.Cases)
            tables.Add(With(discipline, row => (row.Id, row.OfficialId) = (tables.NextId<DisciplineCase>("D"), person.Id)));
        foreach (var (inspection, recommendations, parent) in inspecting.Inspections)
        {
            (inspection.Id, inspection.ParentId) = (tables.NextId<Inspection>("I"), parent?.Id);
            tables.Add(inspection);
            foreach (var recommendation in recommendations)
                tables.Add(With(recommendation, row => (row.Id, row.InspectionId) = (tables.NextId<Recommendation>("K"), inspection.Id)));
        }

        foreach (var site in life.Sites)
            site.Commune.ResponsibleOfficialId = Head(site)?.Id;
    }

    private void WritePerson(Person person)
    {
        person.Id = tables.NextId<Official>("O");
        tables.Add(new Official
        {
            Id = person.Id,
            FullName = person.Name,
            Sex = person.Sex,
            BirthDate = person.Birth,
            Ethnicity = person.Ethnicity,
            PartyJoinedOn = person.PartyJoined,
            NativeCommuneCode = person.Native,
        });
        foreach (var stint in person.Stints)
        {
            WritePosting(stint, stint.Seat.Title.Code, stint.From, main: true);
            foreach (var (title, from) in Concurrent(stint))
                WritePosting(stint, title, from, main: false);
        }

        foreach (var certificate in person.Certificates)
        {
            tables.Add(new Qualification
            {
                Id = tables.NextId<Qualification>("Q"),
                OfficialId = person.Id,
                Axis = certificate.Axis,
                Level = Levels.Of(certificate.Axis)[certificate.Level],
                Field = certificate.Field,
                ObtainedOn = certificate.On,
                Institution = certificate.Institution,
                Mode = certificate.Mode,
            });
        }

        foreach (var enrolment in person.Enrolments)
            tables.Add(With(enrolment, row => (row.Id, row.OfficialId) = (tables.NextId<Enrolment>("E"), person.Id)));
    }

    private void WritePosting(Stint stint, string title, DateOnly from, bool main) => tables.Add(new Posting
    {
        Id = tables.NextId<Posting>("P"),
        OfficialId = stint.Person.Id,
        CommuneCode = stint.Seat.Site.Commune.Code,
        TitleCode = title,
        From = from,
        To = stint.To,
        Main = main,
        EntryRoute = main ? stint.Route : EntryRoute.Elected,
        EndReason = stint.End,
        DutiesDefined = stint.DutiesDefined,
    });

    /// <summary>Second posts of a party secretary, from the council election or the start of the pilot on.</summary>
    private static IEnumerable<(string Title, DateOnly From)> Concurrent(Stint stint)
    {
        if (stint.Seat.Title.Code != "PARTY_SECRETARY")
            yield break;
        foreach (var (holds, title, start) in new[]
        {
            (stint.Seat.Site.SecretaryChairsCouncil, "COUNCIL_CHAIR", Elections.Council2004.AddDays(30)),
            (stint.Seat.Site.SecretaryChairsCommittee, "PC_CHAIR", Elections.Council2011.AddDays(45)),
        })
        {
            var from = stint.From > start ? stint.From : start;
            if (holds && (stint.To is null || from < stint.To))
                yield return (title, from);
        }
    }

    /// <summary>The head who answers for a commune: its party secretary, else the chair of its People's Committee.</summary>
    private static Person? Head(Site site) =>
        new[] { "PARTY_SECRETARY", "PC_CHAIR", "PARTY_DEPUTY" }
            .Select(code => site.Seats.Find(seat => seat.Title.Code == code)?.Holder?.Person).FirstOrDefault(person => person is not null);

    private static T With<T>(T row, Action<T> fill)
    {
        fill(row);
        return row;
    }
}
