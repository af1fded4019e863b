using ReviewDashboard.Core.Facilities;
using ReviewDashboard.Core.Programme;
using ReviewDashboard.Core.Records;
using ReviewDashboard.Core.Training;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Tells a province district by district and writes it; tables by commune wait for the whole province,
/// as the codes of its communes do not follow those of its districts.</summary>
internal sealed class ProvinceStory(PackageTables tables, Rulebook rulebook, long seed, IReadOnlyDictionary<string, Func<int, double>> shifts)
{
    private readonly Names names = new();

    public void Tell(Province province, Action districtDone, CancellationToken token)
    {
        var first = province.Districts[0].District.Code;
        var courses = CoursePlan.For(
            [.. province.Districts.Select(entry => (entry.District, province.Posts(rulebook, entry.District)))], province.AgencySuffix, Dice.For(seed, "courses " + first));
        WriteCourses(courses);
        var communes = new CommuneRecords(Dice.For(seed, "communes " + first));
        foreach (var (district, sites) in province.Districts.OrderBy(entry => entry.District.Code, StringComparer.Ordinal))
        {
            token.ThrowIfCancellationRequested();
            foreach (var site in sites)
                Posts.LayOut(site, rulebook);
            var life = new DistrictLife(district, sites, rulebook, names, Dice.For(seed, "district " + district.Code))
            {
                Files = Dice.For(seed, "files " + district.Code),
                Shift = shifts[district.Code],
            };
            var story = new DistrictStory(life);
            story.Tell(courses);
            var inspecting = new Inspecting(life, province.AgencySuffix);
            inspecting.Tell();
            Doubts.Plant(life);
            new DistrictWriter(tables).Write(life, story, inspecting);
            tables.Add(district);
            foreach (var site in sites)
            {
                communes.Tell(site, story.Headcount);
                site.Seats.Clear();
            }

            districtDone();
        }

        WriteCommunes(province, communes);
    }

    private void WriteCourses(List<PlannedCourse> courses)
    {
        foreach (var planned in courses)
        {
            planned.Course.Id = tables.NextId<Course>("C");
            tables.Add(planned.Course);
            tables.Add(planned.Seats.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new CourseQuota { CourseId = planned.Course.Id, DistrictCode = entry.Key, Seats = entry.Value }));
        }
    }

    private void WriteCommunes(Province province, CommuneRecords records)
    {
        tables.Add(province.Sites.Select(site => site.Commune).OrderBy(commune => commune.Code, StringComparer.Ordinal));
        foreach (var facility in records.Facilities)
            facility.Id = tables.NextId<Facility>("F");
        foreach (var session in records.Sessions)
            session.Id = tables.NextId<StudySession>("S");
        tables.Add<Facility>(records.Facilities);
        tables.Add<StudySession>(records.Sessions);
        tables.Add(records.Computers.OrderBy(row => row.CommuneCode, StringComparer.Ordinal).ThenBy(row => row.Year));
        tables.Add(records.Allowances.OrderBy(row => row.CommuneCode, StringComparer.Ordinal).ThenBy(row => row.Year)
            .ThenBy(row => Codes.Of(row.Category), StringComparer.Ordinal));
    }
}
