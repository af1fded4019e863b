using ReviewDashboard.Core.Officials;

namespace ReviewDashboard.Core.Packages.Generation;

/// <summary>Tells the story of one district from 2005 to 2015.</summary>
internal sealed class DistrictStory
{
    private readonly DistrictLife life;
    private readonly Qualifying qualifying;
    private readonly Careers careers;
    private readonly Volunteers volunteers;
    private readonly Schooling schooling;

    public DistrictStory(DistrictLife life)
    {
        this.life = life;
        qualifying = new Qualifying(life);
        var appointments = new Appointments(life, qualifying);
        careers = new Careers(life, appointments);
        volunteers = new Volunteers(life, appointments, qualifying);
        schooling = new Schooling(life, qualifying);
        Conduct = new Conduct(life);
        Personnel = new Personnel(life);
    }

    public Conduct Conduct { get; }

    public Personnel Personnel { get; }

    /// <summary>People entitled to pay at the end of each year, by commune and category.</summary>
    public Dictionary<(string Commune, int Year, TitleCategory Category), int> Headcount { get; } = [];

    public void Tell(IReadOnlyList<PlannedCourse> courses)
    {
        volunteers.Begin();
        careers.Begin();
        for (var year = Aims.FirstYear; year <= Aims.LastYear; year++)
        {
            if (year > Aims.BaselineYear)
                Lead(year, courses);
            else
                Approach(year);
            if (year == Aims.BaselineYear)
            {
                qualifying.Baseline();
                schooling.Enrol(year, courses);
            }

            if (year >= Aims.BaselineYear)
                Personnel.Appraise(year, Conduct.Cases.Where(entry => entry.Case.DecidedOn?.Year == year).Select(entry => entry.Person).ToHashSet());
            Personnel.Plan(year);
            if (year is >= Aims.BaselineYear and < Aims.LastYear)
                Personnel.Replace(year);
            Count(year);
        }

        qualifying.CompleteFiles();
    }

    private void Approach(int year)
    {
        careers.Year(year);
        volunteers.Year(year);
        if (year >= Aims.BaselineYear - 1)
            Conduct.Year(year);
    }

    private void Lead(int year, IReadOnlyList<PlannedCourse> courses)
    {
        schooling.Enrol(year, courses);
        schooling.Conclude(year);
        careers.Year(year);
        volunteers.Year(year);
        qualifying.EndYear(year);
        Conduct.Year(year);
    }

    private void Count(int year)
    {
        foreach (var group in life.Sites.SelectMany(site => site.Seats).Where(seat => seat.Holder is not null)
            .GroupBy(seat => (seat.Site.Commune.Code, year, seat.Title.Category)))
            Headcount[group.Key] = group.Count();
    }
}
